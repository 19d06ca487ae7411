import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../examples/lib/run'
import { storeEnvironment } from '../../examples/lib/store-environment'
import { installStore } from '../../examples/store'
import { manifestIn, root } from '../package/support/root'

/** `medusa build` needs one, and TypeScript; each store that Medusa's own installer makes has both. */
const tsconfig = {
  compilerOptions: {
    ...{ target: 'ES2021', module: 'Node16', moduleResolution: 'Node16', esModuleInterop: true },
    ...{ allowJs: true, skipLibCheck: true, rootDir: './', outDir: './.medusa/server' },
  },
  include: ['src', '*.js'],
  exclude: ['node_modules', '.medusa', '.cache'],
}

/**
 * The example store on Medusa 2 with the packed plugin in it, in a folder that is kept for the next run, built by
 * `medusa build` as a merchant builds it: nothing names the plugin's pages.
 * @param say is told what begins
 * @returns the folder that `medusa build` made, from which a merchant starts the store
 */
export async function storeWithAdmin(say: (step: string) => void): Promise<string> {
  const example = join(root, 'examples/medusa-2')
  const dir = join(root, '.cache/medusa-2-admin')
  rmSync(join(dir, 'src'), { recursive: true, force: true })
  for (const name of ['src', 'medusa-config.js', 'distributed.js', 'package-lock.json', '.npmrc'])
    cpSync(join(example, name), join(dir, name), { recursive: true })
  const manifest = manifestIn(example)
  manifest.name += '-admin'
  manifest.devDependencies.typescript = manifestIn(root).devDependencies.typescript as string
  writeFileSync(join(dir, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify(tsconfig))
  const { key } = await installStore({ dir, onStep: say })
  const built = join(dir, '.medusa/server')
  const stamp = join(built, '.built')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return built
  const began = Date.now()
  const env = storeEnvironment({ databaseUrl: 'postgres://not-used', env: { DISABLE_ADMIN: 'false' } })
  await run(process.execPath, ['node_modules/@medusajs/cli/cli.js', 'build'], { cwd: dir, env })
  say(`medusa build took ${Math.round((Date.now() - began) / 1000)} s`)
  // Instead of a second `npm install` of the same packages.
  symlinkSync(join(dir, 'node_modules'), join(built, 'node_modules'))
  // jest warns of two packages of one name.
  writeFileSync(join(built, 'package.json'), JSON.stringify({ ...manifest, name: `${manifest.name}-built` }))
  writeFileSync(stamp, key)
  return built
}
