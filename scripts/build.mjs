// One build for everything:
//   src/medusa-2           -> .medusa/server/src  (where Medusa 2 looks for a plugin; hard-coded there)
//   src/storefront         -> dist/storefront     (for browsers)
//   src/admin              -> .medusa/server/src/admin (Medusa 2's admin finds it by the package's export ./admin)
//                             dist/admin (Medusa 1's admin looks there; it imports the above)
//   src/pay-page           -> dist/pay-page       (one script and one style, which the backend serves)
//   everything else in src -> dist                (src/medusa-1 straight into it: Medusa 1 scans dist/services, dist/api, …)
// What both Medusas share is built once: dist/payments.js and dist/wemine.js.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundleAdmin } from './bundle-admin.mjs'
import { bundleAdmin1 } from './bundle-admin-1.mjs'
import { bundlePayPage } from './bundle-pay-page.mjs'
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
await bundlePayPage('dist/pay-page')
await bundleAdmin('.medusa/server')
await bundleAdmin1('dist/admin', '.medusa/server/src/admin/index.mjs')
await bundleTypes(types)
