/** The example store on Medusa 1 as a program, by the same parts as the one on Medusa 2. */
const store = require('../store')

const dir = __dirname

module.exports = {
  /** @param {Parameters<typeof store.installStore>[0]} [options] */
  installStore: (options) => store.installStore({ ...options, dir }),
  /** @type {(databaseUrl: string, options?: { env?: Record<string, string | undefined> }) => ReturnType<typeof store.migrateAndSeed>} */
  migrateAndSeed: (databaseUrl, options) => store.migrateAndSeed(databaseUrl, { ...options, dir }),
  /** @param {Parameters<typeof store.startStore>[0]} options */
  startStore: (options) => store.startStore({ ...options, dir }),
}
