import { EVENTS } from '#payments/ledger/events'
import { filesBelow } from '../../support/sources'

/** Every event that a source names; the names of columns and files are none. */
const named = filesBelow('src/payments')
  .filter(({ name }) => name !== 'src/payments/ledger/events.ts')
  .flatMap(({ text }) => [...text.matchAll(/'(wemine\.payment\.[a-z_.]+)'/g)].map(([, event]) => event!))

test('every event that a store can listen to is recorded somewhere, and no other', () => {
  expect([...new Set(named)].sort()).toEqual([...EVENTS].sort())
})

test('an event is named as those of Medusa are, by words', () => {
  for (const event of EVENTS) expect(event).toMatch(/^wemine\.payment\.[a-z]+(_[a-z]+)*$/)
  expect(new Set(EVENTS).size).toBe(EVENTS.length)
})
