import { byRule, error, type Finding, ok, warning } from './finding'
import type { Installed, Packages } from './packages'
import { satisfies } from './satisfies'
import { typeorm } from './store-checks'

/** Versions of Node, Medusa and typeorm, and packages that must be there once. Pure. */
export function probePackages(packages: Packages): Finding[] {
  const { medusa, own } = packages
  return [
    ...(own
      ? [ok('package_installed', `medusa-payment-wemine ${own.version} is installed.`)]
      : [notInstalled]),
    inRange('Node', packages.node, packages.engines),
    ...(medusa ? ofMedusa(packages, medusa) : [noMedusa]),
    ...copies(packages),
  ]
}

/** Which Medusa is installed; undefined where it is neither 1 nor 2. */
export function medusaVersion({ medusa }: Packages): 1 | 2 | undefined {
  const major = Number.parseInt(medusa?.version ?? '', 10)
  return major === 1 || major === 2 ? major : undefined
}

const notInstalled = error(
  'package_not_installed',
  'medusa-payment-wemine is not installed in this store.',
  'Run "npm install medusa-payment-wemine" in the folder of the store.',
)

const noMedusa = error(
  'medusa_not_installed',
  '@medusajs/medusa is not installed in this store.',
  'Run the command in the folder of the store, after "npm install".',
)

function ofMedusa(packages: Packages, medusa: Installed): Finding[] {
  const { peers, framework } = packages
  const found = [inRange('@medusajs/medusa', medusa.version, peers['@medusajs/medusa'] ?? '')]
  if (medusaVersion(packages) === 1)
    return packages.typeorm ? [...found, ...ofTypeorm(packages.typeorm, peers.typeorm ?? '')] : found
  return framework
    ? [...found, inRange('@medusajs/framework', framework.version, peers['@medusajs/framework'] ?? '')]
    : found
}

/** One that is too new has words of its own. */
function ofTypeorm({ version }: Installed, range: string): Finding[] {
  return byRule(typeorm({ medusa: 1, typeorm: version }), inRange('typeorm', version, range))
}

function inRange(name: string, version: string, range: string): Finding {
  if (satisfies(version, range)) return ok('version_supported', `${name} ${version} is supported (${range}).`)
  return error(
    'version_unsupported',
    `${name} ${version} is not supported: this package needs ${range}.`,
    `Install a version of ${name} in that range.`,
  )
}

function copies(packages: Packages): Finding[] {
  const { own, medusa } = packages.copies
  const twice: Finding[] = []
  if (own.length > 1)
    twice.push(
      warning(
        'package_duplicate',
        `medusa-payment-wemine is installed ${own.length} times: ${list(own)}.`,
        'Keep one, in the store’s own package.json, and install again ("npm ls medusa-payment-wemine" shows who brings the others).',
      ),
    )
  if (medusa.length > 1) twice.push(severalMedusas(medusa, medusaVersion(packages) === 1))
  return twice.length > 0
    ? twice
    : [ok('packages_once', 'medusa-payment-wemine and @medusajs/medusa are installed once.')]
}

/** Medusa 1 takes a payment provider only where it is of its own copy's class, and says so at the first payment. */
function severalMedusas(medusa: readonly Installed[], isMedusa1: boolean): Finding {
  const level = isMedusa1 ? error : warning
  const harm = isMedusa1
    ? 'The payment provider is not recognized where it is of another copy than the store, so that payments fail'
    : 'Parts of the store may be of different versions'
  return level(
    'medusa_duplicate',
    `@medusajs/medusa is installed ${medusa.length} times: ${list(medusa)}. ${harm}.`,
    'Keep one ("npm ls @medusajs/medusa" shows who brings the others). Install this package from the registry or a tarball, not by "npm link".',
  )
}

const list = (installed: readonly Installed[]) =>
  installed.map(({ path, version }) => `${version} in ${path}`).join(', ')
