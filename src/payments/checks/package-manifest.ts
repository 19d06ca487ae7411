import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What is read of the package's own package.json. */
export interface Manifest {
  version: string
  engines: { node: string }
  peerDependencies: Record<string, string>
}

/** The package's own folder: the next one above this file with a package.json, wherever a build puts this file. */
export function packageFolder(): string {
  let folder = __dirname
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

/** The package's own package.json. */
export function packageManifest(): Manifest {
  return JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as Manifest
}
