import { reasonOf } from '#payments/reason-of'
import { type Finding, info } from './finding'
import { packageFolder, packageManifest } from './package-manifest'
import { readPackages } from './packages'
import { probePackages } from './probe-packages'

let found: Finding[] | undefined

/**
 * What is said of the packages that this process runs with. They are read once: it keeps what it has loaded. Never throws: a
 * store that is bundled, or that has no node_modules, runs all the same.
 */
export function installedFindings(read = readPackages): Finding[] {
  found ??= probe(read)
  return found
}

function probe(read: typeof readPackages): Finding[] {
  try {
    const path = packageFolder()
    // Medusa is started in the store's folder. Where it was not, the package's own place shows what it runs with.
    const inStore = read(process.cwd())
    const packages = inStore.medusa ? inStore : read(path)
    if (!packages.medusa) return [unreadable('no node_modules has @medusajs/medusa')]
    return probePackages({ ...packages, own: packages.own ?? { path, version: packageManifest().version } })
  } catch (thrown) {
    return [unreadable(reasonOf(thrown))]
  }
}

const unreadable = (why: string) =>
  info(
    'packages_unreadable',
    `the versions of the installed packages are not checked: ${why}.`,
    'Run "npx medusa-payment-wemine doctor" in the folder of the store, where there is a node_modules.',
  )
