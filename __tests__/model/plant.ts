import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Defect } from './defects'
import { SOURCE } from './verbs'

/** Copies of the source with a defect in each. */
export class Garden {
  private readonly folder = mkdtempSync(join(tmpdir(), 'wemine-defects-'))
  private count = 0

  constructor() {
    symlinkSync(join(SOURCE, '../node_modules'), join(this.folder, 'node_modules'))
  }

  /** @throws Error when a text that a defect replaces is not there exactly once */
  plant({ file, changes }: Defect): string {
    this.count += 1
    const copy = join(this.folder, String(this.count))
    for (const part of ['payments', 'medusa-1/core', 'medusa-2'])
      cpSync(join(SOURCE, part), join(copy, part), { recursive: true })
    for (const [find, replacement, where = file] of changes) {
      const path = join(copy, where)
      const parts = readFileSync(path, 'utf8').split(find)
      if (parts.length !== 2)
        throw new Error(`${where} has "${find}" ${parts.length - 1} times: plant it anew`)
      writeFileSync(path, parts.join(replacement))
    }
    return copy
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
