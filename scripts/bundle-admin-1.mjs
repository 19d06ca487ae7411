// Bundles what Medusa 1's admin looks for in a plugin: dist/admin/_virtual_entry.js. It imports the pages that bundle-admin.mjs
// made for Medusa 2's admin, so that they are packed once.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const source = fileURLToPath(new URL('../src/admin/medusa-1/entry.tsx', import.meta.url))

/**
 * @param {string} outdir
 * @param {string} pages the bundle for Medusa 2's admin, an ES module
 */
export async function bundleAdmin1(outdir, pages) {
  mkdirSync(outdir, { recursive: true })
  const inPlace = {
    name: 'pages',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/built$/ }, () => ({ path: relative(outdir, pages), external: true }))
      onResolve({ filter: /^[a-z@]/ }, ({ path, kind }) =>
        kind === 'entry-point' ? undefined : { path, external: true },
      )
    },
  }
  await build({
    entryPoints: [source],
    outfile: join(outdir, '_virtual_entry.js'),
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    minifySyntax: true,
    // Medusa 1's build replaces it by the address that the admin is built for.
    define: { MEDUSA_BACKEND_URL: 'process.env.MEDUSA_BACKEND_URL' },
    banner: { js: `// Tailwind's classes: ${classesOf(readFileSync(pages, 'utf8')).join(' ')}` },
    plugins: [inPlace],
  })
  // Webpack takes a file of a CommonJS package for CommonJS.
  writeFileSync(join(outdir, 'package.json'), '{ "type": "module" }\n')
}

/** Medusa 1's admin makes the styles of classes that it finds below a plugin's dist/admin, and looks into `.js` only. */
function classesOf(code) {
  const lists = [...code.matchAll(/\bclassName:\s*(["'`])(.*?)\1/g)].map(([, , names]) => names.split(/\s+/))
  return [...new Set(lists.flat())].filter(Boolean).sort()
}
