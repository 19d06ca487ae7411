// Bundles what runs in Node: a file for each entry, and one for each folder of src that entries share. So that a stack trace can
// be read, functions and classes keep their names, statements their lines, and a comment names the source of what follows it.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { rollup } from 'rollup'
import { minify } from 'terser'

const source = fileURLToPath(new URL('../src/', import.meta.url))

/** Where each part of src is built to. Medusa 1 scans dist for folders of its own, Medusa 2 what is below `.medusa`. */
const places = [
  ['medusa-1', 'dist'],
  ['medusa-2', '.medusa/server/src'],
  ['', 'dist'],
]

/** What is loaded by its path: by a Medusa that scans folders, by a shell, or by an import of the package. */
const entries = [
  /^index\.ts$/,
  /^(cli|sandbox)\/index\.ts$/,
  /^medusa-1\/(api|loaders|migrations|models|services|subscribers)\/.+\.ts$/,
  /^medusa-2\/(api|jobs|links|policies|subscribers|workflows)\/.+\.ts$/,
  /^medusa-2\/(modules|providers)\/[^/]+\/(index|migrations\/.+)\.ts$/,
]

/**
 * What several entries share, or what is loaded late: each is a file of its own, for a Medusa beside the folders that it scans.
 */
const shared = [
  'wemine/',
  'payments/',
  'doctor/load.ts',
  'doctor/package-manifest.ts',
  'doctor/',
  'cli/doctor/',
  'medusa-1/',
  'medusa-2/',
]

/** @param {string} outdir the package's folder */
export async function bundleServer(outdir) {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    entries.some((entry) => entry.test(file)),
  )
  const bundle = await rollup({
    input: Object.fromEntries(files.map((file) => [placeOf(file.replace(/\.ts$/, '')), join(source, file)])),
    external: (id) => builtinModules.includes(id.replace(/^node:/, '')) || /^[a-z@]/.test(id),
    plugins: [sources, compact],
    onwarn(warning) {
      if (warning.code === 'CIRCULAR_DEPENDENCY') return
      throw new Error(warning.message)
    },
  })
  const { output } = await bundle.write({
    dir: outdir,
    format: 'cjs',
    exports: 'named',
    interop: 'auto',
    generatedCode: { preset: 'es2015', symbols: false },
    freeze: false,
    externalLiveBindings: false,
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    onlyExplicitManualChunks: true,
    manualChunks: (id) => chunkOf(relative(source, id)),
    chunkFileNames: '[name].js',
    // The brackets of a route's folder are part of its name.
    sanitizeFileName: (name) => name,
  })
  await bundle.close()
  const stray = output.filter(({ isEntry, name }) => !isEntry && !shared.map(chunkName).includes(name))
  if (stray.length > 0)
    throw new Error(
      `Several entries share code of a folder that is not in \`shared\`: ${stray.map(({ name }) => name).join()}`,
    )
}

function placeOf(file) {
  const [folder, place] = places.find(([folder]) => file.startsWith(folder))
  return join(place, relative(folder, file))
}

const chunkName = (part) => placeOf(/^medusa-/.test(part) ? `${part}adapter` : part.replace(/(\/|\.ts)$/, ''))

function chunkOf(file) {
  if (entries.some((entry) => entry.test(file))) return undefined
  const part = shared.find((part) => file.startsWith(part))
  return part && chunkName(part)
}

/** TypeScript as it is in src, each module below its name. */
const sources = {
  name: 'sources',
  resolveId(id, importer) {
    if (!importer) return id
    if (!/^[.#]/.test(id)) return null
    const path = id.startsWith('#') ? join(source, id.slice(1)) : resolve(dirname(importer), id)
    const found = [`${path}.ts`, join(path, 'index.ts')].find(
      (file) => existsSync(file) && statSync(file).isFile(),
    )
    if (!found) throw new Error(`${importer} imports ${id}, which is not there`)
    return found
  },
  async transform(code, id) {
    const { code: bare } = await transform(code, {
      loader: 'ts',
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
      sourcefile: id,
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: true } },
    })
    const [shebang] = shebangOf(bare)
    return { code: `${shebang}//! ${relative(source, id)}\n${bare.slice(shebang.length)}`, map: null }
  },
}

const shebangOf = (code) => /^#!.*\n/.exec(code) ?? ['']

const compact = {
  name: 'compact',
  async renderChunk(code) {
    const { code: bare } = await minify(code, {
      ecma: 2020,
      compress: { inline: 0, sequences: false },
      keep_classnames: true,
      format: { semicolons: false, comments: /^!/ },
    })
    return { code: bare, map: null }
  },
}
