import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What is read of the package's own package.json. */
export interface Manifest {
  version: string
  engines: { node: string }
  peerDependencies: Record<string, string>
}

/** The package's own package.json: the next one above this file, wherever a build puts this file. */
export function packageManifest(): Manifest {
  let folder = __dirname
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}
