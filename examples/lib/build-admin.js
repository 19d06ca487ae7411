const { createHash } = require('node:crypto')
const { existsSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { join } = require('node:path')
const { build } = require('esbuild')
const { exclusively } = require('./exclusively')
const { storeDir } = require('./store-dir')

/** The extensions that the store's admin has; each is a package's export `./admin`. */
const extensions = ['@medusajs/draft-order/admin', 'medusa-payment-wemine/admin']

/** What Medusa's bundler writes for a store without extensions of its own. */
const noSources = {
  name: 'no-sources',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^virtual:medusa\// }, ({ path }) => ({ path, namespace: 'medusa' }))
    const none = 'widgets: [], routes: [], menuItems: [], layouts: [], resources: {}, links: {}, displays: {}'
    onLoad({ filter: /.*/, namespace: 'medusa' }, () => ({
      contents: `export default { ${none}, customFields: {} }`,
    }))
  },
}

/**
 * Builds Medusa's admin with the extensions of the store's packages, where `medusa start` looks for it. `medusa build`
 * makes the same of the same packages with Vite, in 25 s and 1.8 GB; esbuild takes 4 s. Does nothing when neither Medusa
 * nor an extension has changed since. Several processes may call it at the same time.
 *
 * @param {string} [dir] the installed store's
 */
async function buildAdmin(dir = storeDir) {
  const { resolve } = createRequire(join(dir, 'package.json'))
  const sum = createHash('sha256').update(readFileSync(__filename))
  for (const name of ['@medusajs/dashboard/package.json', ...extensions])
    sum.update(readFileSync(resolve(name)))
  const key = sum.digest('hex')
  const out = join(dir, 'public/admin')
  const stamp = join(out, '.built')
  await exclusively(join(dir, '.cache/admin.lock'), async () => {
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return
    const made = join(dir, 'public/.admin')
    rmSync(made, { recursive: true, force: true })
    await bundle(dir, made)
    writeFileSync(join(made, 'index.html'), page)
    writeFileSync(join(made, '.built'), key)
    rmSync(out, { recursive: true, force: true })
    renameSync(made, out)
  })
}

/** @param {string} dir @param {string} outdir */
function bundle(dir, outdir) {
  const imports = extensions.map((name, index) => `import plugin${index} from '${name}'`).join('\n')
  const plugins = extensions.map((_, index) => `plugin${index}`).join(', ')
  return build({
    stdin: {
      resolveDir: dir,
      loader: 'jsx',
      contents: `
        import App from '@medusajs/dashboard'
        import '@medusajs/dashboard/css'
        import React from 'react'
        import { createRoot } from 'react-dom/client'
        ${imports}
        createRoot(document.getElementById('medusa')).render(
          <React.StrictMode><App plugins={[${plugins}]} /></React.StrictMode>
        )`,
    },
    outdir,
    entryNames: 'entry',
    publicPath: '/app/',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    loader: { '.ttf': 'file' },
    plugins: [noSources],
    define: {
      __BASE__: '"/app"',
      __BACKEND_URL__: '""',
      // A session's cookie is for https only where NODE_ENV is production; this store is on plain http.
      __AUTH_TYPE__: '"jwt"',
      __JWT_TOKEN_STORAGE_KEY__: 'undefined',
      __STOREFRONT_URL__: '""',
      __MAX_UPLOAD_FILE_SIZE__: '1048576',
      'process.env': '{}',
      'process.env.NODE_ENV': '"production"',
    },
    logLevel: 'error',
  })
}

const page = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:," data-placeholder-favicon>
    <link rel="stylesheet" href="/app/entry.css">
  </head>
  <body>
    <div id="medusa"></div>
    <script type="module" src="/app/entry.js"></script>
  </body>
</html>
`

module.exports = { buildAdmin }
