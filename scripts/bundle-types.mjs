// Bundles the declarations of what users import: one file for each entry, with its docstrings, and nothing that no entry leads
// to. What several entries of the storefront kit share is in a file of its own, so that a type is the same at each of them.
import { existsSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'
import { entries as kit } from './bundle-storefront.mjs'

/** What is bundled together, by the path without its ending: where it is put, and its source below src. */
const groups = [
  { 'dist/index': 'index' },
  { 'dist/sandbox/index': 'sandbox/index' },
  { '.medusa/server/src/providers/wemine/index': 'medusa-2/providers/wemine/index' },
  { '.medusa/server/src/modules/wemine/index': 'medusa-2/modules/wemine/index' },
  Object.fromEntries(kit.map((entry) => [`dist/storefront/${entry}`, `storefront/${entry}`])),
]

/** @param {string} types the folder that tsc wrote the declarations of src to */
export async function bundleTypes(types) {
  const root = resolve(types)
  const resolveId = (id, importer) => {
    if (!importer || !/^[.#]/.test(id)) return importer ? false : id
    const path = id.startsWith('#') ? join(root, id.slice(1)) : resolve(dirname(importer), id)
    const found = [`${path}.d.ts`, join(path, 'index.d.ts')].find((file) => existsSync(file))
    if (!found) throw new Error(`${importer} imports ${id}, which has no declarations`)
    return found
  }
  for (const group of groups) {
    const bundle = await rollup({
      input: Object.fromEntries(
        Object.entries(group).map(([place, entry]) => [place, join(root, `${entry}.d.ts`)]),
      ),
      plugins: [{ name: 'types', resolveId }, dts()],
      onwarn(warning) {
        if (warning.code !== 'CIRCULAR_DEPENDENCY') throw new Error(warning.message)
      },
    })
    await bundle.write({
      dir: '.',
      format: 'es',
      entryFileNames: '[name].d.ts',
      chunkFileNames: 'dist/storefront/shared-[hash].d.ts',
      minifyInternalExports: false,
    })
    await bundle.close()
  }
  // The same for who imports: without a file of their own they would speak for the CommonJS.
  for (const entry of kit)
    writeFileSync(`dist/storefront/${entry}.d.mts`, `export * from './${basename(entry)}.js'\n`)
}
