import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type ExportTarget, manifestIn } from './root'

export interface EntryPoint {
  /** As users write it after the package's name: `.`, `./sandbox`, `./providers/wemine`. */
  name: string
  /** The files it leads to, one for each condition, from the package's root. */
  targets: string[]
}

/** What the package's `exports` name, each pattern replaced by what the folder it points into holds. */
export function entryPoints(packageDir: string): EntryPoint[] {
  return Object.entries(manifestIn(packageDir).exports).flatMap(([name, to]) => {
    const targets = filesOf(to)
    if (!name.includes('*')) return [{ name, targets }]
    const folder = targets[0]!.slice(0, targets[0]!.indexOf('*'))
    return readdirSync(join(packageDir, folder)).map((match) => ({
      name: name.replace('*', match),
      targets: targets.map((target) => target.replace('*', match)),
    }))
  })
}

const filesOf = (to: ExportTarget): string[] =>
  typeof to === 'string' ? [to] : Object.values(to).flatMap(filesOf)
