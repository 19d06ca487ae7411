import { packageFolder } from '#doctor/package-manifest'
import type { readPackages } from '#doctor/packages'
import { brief } from '../cli/support/stores'

/** A process of its own: what is installed is read once. */
function found(read?: typeof readPackages) {
  let findings: ReturnType<typeof import('#doctor/packages-here').installedFindings> = []
  jest.isolateModules(() => {
    const { installedFindings } = require('../../../src/doctor/packages-here')
    findings = installedFindings(read)
  })
  return findings
}
const packages = (more: object) => ({
  ...{ node: '22.12.0', engines: '>=20', peers: {}, own: undefined, medusa: undefined },
  ...{ framework: undefined, typeorm: undefined, copies: { own: [], medusa: [] }, ...more },
})

test('what the process runs with is found', () => {
  expect(brief(found())).toContain('ok package_installed')
})

test('a store that runs without node_modules is not told that Medusa is not installed', () => {
  expect(brief(found(() => packages({})))).toEqual(['info packages_unreadable'])
})

test('a store whose packages cannot be read has no fault by that', () => {
  const findings = found(() => {
    throw new TypeError("Cannot read properties of undefined (reading 'node')")
  })
  expect(brief(findings)).toEqual(['info packages_unreadable'])
  expect(findings[0]?.message).toContain("(reading 'node')")
})

test('the search for the package’s folder ends', () => {
  expect(() => packageFolder('/nowhere/at/all')).toThrow(/no package.json/)
})
