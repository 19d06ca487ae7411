// Bundles the declarations of what users import: one file for each entry, with its docstrings, and nothing that no entry leads to.
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'

/** Each entry in src, and where its declarations are put. */
const entries = {
  index: 'dist/index',
  'sandbox/index': 'dist/sandbox/index',
  'storefront/index': 'dist/storefront/index',
  'storefront/react/index': 'dist/storefront/react/index',
  'medusa-2/providers/wemine/index': '.medusa/server/src/providers/wemine/index',
  'medusa-2/modules/wemine/index': '.medusa/server/src/modules/wemine/index',
}

/** @param {string} types the folder that tsc wrote the declarations of src to */
export async function bundleTypes(types) {
  const root = resolve(types)
  for (const [entry, place] of Object.entries(entries)) {
    // React's entry shares the kit's types: another declaration of the same would be another type.
    const kit = entry === 'storefront/react/index' ? join(root, 'storefront/index') : undefined
    const resolveId = (id, importer) => {
      if (!importer || !/^[.#]/.test(id)) return importer ? false : id
      const path = id.startsWith('#') ? join(root, id.slice(1)) : resolve(dirname(importer), id)
      if (path === kit) return { id: '../index', external: true }
      const found = [`${path}.d.ts`, join(path, 'index.d.ts')].find((file) => existsSync(file))
      if (!found) throw new Error(`${importer} imports ${id}, which has no declarations`)
      return found
    }
    const bundle = await rollup({
      input: join(root, `${entry}.d.ts`),
      plugins: [{ name: 'types', resolveId }, dts()],
      onwarn(warning) {
        if (warning.code !== 'CIRCULAR_DEPENDENCY') throw new Error(warning.message)
      },
    })
    await bundle.write({ file: `${place}.d.ts`, format: 'es' })
    await bundle.close()
  }
}
