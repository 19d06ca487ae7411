import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { root } from '../package/support/root'
import { run } from '../package/support/run'

/** A package manager: how it adds a tarball to a project, and the settings that Medusa asks for with it. */
interface Manager {
  name: string
  add: (tarball: string) => string[]
  files: Record<string, string>
}

const CATALOGUE = 'examples/medusa-2/src/scripts/catalogue.js'
const npx = (name: string) => ['npx', '--yes', name]

export const managers: Manager[] = [
  { name: 'npm', add: (tarball) => ['npm', 'install', '--no-audit', '--no-fund', tarball], files: {} },
  {
    name: 'pnpm 12',
    add: (tarball) => [...npx('pnpm@12'), 'add', `file:${tarball}`],
    // Medusa looks for its own packages beside the store's.
    files: { 'pnpm-workspace.yaml': "publicHoistPattern:\n  - '@medusajs/*'\n" },
  },
  {
    name: 'yarn 1',
    add: (tarball) => [
      ...npx('yarn@1'),
      'add',
      '--non-interactive',
      '--network-timeout',
      '600000',
      `file:${tarball}`,
    ],
    files: {},
  },
  {
    name: 'yarn 4',
    add: (tarball) => [...npx('@yarnpkg/cli-dist@4'), 'add', `medusa-payment-wemine@file:${tarball}`],
    // Medusa finds its plugins in node_modules. The empty lock ends the search for a project above this folder.
    files: { '.yarnrc.yml': 'nodeLinker: node-modules\nenableTelemetry: false\n', 'yarn.lock': '' },
  },
]

/**
 * The example store without its lock, in a folder outside the repository, with the packed plugin added by that manager.
 * @param example folder of the example
 * @param tarball the packed plugin
 */
export async function installWith(
  { name, add, files }: Manager,
  example: string,
  tarball: string,
): Promise<{ dir: string; added: string | undefined; remove(): void }> {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'wemine-stores-')))
  const dir = join(parent, basename(example))
  const isSource = (path: string) =>
    !/node_modules|\.cache|package-lock\.json/.test(path.slice(example.length))
  cpSync(example, dir, { recursive: true, filter: isSource })
  // Both examples sell the same goods.
  cpSync(join(root, CATALOGUE), join(parent, 'medusa-2/src/scripts/catalogue.js'))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(dir, file), text)
  const [command = '', ...args] = add(tarball)
  const { code, stdout, stderr } = await run(command, args, dir)
  if (code !== 0) throw new Error(`${name} ended with ${code}:\n${`${stdout}${stderr}`.slice(-4000)}`)
  const { dependencies } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'))
  return {
    dir,
    added: dependencies['medusa-payment-wemine'],
    remove: () => rmSync(parent, { recursive: true, force: true }),
  }
}
