import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../support/sources'

const { engines, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The codes of the table under that heading; `\|` is a bar inside one. */
function codesUnder(page: string, heading: string): string[] {
  const [, after = ''] = readFileSync(join(root, page), 'utf8').split(`\n## ${heading}\n`)
  const [section = ''] = after.split('\n## ')
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  return rows
    .flatMap((line) => line.match(/`[^`]+`/g) ?? [])
    .map((code) => code.slice(1, -1).replaceAll('\\|', '|'))
}

/** What Medusa's own admin brings: a store chooses none of them. */
const ofTheAdmin = [
  '@medusajs/icons',
  '@medusajs/ui',
  '@tanstack/react-query',
  'react-i18next',
  'react-router-dom',
]
const names = Object.keys(peerDependencies).filter((name) => !ofTheAdmin.includes(name))
const isRange = (code: string) => /^[\^>=<\d]/.test(code)
/** One Medusa stands in the table for each major version. */
const asked = [engines.node, ...names.map((name) => peerDependencies[name])].flatMap((range: string) =>
  range === peerDependencies['@medusajs/medusa'] ? range.split(' || ') : [range],
)

test.each([
  ['README.md', 'Compatibility'],
  ['docs/README.zh-HK.md', '相容版本'],
])('%s says what package.json asks for, and nothing more', (page, heading) => {
  const ranges = codesUnder(page, heading).filter(isRange)
  expect(ranges.length).toBeGreaterThan(4)
  expect([...new Set(ranges)].sort()).toEqual([...new Set(asked)].sort())
})

test.each([
  ['README.md', 'Compatibility'],
  ['docs/README.zh-HK.md', '相容版本'],
])('%s says what the tests ran on by when, both ends of the range among it', (page, heading) => {
  const [, after = ''] = readFileSync(join(root, page), 'utf8').split(`\n## ${heading}\n`)
  expect(after).toMatch(/ 2026-\d\d-\d\d/)
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))
  const [, lowest] = /^\^(\S+)$/.exec(peerDependencies['@medusajs/framework']) ?? []
  const { dependencies: medusa2 } = read('examples/medusa-2/package.json')
  const { dependencies: medusa1 } = read('examples/medusa-1/package.json')
  for (const version of [
    lowest,
    ...[medusa2, medusa1].map((one) => one['@medusajs/medusa']),
    medusa1.typeorm,
  ])
    expect(after.split('\n').filter((line) => line.startsWith('|') && line.includes(version))).not.toEqual([])
})
