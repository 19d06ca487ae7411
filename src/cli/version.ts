import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @returns the version that the package's own package.json names */
export function version(): string {
  // Both src/cli and dist/cli lie two folders below it.
  const file = join(__dirname, '..', '..', 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
