import example from '../../examples/store.js'
import startPostgres from './start-postgres.mjs'
import { storeOfVersion } from './store-of-version.mjs'

/**
 * Installs the packed plugin into the example store and makes a seeded database that each test file copies. MEDUSA_2 in the
 * environment: on that version of Medusa, such as MEDUSA_2=2.18.0.
 */
export default async function prepareMedusa2() {
  const postgres = await startPostgres()
  if (process.env.TEST_MEDUSA_2) return
  const version = process.env.MEDUSA_2
  const onStep = (step) => console.log(`  medusa-2 ${version ?? ''}: ${step}`)
  // A version out of the peer range can be tried too: how else would the range be known?
  const other = version && { dir: storeOfVersion(version), flags: ['--force', '--no-package-lock'] }
  const { dir } = await example.installStore({ onStep, ...other })
  const template = 'medusa_2_template'
  const seed = await example.migrateAndSeed(await postgres.createDatabase(template), { dir })
  process.env.TEST_MEDUSA_2 = JSON.stringify({ dir, template, seed })
}
