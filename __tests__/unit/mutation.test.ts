import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parts } from '../../scripts/mutation/parts.mjs'
import { root } from '../support/sources'

/** Files by a path that may have a star in its last name. */
function filesOf(path: string): string[] {
  const folder = dirname(join(root, path))
  const name = path.slice(path.lastIndexOf('/') + 1)
  const pattern = new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '.*')}$`)
  return existsSync(folder) ? readdirSync(folder).filter((file) => pattern.test(file)) : []
}

const PARTS = Object.entries<{ mutate: string[]; tests: string[] }>(parts)

test.each(PARTS)('the mutants’ part %s names sources and tests that are there', (_, { mutate, tests }) => {
  expect(mutate.length).toBeGreaterThan(0)
  expect(tests.length).toBeGreaterThan(0)
  for (const path of [...mutate, ...tests.map((name) => `__tests__/${name}.test.ts`)])
    expect([path, filesOf(path).length > 0]).toEqual([path, true])
})

test('a name that is wrong would be seen', () => {
  expect(filesOf('src/payments/none.ts')).toEqual([])
  expect(filesOf('src/none/*.ts')).toEqual([])
})

test('the nightly workflow has all parts', () => {
  const workflow = readFileSync(join(root, '.github/workflows/nightly.yml'), 'utf8')
  const [, named = ''] = /^ +part: \[(.*)\]$/m.exec(workflow) ?? []
  expect(named.split(', ')).toEqual(Object.keys(parts))
})
