const { spawn } = require('node:child_process')
const { join } = require('node:path')

/** How long a child may take to stop by itself before it is killed, in ms. */
const stopLimit = 15_000

/**
 * @typedef {object} Child a running Node.js process
 * @property {number} pid
 * @property {Promise<{ code: number | null, signal: NodeJS.Signals | null }>} exited never rejects
 * @property {() => string} logs everything it printed so far, standard output and error together
 * @property {(pattern: RegExp, timeout?: number) => Promise<RegExpExecArray>} printed waits until it has
 *   printed `pattern`; rejects with the logs' end when it exits first or `timeout` ms have gone (default 60000)
 * @property {() => Promise<void>} stop SIGTERM, then SIGKILL after 15 s; resolves when it has exited
 * @property {() => Promise<void>} kill SIGKILL, as a crash would; resolves when it has exited
 */

/**
 * Starts `node args…`, which also stops when this process ends in whatever way.
 *
 * @param {string} name for messages
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} [options]
 *   `env` is the child's whole environment
 * @returns {Child}
 */
function startChild(name, args, { cwd, env, onLine } = {}) {
  const child = spawn(process.execPath, ['--require', join(__dirname, 'with-parent.js'), ...args], {
    cwd,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
    // Its own process group: a Ctrl-C in the terminal reaches the parent alone, which then stops all in order.
    detached: process.platform !== 'win32',
  })
  let text = ''
  let partial = ''
  /** @type {Set<() => void>} */
  const watchers = new Set()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      text += chunk
      for (const look of watchers) look()
      if (!onLine) return
      const lines = (partial + chunk).split('\n')
      partial = lines.pop() ?? ''
      for (const line of lines) onLine(line)
    })
  }
  child.stdin.on('error', () => {})
  /** @type {Child['exited']} */
  const exited = new Promise((resolve) => {
    child.once('error', (error) => {
      text += `${error.message}\n`
      resolve({ code: null, signal: null })
    })
    child.once('close', (code, signal) => resolve({ code, signal }))
  })

  /** @type {Child['printed']} */
  const printed = (pattern, timeout = 60_000) =>
    new Promise((resolve, reject) => {
      const fail = (/** @type {string} */ why) => done(() => reject(new Error(`${why}\n${tail(text)}`)))
      const timer = setTimeout(() => fail(`${name} did not print ${pattern} in ${timeout} ms:`), timeout)
      const look = () => {
        const found = pattern.exec(text)
        if (found) done(() => resolve(found))
      }
      const done = (/** @type {() => void} */ settle) => {
        clearTimeout(timer)
        watchers.delete(look)
        settle()
      }
      watchers.add(look)
      exited.then(({ code, signal }) => fail(`${name} exited (${signal ?? code}):`))
      look()
    })

  const end = async (/** @type {NodeJS.Signals} */ signal) => {
    child.kill(signal)
    const timer = setTimeout(() => child.kill('SIGKILL'), stopLimit)
    await exited
    clearTimeout(timer)
  }
  return {
    pid: child.pid ?? 0,
    exited,
    logs: () => text,
    printed,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

/** @param {string} text */
function tail(text) {
  return text.trimEnd().split('\n').slice(-40).join('\n')
}

module.exports = { startChild, tail }
