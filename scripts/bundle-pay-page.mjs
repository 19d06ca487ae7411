// Bundles the hosted payment page, which the backend serves: page.js, one script for browsers as old as WeChat's, and
// page.css, its one style. Both stand in the page itself.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { compressed } from './compressed.mjs'
import { qrWithoutCanvas } from './qr-without-canvas.mjs'

const source = fileURLToPath(new URL('../src/pay-page/', import.meta.url))

/** @param {string} outdir */
export async function bundlePayPage(outdir) {
  const common = { bundle: true, minify: true, charset: 'utf8', logLevel: 'warning', legalComments: 'none' }
  // The panel's style is part of page.css: the page's policy lets no script bring one.
  const withoutStyle = {
    name: 'without-style',
    setup({ onLoad }) {
      onLoad({ filter: /\.css$/ }, () => ({ contents: '', loader: 'text' }))
    },
  }
  const script = join(outdir, 'page.js')
  await build({
    ...common,
    target: 'es2020',
    format: 'iife',
    entryPoints: [join(source, 'page.ts')],
    outfile: script,
    plugins: [withoutStyle, qrWithoutCanvas],
  })
  writeFileSync(script, await compressed(readFileSync(script, 'utf8'), false))
  await build({
    ...common,
    target: 'es2021',
    entryPoints: [join(source, 'page.css')],
    outfile: join(outdir, 'page.css'),
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundlePayPage(process.argv[2])
