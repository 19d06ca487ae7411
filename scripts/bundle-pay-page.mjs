// Bundles the hosted payment page, which the backend serves: page.js, one script for browsers as old as WeChat's, and
// page.css, its one style. Both stand in the page itself, so that neither has a source map.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { minifiedCss } from './bundle-storefront.mjs'

const source = fileURLToPath(new URL('../src/pay-page/', import.meta.url))

/** @param {string} outdir */
export async function bundlePayPage(outdir) {
  const common = { bundle: true, minify: true, charset: 'utf8', logLevel: 'warning', legalComments: 'none' }
  const text = {
    name: 'style-as-text',
    setup({ onLoad }) {
      onLoad({ filter: /\.css$/ }, ({ path }) => ({ contents: minifiedCss(path), loader: 'text' }))
    },
  }
  await build({
    ...common,
    target: 'es2018',
    format: 'iife',
    entryPoints: [join(source, 'page.ts')],
    outfile: join(outdir, 'page.js'),
    plugins: [text],
  })
  await build({
    ...common,
    target: 'es2021',
    entryPoints: [join(source, 'page.css')],
    outfile: join(outdir, 'page.css'),
  })
}
