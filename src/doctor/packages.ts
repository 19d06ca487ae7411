import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Manifest, packageManifest } from './package-manifest'

/** An installed package. */
export interface Installed {
  /** Where it really is, whatever links lead there. */
  path: string
  version: string
}

export interface Packages {
  node: string
  /** This package's own package.json: what it needs. */
  engines: string
  peers: Record<string, string>
  /** The package as the store finds it; undefined where it does not. */
  own: Installed | undefined
  medusa: Installed | undefined
  framework: Installed | undefined
  typeorm: Installed | undefined
  /** Every copy of the two that must be there once. */
  copies: { own: Installed[]; medusa: Installed[] }
}

/** Looks at what is installed for the store in a folder, and never runs any of it. */
export function readPackages(directory: string): Packages {
  const { engines, peerDependencies } = packageManifest()
  const own = find(directory, 'medusa-payment-wemine')
  const medusa = find(directory, '@medusajs/medusa')
  return {
    node: process.versions.node,
    engines: engines.node,
    peers: peerDependencies,
    own,
    medusa,
    framework: find(directory, '@medusajs/framework'),
    typeorm: find(directory, 'typeorm'),
    copies: {
      own: once([own, ...nested(directory, 'medusa-payment-wemine')]),
      // The one that the package itself finds: another one beside a linked package is not below the store.
      medusa: once([
        medusa,
        own && find(own.path, '@medusajs/medusa'),
        ...nested(directory, '@medusajs/medusa'),
      ]),
    },
  }
}

/** The package that Node finds from a folder. */
function find(from: string, name: string): Installed | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = installedAt(join(folder, 'node_modules', name))
    if (found) return found
    if (dirname(folder) === folder) return undefined
  }
}

/** Those that other packages of the store brought along for themselves, and the stores of pnpm. */
function nested(directory: string, name: string): Installed[] {
  const root = join(directory, 'node_modules')
  const virtual = join(root, '.pnpm')
  const holders = [...packagesIn(root), ...listed(virtual).map((entry) => join(virtual, entry))]
  return holders.flatMap((holder) => installedAt(join(holder, 'node_modules', name)) ?? [])
}

/** Deeper than npm ever nests; links may lead in circles. */
const DEEPEST = 8

/** The folders of all packages below a node_modules. */
function packagesIn(root: string, depth = 0): string[] {
  const folders = listed(root)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@')
        ? listed(join(root, name)).map((one) => join(root, name, one))
        : [join(root, name)],
    )
  return folders.flatMap((folder) => {
    const own = join(folder, 'node_modules')
    const isHolder = depth < DEEPEST && existsSync(own) && isWithin(root, folder)
    return isHolder ? [folder, ...packagesIn(own, depth + 1)] : [folder]
  })
}

/** A link out of the folder leads to a package of its own, with what it was developed with. */
function isWithin(root: string, folder: string): boolean {
  return realpathSync(folder).startsWith(realpathSync(root))
}

function installedAt(path: string): Installed | undefined {
  const { version } = manifestOf(path)
  return version === undefined ? undefined : { path: realpathSync(path), version }
}

function manifestOf(path: string): Partial<Manifest> {
  try {
    return JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  } catch {
    return {}
  }
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

const once = (found: (Installed | undefined)[]) => [
  ...new Map(found.flatMap((one) => (one ? [[one.path, one] as const] : []))).values(),
]
