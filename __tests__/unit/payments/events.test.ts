import { EVENTS } from '#payments/ledger/events'
import { filesBelow } from '../../support/sources'

/** The log has a line of this name too: docs/operations.md, "The log". */
const OF_THE_LOG = 'wemine.payment.paid'

/** Every event that a source names; the names of columns and files are none. */
const named = filesBelow('src/payments')
  .filter(({ name }) => name !== 'src/payments/ledger/events.ts')
  .flatMap(({ text }) => [...text.matchAll(/'(wemine\.payment\.[a-z_.]+)'/g)].map(([, event]) => event!))
  .filter((event) => event !== OF_THE_LOG)

test('every event that a store can listen to is recorded somewhere, and no other', () => {
  expect([...new Set(named)].sort()).toEqual([...EVENTS].sort())
})

test('an event is named as those of Medusa are, by words', () => {
  for (const event of EVENTS) expect(event).toMatch(/^wemine\.payment\.[a-z]+(_[a-z]+)*$/)
  expect(new Set(EVENTS).size).toBe(EVENTS.length)
})
