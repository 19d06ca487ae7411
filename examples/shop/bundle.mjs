import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)
const folderOf = (name) => dirname(require.resolve(`${name}/package.json`))
const here = fileURLToPath(new URL('.', import.meta.url))

/**
 * What runs in the shopper's browser, in two files. The payment kit is the one that the example store has installed,
 * as any storefront would have it.
 *
 * @returns {Promise<{ '/shop.js': Uint8Array, '/shop.css': Uint8Array }>}
 */
export async function bundle() {
  const { outputFiles } = await build({
    absWorkingDir: here,
    entryPoints: { shop: 'src/main.tsx' },
    outdir: 'out',
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    nodePaths: [fileURLToPath(new URL('../medusa-2/node_modules', import.meta.url))],
    // The kit and the shop share one React.
    alias: { react: folderOf('react'), 'react-dom': folderOf('react-dom') },
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
    logLevel: 'silent',
  })
  const file = (end) => outputFiles.find(({ path }) => path.endsWith(end)).contents
  return { '/shop.js': file('.js'), '/shop.css': file('.css') }
}
