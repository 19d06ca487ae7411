import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifestIn, root } from './support/root'

const manifest = manifestIn(root)
const installed = (name: string) => manifestIn(join(root, 'node_modules', name))

it('has the keywords that Medusa’s lists of plugins go by', () => {
  expect(manifest.keywords).toEqual(
    expect.arrayContaining([
      'medusa-v2',
      'medusa-plugin',
      'medusa-plugin-integration',
      'medusa-plugin-payment',
    ]),
  )
})

it('is under the MIT licence, and says so in both places', () => {
  expect(manifest.license).toBe('MIT')
  expect(readFileSync(join(root, 'LICENSE'), 'utf8')).toMatch(/^MIT License$/m)
})

it('depends on no Medusa: the store has one', () => {
  const names = Object.keys(manifest.dependencies)
  expect(names.filter((name) => /medusa|typeorm|mikro-orm|knex/.test(name))).toEqual([])
})

it('wants no Medusa but the one that is there: every peer is optional, and tried here', () => {
  const peers = Object.keys(manifest.peerDependencies)
  expect(peers).toEqual(expect.arrayContaining(['@medusajs/framework', '@medusajs/medusa']))
  expect(Object.keys(manifest.peerDependenciesMeta).sort()).toEqual(peers.sort())
  for (const peer of peers) {
    expect(manifest.peerDependenciesMeta[peer]?.optional).toBe(true)
    expect(manifest.devDependencies).toHaveProperty([peer])
  }
})

it('accepts the Medusas that its tests run on', () => {
  const accepts = (peer: string, version: string) => {
    const [major, minor] = version.split('.').map(Number)
    return manifest.peerDependencies[peer]!.split(' || ').some((range) => {
      const [, wanted, least] = /^\^(\d+)\.(\d+)\.0$/.exec(range)!.map(Number)
      return wanted === major && minor! >= least!
    })
  }
  expect(accepts('@medusajs/framework', installed('@medusajs/framework').version)).toBe(true)
  expect(accepts('@medusajs/medusa', installed('@medusajs/medusa').version)).toBe(true)
  expect(accepts('@medusajs/medusa', installed('medusa-1').version)).toBe(true)
})

it('runs on the Node versions that Medusa 2 runs on', () => {
  expect(manifest.engines.node).toBe(installed('@medusajs/framework').engines.node)
})

it('lists among its files only what is packed, with the change of this version described', () => {
  expect(manifest.files).toEqual(['dist', '.medusa/server', 'CHANGELOG.md'])
  expect(existsSync(join(root, 'README.md'))).toBe(true)
  expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toMatch(
    new RegExp(`^## ${manifest.version.replaceAll('.', '\\.')} - `, 'm'),
  )
})
