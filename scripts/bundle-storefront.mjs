// Bundles the storefront kit for browsers. What it makes, below the folder given as the first argument:
//   index.mjs, element/…, messages/…, react/…   ES modules: they run in a page as they are, without a bundler.
//                                               What they share is in files of its own (shared-….mjs), so that a page has one copy
//   the same as .js                             CommonJS, for servers that render pages and for older bundlers; made of the above
//   style.css                                   the panel's stylesheet, for pages that do not want it put in by the panel
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transformSync } from 'esbuild'
import { compressed } from './compressed.mjs'
import { qrWithoutCanvas } from './qr-without-canvas.mjs'

const source = fileURLToPath(new URL('../src/storefront/', import.meta.url))

/** The QR encoder's licence asks to be named wherever it is copied to. */
const licence = '/*! lean-qr, Copyright (c) 2021-2025 David Evans, MIT */'
/** What users import, by the file's name without its ending. */
export const entries = [
  'index',
  'element/index',
  'messages/zh-hk',
  'messages/zh-cn',
  'react/index',
  'testing/index',
]
/**
 * Nobody imports these by name. As an entry each is in a file of its own, and bundlers drop it whole where it is not used:
 * the tables of the QR encoder are made when its file is loaded, which no bundler removes from a file that is used.
 */
const apart = ['panel/qr-drawing']

/** The stylesheet as a module: its text, without what only people need. esbuild leaves the values of variables as they are. */
const minifiedCss = (file) =>
  transformSync(readFileSync(file, 'utf8'), { loader: 'css', minify: true, target: 'es2021' })
    .code.trim()
    .replace(/(--[\w-]+): |, (?=[-"\w#])/g, (_, variable) => (variable ? `${variable}:` : ','))

const plugin = {
  name: 'storefront',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, ({ path }) => ({ contents: minifiedCss(path), loader: 'text' }))
  },
}

const target = { minify: true, target: 'es2021', charset: 'utf8', logLevel: 'warning' }

/** @param {string} outdir */
export async function bundleStorefront(outdir) {
  const { outputFiles } = await build({
    ...target,
    bundle: true,
    jsx: 'automatic',
    outdir,
    outbase: source,
    entryPoints: [...entries, ...apart].map((entry) => join(source, `${entry}.ts`)),
    external: ['react', 'react/jsx-runtime'],
    plugins: [plugin, qrWithoutCanvas],
    write: false,
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    splitting: true,
    chunkNames: 'shared-[hash]',
  })
  for (const { path, text: bundled } of outputFiles) {
    if (apart.some((entry) => path.endsWith(`${sep}${entry.replace('/', sep)}.mjs`))) continue
    const text = await compressed(bundled, true)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, headed(path, text))
    const commonJs = transformSync(text.replace(/"(\.\.?\/shared-\w+)\.mjs"/g, '"$1.js"'), {
      ...target,
      format: 'cjs',
    })
    writeFileSync(path.replace(/\.mjs$/, '.js'), headed(path, commonJs.code))
  }
  writeFileSync(join(outdir, 'style.css'), `${minifiedCss(join(source, 'panel/style.css'))}\n`)
}

function headed(path, text) {
  // Next.js renders whatever does not say this on the server only. A directive has to come first.
  const isReact = /react[\\/]index\.mjs$/.test(path)
  const hasQr = text.includes('lean-qr')
  return `${isReact ? '"use client";' : ''}${hasQr ? licence : ''}${text}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleStorefront(process.argv[2])
