import type { Finding } from './finding'
import { packageFolder, packageManifest } from './package-manifest'
import { readPackages } from './packages'
import { probePackages } from './probe-packages'

let found: Finding[] | undefined

/** What is said of the packages that this process runs with. They are read once: it keeps what it has loaded. */
export function installedFindings(): Finding[] {
  found ??= probe()
  return found
}

/** Medusa is started in the store's folder. Where it was not, the package's own place shows what it runs with. */
function probe(): Finding[] {
  const path = packageFolder()
  const inStore = readPackages(process.cwd())
  const packages = inStore.medusa ? inStore : readPackages(path)
  return probePackages({ ...packages, own: packages.own ?? { path, version: packageManifest().version } })
}
