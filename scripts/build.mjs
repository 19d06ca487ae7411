// One build for everything:
//   src/medusa-2           -> .medusa/server/src  (where Medusa 2 looks for a plugin; hard-coded there)
//   src/storefront         -> dist/storefront     (for browsers)
//   everything else in src -> dist                (src/medusa-1 straight into it: Medusa 1 scans dist/services, dist/api, …)
// What both Medusas share is built once: dist/payments.js and dist/wemine.js.
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundleServer } from './bundle-server.mjs'
import { bundleStorefront } from './bundle-storefront.mjs'
import { bundleTypes } from './bundle-types.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const types = '.cache/types'
for (const folder of ['dist', '.medusa', types]) rmSync(folder, { recursive: true, force: true })
const tsc = (...args) =>
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...args], { stdio: 'inherit' })
const declarations = ['--emitDeclarationOnly', '--outDir', types]
tsc('-p', 'tsconfig.json', ...declarations)
tsc('-p', 'src/storefront', ...declarations)
// Apart, because its `@medusajs/medusa` is another one. Nobody imports it.
tsc('-p', 'src/medusa-1', '--noEmit')
await bundleServer('.')
await bundleStorefront('dist/storefront')
await bundleTypes(types)
// The same declarations for who imports: without a file of their own they would speak for the CommonJS.
for (const entry of ['dist/storefront/index', 'dist/storefront/react/index'])
  writeFileSync(`${entry}.d.mts`, `export * from './index.js'\n`)
