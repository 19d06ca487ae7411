import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../../support/sources'

/** Each code that a source gives, as `code: '…'` (also chosen by a condition) or by a function named after its level. */
const GIVEN = [
  /\b(?:error|warning|info|ok|level)\(\s*'([a-z0-9_]+)'/g,
  /\bcode: (?:\w+ \? )?'([a-z0-9_]+)'/g,
  /\bcode: \w+ \? '[a-z0-9_]+' : '([a-z0-9_]+)'/g,
]

const codesIn = (place: string) =>
  filesBelow(place).flatMap(({ text }) =>
    GIVEN.flatMap((pattern) => [...text.matchAll(pattern)].map(([, code]) => code!)),
  )

const given = new Set([...codesIn('src/cli/doctor'), ...codesIn('src/payments/checks')])
const page = readFileSync(join(__dirname, '../../../docs/doctor.md'), 'utf8')
const rows = page.split('\n').filter((line) => /^\| `[a-z0-9_]+`(, `[a-z0-9_]+`)* \|.*\|.*\|$/.test(line))
const documented = rows
  .flatMap((row) => [...row.split('|')[1]!.matchAll(/`([a-z0-9_]+)`/g)].map(([, code]) => code!))
  .filter((code) => !['error', 'warning', 'info', 'ok'].includes(code))

test('each code has one row in docs/doctor.md, and each row is of a code', () => {
  expect(given.size).toBeGreaterThan(50)
  expect([...documented].sort()).toEqual([...given].sort())
})

test('each row of what can be wrong says what to do', () => {
  const empty = rows.filter((row) => /\|\s*\|$/.test(row) && !/\| ok \|/.test(row))
  expect(empty).toEqual([])
})
