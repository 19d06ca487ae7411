import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EVENTS } from '#payments/ledger/events'
import { dropTables } from '#payments/ledger/schema'
import { columnBehind, contractKeys, contractWords, shapeBehind } from '../support/api-shapes'
import { readmeSnippet } from '../support/readme'
import { routesOf } from '../support/routes'
import { root } from '../support/sources'

const api = readFileSync(join(root, 'docs/api.md'), 'utf8')

/** Every code of `problems.ts`. */
const codes = [
  ...readFileSync(join(root, 'src/payments/problems.ts'), 'utf8').matchAll(/^ {2}(\w+): \{/gm),
].map(([, code]) => code)

test('both Medusas have the same routes', () => {
  expect(routesOf('medusa-1').length).toBeGreaterThan(10)
  expect(routesOf('medusa-1')).toEqual(routesOf('medusa-2'))
})

test('every route is on the page of the API', () => {
  const named = (route: string) => api.includes(`\`${route}\``) || api.includes(`\`${route}?`)
  expect(routesOf('medusa-2').filter((route) => !named(route))).toEqual([])
})

test('so is every code of a problem', () => {
  expect(codes.length).toBeGreaterThan(35)
  expect(codes.filter((code) => !api.includes(`\`${code}\``))).toEqual([])
})

test('so is every event', () => {
  expect(EVENTS.filter((event) => !api.includes(`| \`${event}\` |`))).toEqual([])
})

describe('N9: the keys of each answer of the admin routes are those of src/contract, no more and no fewer', () => {
  test.each([
    ['payments` | `{', 'PaymentList'],
    ['orders/:order_id` | `{', 'OrderPayments'],
    ['exceptions` | `{', 'ExceptionList'],
    ['health` | `{', 'AdminHealth.health'],
    ['- A refund is', 'AdminRefund'],
    ['- A decision is', 'AdminDecision'],
    ['| `findings` |', 'AdminFinding'],
    ['| `job` |', 'AdminHealth.health.job'],
    ['| `due`, `in_review` |', 'AdminHealth.health.due'],
    ['| `accounts` |', 'AdminAccount'],
    ['| `decimals` |', 'AdminPayment.decimals'],
    ['Totals are', 'Totals'],
    ['| `taken` |', 'Sum'],
    ['| `medusa` |', 'AccountTotals.medusa'],
    ['`differences` names', 'BookDifference'],
  ])('the shape behind "%s" is %s', (words, type) => {
    // The health's is `{ health: { … } }`.
    const page = type === 'AdminHealth.health' ? api.replace('{ health: { job', '{ job') : api
    const shape = shapeBehind(page, words).map((key) => key.replace(/ \}$/, ''))
    expect(shape.sort()).toEqual(contractKeys(type).sort())
  })

  test('of a payment’s details; `problem` only where it was checked', () => {
    const details = [...shapeBehind(api, 'payments/:out_trade_no` |'), 'problem']
    expect(details.sort()).toEqual(contractKeys('PaymentDetails').sort())
    expect(shapeBehind(api, 'and `problem` (')).toEqual(contractKeys('PaymentDetails.problem'))
  })

  test.each([
    ['These shapes do not change', 'AdminPayment'],
    ['| Key of `health` |', 'AdminHealth.health'],
    ['| Key of a row of `totals` |', 'AccountTotals'],
    ['### Searching payments', 'PaymentQuery'],
  ])('the table behind "%s" has %s', (words, type) => {
    expect(columnBehind(api, words).sort()).toEqual(contractKeys(type).sort())
  })

  test('and the words of a difference, of a timeline and of what may be done', () => {
    expect(columnBehind(api, '| `kind` | Meaning |').sort()).toEqual(contractWords('DifferenceKind').sort())
    const timeline = api.slice(api.indexOf('- `timeline` is'), api.indexOf('- `actions` is'))
    expect(contractWords('TimelineEntry').length).toBeGreaterThan(10)
    expect(contractWords('TimelineEntry').filter((kind) => !timeline.includes(`\`${kind}\``))).toEqual([])
  })
})

test('the page about uninstalling drops what the migration drops', () => {
  const sql = readmeSnippet('sql', 'drop table', 'docs/uninstalling.md')
  expect(sql.trim()).toBe(dropTables.trim())
})
