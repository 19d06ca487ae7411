import store from '../../examples/medusa-1/store.js'
import startPostgres from './start-postgres.mjs'

/** Installs the packed plugin into the Medusa 1 store and makes a seeded database that each test file copies. */
export default async function prepareMedusa1() {
  const postgres = await startPostgres()
  if (process.env.TEST_MEDUSA_1) return
  await store.installStore({ onStep: (step) => console.log(`  medusa-1: ${step}`) })
  const template = 'medusa_1_template'
  const seed = await store.migrateAndSeed(await postgres.createDatabase(template))
  process.env.TEST_MEDUSA_1 = JSON.stringify({ template, seed })
}
