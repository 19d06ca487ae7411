// Before jest: compiles the tests while the two stores that they use are installed, which mostly waits for the network.
// The first of the two installs builds and packs the plugin, so that nothing is built twice.
import { fileURLToPath } from 'node:url'
import { npm } from '../examples/lib/npm.js'
import medusa1 from '../examples/medusa-1/store.js'
import medusa2 from '../examples/store.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const began = Date.now()
const say = (name) => (step) => console.log(`  ${Math.round((Date.now() - began) / 1000)} s ${name}: ${step}`)

try {
  await Promise.all([
    npm(['run', 'typecheck:tests'], root),
    medusa2.installStore({ onStep: say('medusa-2') }),
    medusa1.installStore({ onStep: say('medusa-1') }),
  ])
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
say('the tests')('can begin')
