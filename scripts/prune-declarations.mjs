import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import typescript from 'typescript'

/**
 * Deletes the declarations that no entry of the package leads to: what nobody can import needs no types. Entries are the
 * `types` of package.json's exports, patterns included.
 */
export function pruneDeclarations(folders) {
  const { exports, imports } = JSON.parse(readFileSync('package.json', 'utf8'))
  const all = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.d\.m?ts$/.test(file))
      .map((file) => join(folder, file)),
  )
  const entries = typesIn(exports).flatMap((entry) => all.filter((file) => fits(file, normalize(entry))))
  const reached = new Set()
  for (const queue = entries; queue.length > 0; ) {
    const file = queue.pop()
    if (reached.has(file)) continue
    reached.add(file)
    queue.push(...importsOf(file, imports))
  }
  for (const file of all) if (!reached.has(file)) rmSync(file)
}

function typesIn(exports) {
  return Object.entries(exports).flatMap(([key, value]) => {
    if (typeof value === 'object') return typesIn(value)
    return key === 'types' ? [value] : []
  })
}

function fits(file, entry) {
  const [before, after] = entry.split('*')
  return after === undefined ? file === entry : file.startsWith(before) && file.endsWith(after)
}

function importsOf(file, imports) {
  const { importedFiles } = typescript.preProcessFile(readFileSync(file, 'utf8'), true, true)
  return importedFiles.flatMap(({ fileName }) => {
    const target = resolve(fileName, dirname(file), imports)
    if (target === undefined) return []
    const base = target.replace(/\.m?js$/, '')
    const found = [`${base}.d.ts`, join(base, 'index.d.ts')].find((path) => existsSync(path))
    if (!found) throw new Error(`${file} imports ${fileName}, which has no declarations`)
    return [found]
  })
}

function resolve(name, from, imports) {
  if (name.startsWith('.')) return join(from, name)
  for (const [pattern, target] of Object.entries(imports)) {
    const [before] = pattern.split('*')
    if (name.startsWith(before)) return normalize(target.replace('*', name.slice(before.length)))
  }
  return undefined
}
