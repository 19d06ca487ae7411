import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findingCodes, ONLY_THE_COMMAND, ONLY_THE_ROUTE } from '../../support/finding-codes'

const page = readFileSync(join(__dirname, '../../../docs/doctor.md'), 'utf8')
const rows = page.split('\n').filter((line) => /^\| `[a-z0-9_]+`(, `[a-z0-9_]+`)* \|.*\|.*\|$/.test(line))
const documented = rows
  .flatMap((row) => [...row.split('|')[1]!.matchAll(/`([a-z0-9_]+)`/g)].map(([, code]) => code!))
  .filter((code) => !['error', 'warning', 'info', 'ok'].includes(code))

test('each code has one row in docs/doctor.md, and each row is of a code', () => {
  expect(findingCodes.size).toBeGreaterThan(50)
  expect([...documented].sort()).toEqual([...findingCodes].sort())
})

test('each row of what can be wrong says what to do', () => {
  const empty = rows.filter((row) => /\|\s*\|$/.test(row) && !/\| ok \|/.test(row))
  expect(empty).toEqual([])
})

test('the page says which codes only the command has, and which only the route', () => {
  const listed = (heading: string) => {
    const [, after = ''] = page.split(heading)
    const [line = ''] = after.split('\n\n')
    return [...line.matchAll(/`([a-z0-9]+(?:_[a-z0-9]+)+)`/g)].map(([, code]) => code!).sort()
  }
  expect(listed('Only the command says:')).toEqual(Object.keys(ONLY_THE_COMMAND).sort())
  expect(listed('Only the route says:')).toEqual(Object.keys(ONLY_THE_ROUTE).sort())
})
