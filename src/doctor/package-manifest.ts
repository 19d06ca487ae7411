import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What is read of the package's own package.json. */
export interface Manifest {
  version: string
  engines: { node: string }
  peerDependencies: Record<string, string>
}

/**
 * The package's own folder: the next one above this file with a package.json, wherever a build puts this file.
 *
 * @throws {Error} where there is none, as in a store that was bundled into one file
 */
export function packageFolder(from = __dirname): string {
  if (existsSync(join(from, 'package.json'))) return from
  if (dirname(from) === from) throw new Error('no package.json of medusa-payment-wemine is found')
  return packageFolder(dirname(from))
}

/** The package's own package.json. */
export function packageManifest(): Manifest {
  return JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as Manifest
}
