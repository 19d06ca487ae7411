const { mkdtempSync, readFileSync, rmSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { commandsOf } = require('./commands')
const { run } = require('./run')
const { storeEnvironment } = require('./store-environment')
const { storeDir } = require('./store-dir')

/**
 * @typedef {object} Seed what the seed script made
 * @property {string} publishable_key for the header `x-publishable-api-key`
 * @property {string} region_id of Hong Kong
 * @property {{ hk: string, jp: string }} regions ids by country
 * @property {{ email: string, password: string }} admin
 */

/**
 * Brings a database to the store's schema and fills it with Harbour Tea. Both may be done again.
 *
 * @param {string} databaseUrl
 * @param {{ dir?: string, env?: Record<string, string | undefined> }} [options] `dir`: the installed store's
 * @returns {Promise<Seed>}
 */
async function migrateAndSeed(databaseUrl, options = {}) {
  await migrate(databaseUrl, options)
  return seed(databaseUrl, options)
}

/** @type {(databaseUrl: string, options?: { dir?: string, env?: Record<string, string | undefined> }) => Promise<void>} */
async function migrate(databaseUrl, { dir = storeDir, env } = {}) {
  await runIn(dir, commandsOf(dir).migrate, { databaseUrl, env })
}

/** @type {(databaseUrl: string, options?: { dir?: string, env?: Record<string, string | undefined> }) => Promise<Seed>} */
async function seed(databaseUrl, { dir = storeDir, env } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'harbour-tea-'))
  const file = join(folder, 'seed.json')
  try {
    await runIn(dir, commandsOf(dir).seed, { databaseUrl, env: { ...env, SEED_OUT: file } })
    return JSON.parse(readFileSync(file, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @type {(dir: string, args: string[], store: Parameters<typeof storeEnvironment>[0]) => Promise<string>} */
function runIn(dir, args, store) {
  return run(process.execPath, args, { cwd: dir, env: storeEnvironment(store) })
}

module.exports = { migrateAndSeed, migrate, seed }
