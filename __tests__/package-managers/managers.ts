import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../package/support/run'

/** A package manager: how it adds a tarball to a project, and the settings that Medusa asks for with it. */
interface Manager {
  name: string
  add: (tarball: string) => string[]
  files: Record<string, string>
}

const npx = (name: string) => ['npx', '--yes', name]

export const managers: Manager[] = [
  { name: 'npm', add: (tarball) => ['npm', 'install', '--no-audit', '--no-fund', tarball], files: {} },
  { name: 'pnpm 12', add: (tarball) => [...npx('pnpm@12'), 'add', `file:${tarball}`], files: {} },
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
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'wemine-store-')))
  const isSource = (path: string) =>
    !/node_modules|\.cache|package-lock\.json/.test(path.slice(example.length))
  cpSync(example, dir, { recursive: true, filter: isSource })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(dir, file), text)
  const [command = '', ...args] = add(tarball)
  const { code, stdout, stderr } = await run(command, args, dir)
  if (code !== 0) throw new Error(`${name} ended with ${code}:\n${`${stdout}${stderr}`.slice(-4000)}`)
  const { dependencies } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'))
  return {
    dir,
    added: dependencies['medusa-payment-wemine'],
    remove: () => rmSync(dir, { recursive: true, force: true }),
  }
}
