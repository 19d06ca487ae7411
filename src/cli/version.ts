import { packageManifest } from '#doctor/package-manifest'

/** @returns the version that the package's own package.json names */
export function version(): string {
  return packageManifest().version
}
