const { startChild, tail } = require('./child')
const { commandsOf } = require('./commands')
const { freePort } = require('./free-port')
const { storeDir } = require('./store-dir')
const { storeEnvironment } = require('./store-environment')

/**
 * @typedef {import('./child').Child & { url: string, port: number }} Store a running store; `url` is its
 *   origin, without a slash at the end
 */

/**
 * Starts the installed store on a migrated database and waits until it is healthy.
 *
 * @param {object} options
 * @param {string} options.databaseUrl
 * @param {number} [options.port] default any free one
 * @param {Record<string, string | undefined>} [options.env] over the defaults of store-environment.js, e.g.
 *   `WEMINE_BASE_URL`, `WEMINE_OPTIONS` (JSON), `LOCKING=postgres`
 * @param {string} [options.dir] the installed store's
 * @param {number} [options.timeout] ms until it must be healthy, default 120000
 * @param {(line: string) => void} [options.onLine] what it prints, line by line
 * @returns {Promise<Store>} rejects with the end of the store's log when it does not come up
 */
async function startStore({ databaseUrl, port, env, dir = storeDir, timeout = 120_000, onLine }) {
  const at = port ?? (await freePort())
  const url = `http://127.0.0.1:${at}`
  const child = startChild('The store', commandsOf(dir).start, {
    cwd: dir,
    env: storeEnvironment({ databaseUrl, port: at, env }),
    onLine,
  })
  const gone = child.exited.then(() => false)
  const deadline = Date.now() + timeout
  while (!(await healthy(url))) {
    const pause = new Promise((resolve) => setTimeout(() => resolve(true), 150))
    const alive = await Promise.race([gone, pause])
    if (alive && Date.now() < deadline) continue
    await child.kill()
    throw new Error(`The store did not start:\n${tail(child.logs())}`)
  }
  return { ...child, url, port: at }
}

/** @param {string} url */
async function healthy(url) {
  try {
    return (await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    return false
  }
}

module.exports = { startStore }
