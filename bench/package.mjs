import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from './lib/database.mjs'

const { npmCommand } = createRequire(import.meta.url)('../examples/lib/npm.js')

/** What a merchant downloads: the tarball, and the packages that it brings where nothing is installed yet. */
export async function times({ store }) {
  const modules = join(store.example, 'node_modules')
  const ours = { ...packed(root), brings: brought(join(modules, 'medusa-payment-wemine')) }
  const stripe = {
    ...packed(join(modules, '@medusajs/payment-stripe')),
    brings: brought(join(modules, '@medusajs/payment-stripe')),
  }
  const kB = (bytes) => `${Math.round(bytes / 1000)} kB`
  return {
    rows: [
      {
        what: 'packed tarball, with admin, kit, hosted page and sandbox',
        figure: `${kB(ours.size)}, ${ours.entryCount} files`,
        against: `Stripe's provider, ${kB(stripe.size)}, ${stripe.entryCount} files`,
        goal: '≤ 120 kB',
        met: ours.size <= 120_000,
      },
      {
        what: 'packages it brings, itself included',
        figure: String(ours.brings.length),
        against: `Stripe's provider, ${stripe.brings.length}`,
        goal: '≤ 30',
        met: ours.brings.length <= 30,
      },
    ],
    notes: `It brings: ${ours.brings.join(', ')}.`,
  }
}

function packed(folder) {
  const [command, ...first] = npmCommand()
  const out = execFileSync(command, [...first, 'pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(out)[0]
}

/** The package and all that it depends on, as Node finds them from where it is installed; peers are the store's own. */
function brought(folder, found = new Map()) {
  const { name, version, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (found.has(`${name}@${version}`)) return [...found.keys()]
  found.set(`${name}@${version}`, folder)
  for (const dependency of Object.keys(dependencies)) {
    const paths = createRequire(join(folder, 'package.json')).resolve.paths(dependency) ?? []
    const at = paths
      .map((path) => join(path, dependency))
      .find((path) => existsSync(join(path, 'package.json')))
    if (at) brought(at, found)
  }
  return [...found.keys()]
}
