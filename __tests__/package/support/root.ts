import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The repository. */
export const root = resolve(__dirname, '../../..')

/** A file, or one for each condition. */
export type ExportTarget = string | { [condition: string]: ExportTarget }

export interface Manifest {
  name: string
  version: string
  license: string
  keywords: string[]
  files: string[]
  engines: { node: string }
  bin: Record<string, string>
  exports: Record<string, ExportTarget>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  peerDependencies: Record<string, string>
  'size-limit': { path: string; limit: string; gzip: boolean }[]
  peerDependenciesMeta: Record<string, { optional?: boolean }>
}

export const manifestIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
