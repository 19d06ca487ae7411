import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../examples/lib/run'
import { storeEnvironment } from '../../examples/lib/store-environment'
import { installStore } from '../../examples/store'
import { root } from '../package/support/root'

/** The last one for Medusa 1, and the webpack that it builds with: docs/decisions/0015-pages-in-medusa-1s-admin.md. */
const ADMIN = '7.1.18'
const WEBPACK = '5.97.1'

/** What a merchant adds to the store's configuration. */
export const withAdmin = {
  options: { enableUI: true },
  env: { MORE_PLUGINS: JSON.stringify([{ resolve: '@medusajs/admin', options: { path: '/app' } }]) },
}

/**
 * The example store on Medusa 1 with Medusa 1's admin, and the packed plugin in it, in a folder that is kept for the next
 * run: 1,500 packages, 700 MB. The admin is built, as a merchant builds it.
 * @param say is told what begins
 */
export async function storeWithAdmin(say: (step: string) => void): Promise<string> {
  const cache = join(root, '.cache/medusa-1-admin')
  const example = join(root, 'examples/medusa-1')
  const dir = join(cache, 'medusa-1')
  for (const name of ['medusa-config.js', 'store-config.js', 'seed.js', '.npmrc'])
    cpSync(join(example, name), join(dir, name))
  // Both examples sell the same goods.
  const goods = 'medusa-2/src/scripts/catalogue.js'
  cpSync(join(root, 'examples', goods), join(cache, goods))
  const manifest = JSON.parse(readFileSync(join(example, 'package.json'), 'utf8'))
  manifest.name += '-admin'
  manifest.dependencies['@medusajs/admin'] = ADMIN
  manifest.overrides = { webpack: WEBPACK }
  writeFileSync(join(dir, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
  const { key } = await installStore({ dir, onStep: say })
  const stamp = join(dir, 'build/.built')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return dir
  say('Building Medusa’s admin')
  for (const made of ['build', '.cache/admin']) rmSync(join(dir, made), { recursive: true, force: true })
  const env = storeEnvironment({
    databaseUrl: 'postgres://not-used',
    env: { ...withAdmin.env, WEMINE_OPTIONS: JSON.stringify(withAdmin.options) },
  })
  const command = ['node_modules/@medusajs/admin/bin/medusa-admin.js', 'build']
  // It ends with 0 also where webpack found faults.
  const printed = await run(process.execPath, command, { cwd: dir, env })
  if (printed.trim() || !existsSync(join(dir, 'build/index.html'))) throw new Error(`No admin: ${printed}`)
  writeFileSync(stamp, key)
  return dir
}
