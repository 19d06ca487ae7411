import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Assets } from './render'

let loaded: Assets | undefined

/** What scripts/build.mjs made of src/pay-page: the package's dist/pay-page, wherever a build puts this file. Read once. */
export function pageAssets(): Assets {
  loaded ??= readAssets()
  return loaded
}

function readAssets(): Assets {
  let folder = __dirname
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  const read = (name: string) => readFileSync(join(folder, 'dist/pay-page', name), 'utf8')
  return { script: read('page.js'), style: read('page.css') }
}
