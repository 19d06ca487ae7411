// One build for everything that runs on the server:
//   src/medusa-2           -> .medusa/server/src  (where Medusa 2 looks for a plugin; hard-coded there)
//   everything else in src -> dist                (src/medusa-1 straight into it: Medusa 1 scans dist/services, dist/api, …)
// Both reach the shared folders through the package's own import map (#payments/*, #wemine/*), so there is one copy of them.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
rmSync('dist', { recursive: true, force: true })
rmSync('.medusa', { recursive: true, force: true })
// src/medusa-1 apart, because its `@medusajs/medusa` is another one.
for (const project of ['tsconfig.json', 'src/medusa-1/tsconfig.json'])
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { stdio: 'inherit' })
mkdirSync('.medusa/server', { recursive: true })
renameSync('dist/medusa-2', '.medusa/server/src')
cpSync('dist/medusa-1', 'dist', { recursive: true })
rmSync('dist/medusa-1', { recursive: true })
