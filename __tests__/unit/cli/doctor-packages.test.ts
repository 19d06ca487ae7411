import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Packages, readPackages } from '../../../src/doctor/packages'
import { medusaVersion, probePackages } from '../../../src/doctor/probe-packages'
import { satisfies } from '../../../src/doctor/satisfies'
import { brief } from './support/stores'

/** npm's own, which other packages bring along; it has no types. */
const semver = require('semver') as { satisfies(version: string, range: string): boolean }

test('ranges mean what they mean to npm', () => {
  const { engines, peerDependencies } = require('../../../package.json')
  const ranges = [engines.node, ...(Object.values(peerDependencies) as string[]), '0.3.16']
  const versions =
    '18.20.0 20.18.9 20.19.0 20.99.1 22.11.9 22.12.0 24.0.0 1.19.9 1.20.0 1.20.11 2.15.4 2.15.5 2.21.2 3.0.0 0.3.15 0.3.16 0.3.30 0.3.31 0.4.0 19.2.1'
  for (const range of ranges)
    for (const version of versions.split(' '))
      expect([range, version, satisfies(version, range)]).toEqual([
        range,
        version,
        semver.satisfies(version, range),
      ])
})

const at = (version: string, path = `/shop/node_modules/${version}`) => ({ path, version })
const healthy: Packages = {
  node: '22.12.0',
  engines: '^20.19.0 || >=22.12.0',
  peers: {
    '@medusajs/medusa': '^2.15.5 || ^1.20.0',
    '@medusajs/framework': '^2.15.5',
    typeorm: '>=0.3.16 <0.3.31',
  },
  own: at('0.1.0'),
  medusa: at('2.21.2'),
  framework: at('2.21.2'),
  typeorm: undefined,
  copies: { own: [at('0.1.0')], medusa: [at('2.21.2')] },
}
const medusa1 = { medusa: at('1.20.11'), framework: undefined, typeorm: at('0.3.16') }

test.each<[string, Partial<Packages>, string[]]>([
  ['a store in order', {}, []],
  ['Medusa 1 in order', medusa1, []],
  ['an old Node', { node: '18.20.0' }, ['error version_unsupported']],
  ['an old Medusa', { medusa: at('2.5.0') }, ['error version_unsupported']],
  ['a framework of another version', { framework: at('2.5.0') }, ['error version_unsupported']],
  [
    'Medusa 1 with a typeorm that is too new',
    { ...medusa1, typeorm: at('0.3.31') },
    ['warning typeorm_version'],
  ],
  [
    'Medusa 1 with a typeorm that is too old',
    { ...medusa1, typeorm: at('0.2.45') },
    ['error version_unsupported'],
  ],
  ['Medusa 2 beside any typeorm', { typeorm: at('0.3.31') }, []],
  ['no Medusa', { medusa: undefined }, ['error medusa_not_installed']],
  ['not installed', { own: undefined }, ['error package_not_installed']],
  [
    'this package twice',
    { copies: { ...healthy.copies, own: [at('1.0.0'), at('0.1.0')] } },
    ['warning package_duplicate'],
  ],
  [
    'Medusa twice',
    { copies: { ...healthy.copies, medusa: [at('2.21.2'), at('2.21.0')] } },
    ['warning medusa_duplicate'],
  ],
  [
    'Medusa 1 twice',
    { ...medusa1, copies: { ...healthy.copies, medusa: [at('1.20.11'), at('1.20.10')] } },
    ['error medusa_duplicate'],
  ],
])('%s', (_, more, expected) => {
  const found = probePackages({ ...healthy, ...more })
  expect(brief(found.filter(({ level }) => level !== 'ok'))).toEqual(expected)
})

test('what is in order is said too', () => {
  expect(brief(probePackages(healthy))).toEqual([
    'ok package_installed',
    'ok version_supported',
    'ok version_supported',
    'ok version_supported',
    'ok packages_once',
  ])
  expect([healthy, { ...healthy, ...medusa1 }, { ...healthy, medusa: undefined }].map(medusaVersion)).toEqual(
    [2, 1, undefined],
  )
})

describe('a folder', () => {
  let directory: string
  const install = (path: string, version: string) => {
    mkdirSync(join(directory, path), { recursive: true })
    writeFileSync(join(directory, path, 'package.json'), JSON.stringify({ version }))
  }
  beforeEach(() => {
    directory = realpathSync(mkdtempSync(join(tmpdir(), 'wemine doctor ')))
    install('node_modules/medusa-payment-wemine', '0.1.0')
    install('node_modules/@medusajs/medusa', '2.21.2')
  })
  afterEach(() => rmSync(directory, { recursive: true }))
  const copies = () => {
    const { own, medusa } = readPackages(directory).copies
    return [own, medusa].map((found) => found.map(({ path }) => path.slice(directory.length + 1)))
  }

  test('with each package once', () => {
    expect(copies()).toEqual([['node_modules/medusa-payment-wemine'], ['node_modules/@medusajs/medusa']])
    expect(readPackages(directory)).toMatchObject({ medusa: { version: '2.21.2' }, framework: undefined })
  })

  test('with copies that others brought along, at any depth', () => {
    install('node_modules/a', '1.0.0')
    install('node_modules/a/node_modules/@scope/b', '1.0.0')
    install('node_modules/a/node_modules/@scope/b/node_modules/@medusajs/medusa', '2.20.0')
    expect(copies()[1]).toEqual([
      'node_modules/@medusajs/medusa',
      'node_modules/a/node_modules/@scope/b/node_modules/@medusajs/medusa',
    ])
  })

  test('with a linked package that finds another Medusa', () => {
    install('elsewhere/package', '0.2.0')
    install('elsewhere/package/node_modules/@medusajs/medusa', '2.21.2')
    rmSync(join(directory, 'node_modules/medusa-payment-wemine'), { recursive: true })
    symlinkSync(join(directory, 'elsewhere/package'), join(directory, 'node_modules/medusa-payment-wemine'))
    expect(copies()[1]).toEqual([
      'node_modules/@medusajs/medusa',
      'elsewhere/package/node_modules/@medusajs/medusa',
    ])
  })

  test('with several in the store of pnpm, links in circles, and a workspace above', () => {
    install('node_modules/.pnpm/a@1/node_modules/@medusajs/medusa', '2.20.0')
    install('node_modules/c', '1.0.0')
    mkdirSync(join(directory, 'node_modules/c/node_modules'))
    symlinkSync(join(directory, 'node_modules/c'), join(directory, 'node_modules/c/node_modules/c'))
    expect(copies()[1]).toEqual([
      'node_modules/@medusajs/medusa',
      'node_modules/.pnpm/a@1/node_modules/@medusajs/medusa',
    ])
    mkdirSync(join(directory, 'apps/shop'), { recursive: true })
    expect(readPackages(join(directory, 'apps/shop')).own?.version).toBe('0.1.0')
  })
})
