import type { WaitReason } from '#payments/ledger/gateway-order'
import { PATIENCE } from '#payments/patience'
import type { PlatformSnapshot } from '#payments/platform'
import {
  ago,
  captured,
  now,
  one,
  owing,
  paidOrder,
  place,
  REFUNDED,
  reassign,
  refundNow,
  row,
  testBothPaid,
  wait,
  waited,
} from './support/decisions'
import { later } from './support/gateway-order'
import { aCart, aCollection, aPayment, aSession, CHEAPER, NOTHING, OTHER } from './support/snapshots'

// As in decide.test.ts, of what is held back, was on its way back, or is too young to be judged.
testBothPaid([
  [
    'Medusa keeps the cart locked (M1)',
    aCart({ sessions: [aSession()], lockedUntil: later(31 * 60_000) }),
    { do: 'wait', for: 'platform_lock', why: expect.any(String), until: later(30 * 60_000 + 5000) },
  ],
  [
    'Medusa keeps the cart locked, and the patience for placing is over (M1)',
    aCart({ sessions: [aSession()], lockedUntil: later(31 * 60_000) }),
    { do: 'wait', for: 'platform_lock', why: expect.any(String), until: later(30 * 60_000 + 5000) },
    waited('not_placed', PATIENCE.not_placed),
  ],
  [
    'Medusa keeps the cart locked, and has taken it without an order yet (M1, M9)',
    aCart({ payments: [aPayment({})], owed: null, lockedUntil: later(31 * 60_000) }),
    { do: 'wait', for: 'platform_lock', why: expect.any(String), until: later(30 * 60_000 + 5000) },
    waited('not_placed', PATIENCE.not_placed),
  ],
  [
    'Medusa keeps the cart locked, and has captured it without an order yet (M9)',
    aCart({ payments: [aPayment({ isCaptured: true })], owed: null, lockedUntil: later(31 * 60_000) }),
    { do: 'wait', for: 'platform_lock', why: expect.any(String), until: later(30 * 60_000 + 5000) },
    waited('captured_without_order', PATIENCE.captured_without_order),
  ],
  [
    'Medusa keeps the cart locked, which costs something else for a moment (M1)',
    aCart({ owed: CHEAPER, lockedUntil: later(31 * 60_000) }),
    { do: 'wait', for: 'platform_lock', why: expect.any(String), until: later(30 * 60_000 + 5000) },
    waited('not_owed', PATIENCE.not_owed),
  ],
  [
    'Medusa keeps the cart locked, and has captured it for its order',
    aCart({
      payments: [aPayment({ isCaptured: true, order_id: 'order_1' })],
      order: paidOrder,
      lockedUntil: later(31 * 60_000),
    }),
    captured('order_1'),
  ],
  ['Medusa’s lock on the cart ran out (M1)', aCart({ sessions: [aSession()], lockedUntil: now }), place],
  ['Medusa refunded it when it undid a completion', aCart({}), refundNow(/Medusa refunded it/), REFUNDED],
  ['Medusa refunded it, and its cart owes it', owing, refundNow(/Medusa refunded it/), REFUNDED],
  ['a refund of it is in doubt', owing, { do: 'recover_refund' }, { refund_in_doubt: 'refund_1' }],
  [
    'a refund of all of it is in doubt',
    owing,
    { do: 'recover_refund' },
    { ...REFUNDED, refund_in_doubt: 'refund_1' },
  ],
  [
    'a refund of it is in doubt, and its order is there: nobody waits for the refund',
    aCart({ payments: [aPayment({ isCaptured: true, order_id: 'order_1' })], order: paidOrder }),
    captured('order_1'),
    { refund_in_doubt: 'refund_1' },
  ],
  [
    'a refund of it is in doubt, and its order costs something else',
    aCart({
      payments: [aPayment({ isCaptured: true, order_id: 'order_1' })],
      order: { ...paidOrder, total: CHEAPER },
    }),
    { do: 'recover_refund' },
    { refund_in_doubt: 'refund_1' },
  ],
  [
    'a code so young that its session cannot be seen yet',
    aCart({}),
    wait('session_not_visible', /cannot be seen yet/),
    { created_at: ago(5000) },
  ],
  [
    'a young code whose session is gone already',
    aCart({}),
    reassign,
    { created_at: ago(5000), superseded_at: ago(1000) },
  ],
  [
    'a young code that could not be placed before',
    aCart({}),
    reassign,
    { created_at: ago(5000), ...waited('not_placed', 1000) },
  ],
])

test.each<[string, WaitReason, PlatformSnapshot]>([
  ['its cart owes another amount', 'authorized', aCart({ owed: CHEAPER })],
  ['its cart owes nothing', 'authorized', aCart({ owed: null })],
  ['its cart is gone', 'authorized', NOTHING],
  ['its collection asks for another amount', 'authorized', aCollection({ owed: CHEAPER })],
  ['its cart was paid otherwise', 'not_owed', aCart({ owed: null, paidOtherwise: 'manual' })],
  [
    'another code of its cart is placed',
    'not_owed',
    aCart({ payments: [aPayment({ out_trade_no: OTHER })], owed: null, paidOtherwise: OTHER }),
  ],
])('authorized without a payment of Medusa, and %s: waited for %s', (_, reason, snapshot) => {
  expect(one(row('authorized'), snapshot)).toEqual(wait(reason))
})
