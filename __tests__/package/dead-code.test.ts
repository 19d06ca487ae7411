import { join } from 'node:path'
import { root } from './support/root'
import { run } from './support/run'

// knip.json names where each Medusa, Node and the browser enter; what none of them reaches is dead.
it('has no file, export, type or dependency that nothing uses, and uses none it does not declare', async () => {
  const knip = join(root, 'node_modules/knip/bin/knip.js')
  const { code, stdout, stderr } = await run(
    process.execPath,
    [knip, '--no-progress', '--no-config-hints'],
    root,
  )
  expect(stdout + stderr).toBe('')
  expect(code).toBe(0)
})
