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

it('wants no Medusa but the one that is there: every peer is optional', () => {
  const peers = Object.keys(manifest.peerDependencies)
  expect(peers).toEqual(expect.arrayContaining(['@medusajs/framework', '@medusajs/medusa']))
  for (const peer of peers) expect(manifest.peerDependenciesMeta[peer]).toEqual({ optional: true })
})

it('accepts the peers that its tests run on', () => {
  const tried = Object.keys(manifest.peerDependencies).map((peer) => [peer, installed(peer).version])
  tried.push(['@medusajs/medusa', installed('medusa-1').version])
  expect(tried.filter(([peer, version]) => !accepts(manifest.peerDependencies[peer!]!, version!))).toEqual([])
})

test.each([
  ['^2.15.5 || ^1.20.0', '2.21.2', true],
  ['^2.15.5 || ^1.20.0', '1.20.11', true],
  ['^2.15.5 || ^1.20.0', '2.15.4', false],
  ['^2.15.5 || ^1.20.0', '3.0.0', false],
  ['^0.3.16', '0.3.31', true],
  ['^0.3.16', '0.3.9', false],
  ['^0.3.16', '0.4.16', false],
  ['>=4.2.0', '5.0.0', true],
  ['>=4.2.0', '4.1.9', false],
  ['>=0.3.16 <0.3.31', '0.3.16', true],
  ['>=0.3.16 <0.3.31', '0.3.30', true],
  ['>=0.3.16 <0.3.31', '0.3.31', false],
  ['>=0.3.16 <0.3.31', '0.3.9', false],
])('of the range %s, %s is one: %s', (range, version, expected) => {
  expect(accepts(range, version)).toBe(expected)
})

/** Ranges as the peers have them: `^a`, `>=a`, or `>=a <b`, any of which will do. */
function accepts(range: string, version: string): boolean {
  const order = (text: string) => text.split('.').reduce((sum, part) => sum * 1e6 + Number(part), 0)
  return range.split(' || ').some((one) => {
    const between = /^>=(\S+) <(\S+)$/.exec(one)
    if (between) return order(version) >= order(between[1]!) && order(version) < order(between[2]!)
    if (one.startsWith('>=')) return order(version) >= order(one.slice(2))
    const least = one.replace(/^\^/, '')
    const fixed = /^(0\.)?\d+\./.exec(least)![0]
    return version.startsWith(fixed) && order(version) >= order(least)
  })
}

it('does not invite a typeorm that Medusa 1 fails with, and takes the one that its store has', () => {
  const range = manifest.peerDependencies.typeorm!
  const store = JSON.parse(readFileSync(join(root, 'examples/medusa-1/package.json'), 'utf8'))
  expect(accepts(range, '0.3.31')).toBe(false)
  expect(accepts(range, store.dependencies.typeorm)).toBe(true)
})

it('runs on the Node versions that Medusa 2 runs on', () => {
  expect(manifest.engines.node).toBe(installed('@medusajs/framework').engines.node)
})

it('lists among its files only what is packed, with the change of this version described', () => {
  expect(manifest.files).toEqual(['dist', '.medusa/server', 'CHANGELOG.md'])
  expect(existsSync(join(root, 'README.md'))).toBe(true)
  expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toMatch(
    new RegExp(`^## \\[${manifest.version.replaceAll('.', '\\.')}\\] - `, 'm'),
  )
})
