import { next, type PaymentEvent, steps } from '../../src/storefront/next'
import type { WemineState } from '../../src/storefront/snapshot'

const events: PaymentEvent[] = [
  'waiting',
  'paid',
  'placed',
  'expired',
  'failed',
  'refunded',
  'attention',
  'reviewed',
  'pay',
  'ok',
  'cancel',
  'fail',
  'no_bridge',
  'unsigned',
  'unconfirmed',
  'time_up',
  'lost',
  'refused',
  'renewed',
]

/** Where each event leads from each state, in the order of {@link events}; a dot stays. `:` is before the reason. */
const table: Record<WemineState, string> = {
  waiting:
    '. paid placed expired failed:closed failed:refunded failed:attention failed:reviewed paying . . . waiting:no_bridge waiting:unsigned . expired offline offline:refused waiting',
  paying:
    '. paid placed . failed:closed failed:refunded failed:attention failed:reviewed . paying:confirming waiting:cancelled waiting:bridge_fail . . waiting:unconfirmed . . . .',
  paid: '. . placed . failed:closed failed:refunded failed:attention failed:reviewed . . . . . . . . offline:paid . .',
  placed: '. . . . . . . . . . . . . . . . . . .',
  expired:
    'waiting paid placed . failed:closed failed:refunded failed:attention failed:reviewed . . . . . . . . . . waiting',
  failed:
    'waiting paid placed expired failed:closed failed:refunded failed:attention failed:reviewed . . . . . . . . . . waiting',
  offline:
    'waiting paid placed expired failed:closed failed:refunded failed:attention failed:reviewed . . . . . . . . . offline:refused waiting',
}

test.each(Object.entries(table))('from %s', (state, row) => {
  const told = events.map(
    (event) =>
      next(state as WemineState, event)
        ?.filter(Boolean)
        .join(':') ?? '.',
  )
  expect(told.join(' ')).toBe(row)
})

test('the table has every state and every event', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(steps).sort())
  const known = new Set(Object.values(steps).flatMap((row) => Object.keys(row)))
  expect([...known].sort()).toEqual([...events].sort())
})

test('WeChat’s "ok" never leads to paid: only the store’s word does', () => {
  for (const state of Object.keys(steps) as WemineState[])
    for (const event of events)
      if (['paid', 'placed'].includes(next(state, event)?.[0] ?? ''))
        expect(['paid', 'placed']).toContain(event)
})

test('a paid or placed payment is never replaced by a new one', () => {
  expect(next('paid', 'renewed')).toBeUndefined()
  expect(next('placed', 'renewed')).toBeUndefined()
  expect(next('paying', 'renewed')).toBeUndefined()
})
