// Bundles src/admin for Medusa 2's admin, with the bundler that the admin itself is built with: index.mjs for its browser
// build, index.js for the scan of class names. React, Medusa's components and whatever else package.json lists are the
// admin's own.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

/** @param {string} outDir the files go into its src/admin */
export async function bundleAdmin(outDir) {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  const { plugin } = await import('@medusajs/admin-bundler')
  await plugin({ root: process.cwd(), outDir })
  for (const name of ['index.js', 'index.mjs']) {
    const path = join(outDir, 'src/admin', name)
    const { code } = transformSync(readFileSync(path, 'utf8'), {
      charset: 'utf8',
      legalComments: 'none',
      minify: true,
      target: 'es2022',
    })
    writeFileSync(path, code)
  }
}
