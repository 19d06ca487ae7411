import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SOURCE } from '../source'
import type { Defect } from './defects'

const PARTS = ['payments', 'medusa-1', 'medusa-2']

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
    for (const part of PARTS) cpSync(join(SOURCE, part), join(copy, part), { recursive: true })
    for (const [find, replacement, where = file] of changes) {
      const path = join(copy, where)
      const parts = readFileSync(path, 'utf8').split(find)
      if (parts.length !== 2)
        throw new Error(`${where} has "${find}" ${parts.length - 1} times: plant it anew`)
      writeFileSync(path, parts.join(replacement))
    }
    for (const part of PARTS) useOwn(join(copy, part), copy)
    return copy
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** The adapters' `#payments` is the copy's own. */
function useOwn(folder: string, copy: string): void {
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.ts')) continue
    const path = join(folder, entry)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll("'#payments/", `'${copy}/payments/`))
  }
}
