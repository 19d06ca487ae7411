// Bundles the storefront kit for browsers. What it makes, below the folder given as the first argument:
//   index.mjs, react/index.mjs   ES modules: index.mjs runs in a page as it is, without a bundler
//   index.js, react/index.js     CommonJS, for servers that render pages and for older bundlers
//   react/style.css              the panel's stylesheet, for pages that do not want it put in by the panel
// React's entry imports the kit's core from its sibling, so that a page that uses both has one copy.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transformSync } from 'esbuild'

const source = fileURLToPath(new URL('../src/storefront/', import.meta.url))

/** The stylesheet as a module: its text, without what only people need. */
const minifiedCss = (file) =>
  transformSync(readFileSync(file, 'utf8'), { loader: 'css', minify: true, target: 'es2021' }).code.trim()

const plugin = (core) => ({
  name: 'storefront',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\.\/index$/ }, () => ({ path: core, external: true, sideEffects: false }))
    onLoad({ filter: /\.css$/ }, ({ path }) => ({ contents: minifiedCss(path), loader: 'text' }))
  },
})

/** @param {string} outdir */
export async function bundleStorefront(outdir) {
  const common = {
    bundle: true,
    minify: true,
    target: 'es2021',
    charset: 'utf8',
    jsx: 'automatic',
    logLevel: 'warning',
  }
  const entries = [
    { entry: 'index.ts', out: 'index' },
    // Next.js renders whatever does not say this on the server only.
    { entry: 'react/index.ts', out: 'react/index', banner: { js: '"use client";' } },
  ]
  const formats = [
    { format: 'esm', ending: '.mjs' },
    { format: 'cjs', ending: '.js' },
  ]
  for (const { entry, out, banner } of entries)
    for (const { format, ending } of formats)
      await build({
        ...common,
        format,
        banner,
        entryPoints: [join(source, entry)],
        outfile: join(outdir, out + ending),
        external: ['react', 'react/jsx-runtime'],
        plugins: [plugin(`../index${ending}`)],
      })
  mkdirSync(join(outdir, 'react'), { recursive: true })
  writeFileSync(join(outdir, 'react/style.css'), `${minifiedCss(join(source, 'react/style.css'))}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleStorefront(process.argv[2])
