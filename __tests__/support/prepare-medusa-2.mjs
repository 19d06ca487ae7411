import example from '../../examples/store.js'
import startPostgres from './start-postgres.mjs'

/** Installs the packed plugin into the example store and makes a seeded database that each test file copies. */
export default async function prepareMedusa2() {
  const postgres = await startPostgres()
  if (process.env.TEST_MEDUSA_2) return
  const { dir } = await example.installStore({ onStep: (step) => console.log(`  medusa-2: ${step}`) })
  const template = 'medusa_2_template'
  const seed = await example.migrateAndSeed(await postgres.createDatabase(template), { dir })
  process.env.TEST_MEDUSA_2 = JSON.stringify({ dir, template, seed })
}
