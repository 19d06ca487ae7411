import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * A copy of the example store on another Medusa 2, in a folder that is kept for the next run. Not installed yet; without a
 * lock file, as that is of the example's own version.
 *
 * @param {string} version exact, such as "2.18.0"
 */
export function storeOfVersion(version) {
  const example = join(root, 'examples/medusa-2')
  const dir = join(root, '.cache', `medusa-${version}`)
  rmSync(join(dir, 'src'), { recursive: true, force: true })
  for (const name of ['src', 'medusa-config.js', 'distributed.js'])
    cpSync(join(example, name), join(dir, name), { recursive: true })
  const manifest = JSON.parse(readFileSync(join(example, 'package.json'), 'utf8'))
  for (const name of Object.keys(manifest.dependencies))
    if (name.startsWith('@medusajs/')) manifest.dependencies[name] = version
  writeFileSync(join(dir, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
  return dir
}
