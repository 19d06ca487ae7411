import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { parseEnv } from 'node:util'
import { error, type Finding } from '#doctor/finding'
import { reasonOf } from '#payments/reason-of'

const NAMES = ['medusa-config.js', 'medusa-config.ts', 'medusa-config.cjs', 'medusa-config.mjs']

/** Gives what a file of the store exports. */
export type Load = (file: string) => unknown

type LoadedConfig = { ok: true; config: object } | { ok: false; finding: Finding }

/** The store's configuration, loaded as Medusa's own command loads it. */
export function loadConfig(directory: string, load: Load = loaderOf(directory)): LoadedConfig {
  const file = NAMES.map((name) => join(directory, name)).find((path) => existsSync(path))
  if (!file)
    return fail(
      error(
        'config_missing',
        'there is no medusa-config.js or medusa-config.ts in this folder.',
        'Run the command in the folder of the store.',
      ),
    )
  try {
    const exported = quietly(() => load(file)) as { default?: unknown } | undefined
    const config = exported?.default ?? exported
    if (typeof config === 'object' && config !== null) return { ok: true, config }
    return fail(notLoadable(file, 'it exports no object'))
  } catch (thrown) {
    return fail(notLoadable(file, reasonOf(thrown)))
  }
}

const fail = (finding: Finding): LoadedConfig => ({ ok: false, finding })

function notLoadable(file: string, reason: string): Finding {
  const action = file.endsWith('.ts')
    ? 'A configuration in TypeScript is loaded with the store’s own ts-node and @swc/core: install both as devDependencies. Or run "npx medusa build" and then this command in .medusa/server, where the configuration is JavaScript. Set the environment variables that the store needs.'
    : 'Correct the configuration, and set the environment variables that the store needs.'
  return error('config_not_loadable', `${basename(file)} cannot be loaded: ${reason}.`, action)
}

/** Which file it is, only the store tells: nothing of it can be imported by name. */
function loaderOf(directory: string): Load {
  return (file) => {
    const fromStore = createRequire(join(directory, 'package.json'))
    readEnvironment(join(directory, '.env'))
    if (file.endsWith('.ts')) registerTypeScript(fromStore)
    return fromStore(file)
  }
}

/** What is set already stays as it is. */
function readEnvironment(file: string): void {
  if (!existsSync(file)) return
  for (const [name, value] of Object.entries(parseEnv(readFileSync(file, 'utf8'))))
    process.env[name] ??= value
}

/** As Medusa's command does. Without ts-node, a Node that reads TypeScript by itself may still load the file. */
function registerTypeScript(fromStore: NodeJS.Require): void {
  for (const name of ['ts-node', 'tsconfig-paths'])
    try {
      fromStore(name).register({})
    } catch {
      // Not installed: whether the file can be loaded, loading it says.
    }
}

/** What a configuration prints, such as dotenv's greeting, would stand in the middle of the report. */
function quietly<T>(work: () => T): T {
  const { write } = process.stdout
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof write
  try {
    return work()
  } finally {
    process.stdout.write = write
  }
}
