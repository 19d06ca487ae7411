// One build for everything:
//   src/medusa-2           -> .medusa/server/src  (where Medusa 2 looks for a plugin; hard-coded there)
//   src/storefront         -> dist/storefront     (bundled for browsers; tsc gives its declarations)
//   src/admin              -> .medusa/server/src/admin (Medusa 2's admin finds it by the package's export ./admin)
//   src/pay-page           -> dist/pay-page       (one script and one style, which the backend serves)
//   everything else in src -> dist                (src/medusa-1 straight into it: Medusa 1 scans dist/services, dist/api, …)
// Both Medusas reach the shared folders through the package's own import map (#payments/*, #wemine/*), so there is one copy of them.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'
import { bundleAdmin } from './bundle-admin.mjs'
import { bundlePayPage } from './bundle-pay-page.mjs'
import { bundleStorefront, entries } from './bundle-storefront.mjs'
import { pruneDeclarations } from './prune-declarations.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
rmSync('dist', { recursive: true, force: true })
rmSync('.medusa', { recursive: true, force: true })
// src/medusa-1 apart, because its `@medusajs/medusa` is another one; src/storefront, because it runs in browsers.
for (const project of ['tsconfig.json', 'src/medusa-1/tsconfig.json', 'src/storefront/tsconfig.json'])
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { stdio: 'inherit' })
mkdirSync('.medusa/server', { recursive: true })
renameSync('dist/medusa-2', '.medusa/server/src')
cpSync('dist/medusa-1', 'dist', { recursive: true })
rmSync('dist/medusa-1', { recursive: true })
await bundleStorefront('dist/storefront')
await bundlePayPage('dist/pay-page')
// The same declarations for who imports: without a file of their own they would speak for the CommonJS.
for (const entry of entries)
  writeFileSync(`dist/storefront/${entry}.d.mts`, `export * from './${basename(entry)}.js'\n`)
await bundleAdmin('.medusa/server')
// What is only read in the sources is not shipped: the declarations keep their docstrings, the code its lines.
for (const folder of ['dist', '.medusa/server/src'])
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.js') || /^(storefront|pay-page|admin)\//.test(entry)) continue
    const path = join(folder, entry)
    const code = readFileSync(path, 'utf8')
    const [first] = code.split('\n', 1)
    const { code: bare } = transformSync(code, { loader: 'js', target: 'es2022', legalComments: 'none' })
    // A command keeps the line by which a shell runs it.
    writeFileSync(path, first?.startsWith('#!') && !bare.startsWith('#!') ? `${first}\n${bare}` : bare)
  }
pruneDeclarations(['dist', '.medusa/server/src'])
