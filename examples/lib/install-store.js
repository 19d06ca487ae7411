const { createHash } = require('node:crypto')
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs')
const { join } = require('node:path')
const { exclusively } = require('./exclusively')
const { npm } = require('./npm')
const { run } = require('./run')
const { packageDir, storeDir } = require('./store-dir')

/** What the code of the packed plugin is made from. */
const sources = ['src', 'scripts', 'package.json', 'tsconfig.json']

/**
 * Builds and packs this package and installs the example store with it, as npm would for a merchant: the
 * tarball, not a link, because a linked plugin would load a second copy of Medusa. Does nothing when neither
 * the sources nor the store's lock file have changed since. Several processes may call it at the same time.
 *
 * @param {object} [options]
 * @param {string} [options.dir] the store's folder
 * @param {string} [options.tarball] install this file instead of building and packing one
 * @param {string[]} [options.flags] more arguments of `npm install`
 * @param {(step: string) => void} [options.onStep] is told what begins
 * @returns {Promise<{ dir: string, changed: boolean, key: string }>} `key` names what is installed
 */
async function installStore({ dir = storeDir, tarball, flags = [], onStep = () => {} } = {}) {
  const stamp = join(dir, 'node_modules/.harbour-tea')
  return exclusively(join(dir, '.cache/install.lock'), async () => {
    const key = hash([
      ...(tarball ? [tarball] : sources.map((path) => join(packageDir, path))),
      join(dir, 'package.json'),
      join(dir, 'package-lock.json'),
    ])
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return { dir, changed: false, key }
    rmSync(stamp, { force: true })
    const file = tarball ?? (await packed(onStep))
    onStep('Installing the store')
    // npm keeps a folder whose name and version it has already, so that a new build would not be seen.
    rmSync(join(dir, 'node_modules/medusa-payment-wemine'), { recursive: true, force: true })
    // Not `npm ci`: it wants the optional binaries of every other platform in the lock file, and a registry
    // that does not carry them leaves them out. `npm install` keeps to the lock file as well.
    await npm(['install', '--no-save', '--no-audit', '--no-fund', ...flags, file], dir)
    writeFileSync(stamp, key)
    return { dir, changed: true, key }
  })
}

/**
 * The tarball of this package as it is now; both stores are given the same one.
 * @type {(onStep: (step: string) => void) => Promise<string>}
 */
async function packed(onStep) {
  const folder = join(packageDir, '.cache/packed')
  const file = join(folder, `${hash(sources.map((path) => join(packageDir, path)))}.tgz`)
  return exclusively(join(packageDir, '.cache/pack.lock'), async () => {
    if (existsSync(file)) return file
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    onStep('Building the plugin')
    await run(process.execPath, [join(packageDir, 'scripts/build.mjs')], { cwd: packageDir })
    onStep('Packing the plugin')
    const out = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], packageDir)
    renameSync(join(folder, JSON.parse(out)[0].filename), file)
    return file
  })
}

/** @param {string[]} paths files and folders @returns {string} */
function hash(paths) {
  const sum = createHash('sha256')
  const add = (/** @type {string} */ path) => {
    if (!existsSync(path)) return
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name))
      return
    }
    sum.update(`${path}\0`).update(readFileSync(path)).update('\0')
  }
  for (const path of paths) add(path)
  return sum.digest('hex')
}

module.exports = { installStore }
