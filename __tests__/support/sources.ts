import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

export const root = join(__dirname, '../..')

/** A file of this repository, by its path from the root. */
export interface Source {
  name: string
  text: string
}

/** `npm run docs` makes it, and git ignores it. */
const GENERATED = 'docs/reference/'

/** Every source and page below a folder, or the one file of that name. */
export function filesBelow(place: string): Source[] {
  const names = statSync(join(root, place)).isDirectory()
    ? readdirSync(join(root, place), { recursive: true, encoding: 'utf8' }).map((name) => join(place, name))
    : [place]
  return names
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /\.([cm]?[jt]sx?|md|css)$/.test(name) && !name.startsWith(GENERATED))
    .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))
}
