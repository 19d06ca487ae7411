import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * The example store with its configuration changed, in a folder of its own. `change`: statements about `config`;
 * `files`: sources of the store by path.
 */
export function changedStore(
  change: string,
  files: Record<string, string> = {},
): { dir: string; remove(): void } {
  const example = JSON.parse(process.env.TEST_MEDUSA_2 ?? '').dir as string
  const dir = mkdtempSync(join(tmpdir(), 'wemine-store-'))
  const original = JSON.stringify(join(example, 'medusa-config.js'))
  writeFileSync(
    join(dir, 'medusa-config.js'),
    `const config = require(${original})\n${change}\nmodule.exports = config\n`,
  )
  cpSync(join(example, 'package.json'), join(dir, 'package.json'))
  symlinkSync(join(example, 'node_modules'), join(dir, 'node_modules'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(dir, path, '..'), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}
