import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Assets } from './render'

let loaded: Assets | undefined

/** What scripts/build.mjs made of src/pay-page, beside the compiled payments/. Read once. */
export function pageAssets(): Assets {
  const read = (name: string) => readFileSync(join(__dirname, '../../../pay-page', name), 'utf8')
  loaded ??= { script: read('page.js'), style: read('page.css') }
  return loaded
}
