import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './sources'

/**
 * A new folder from which imports resolve as from this package, where git, the linter and the check for dead code
 * do not look: other tests may run these at the same moment.
 */
export function scratchDir(name: string): string {
  const cache = join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  return mkdtempSync(join(cache, `${name}-`))
}
