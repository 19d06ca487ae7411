import { ALL_STATES, isUndecided, type OrderState, UNPAID } from '#payments/ledger/states'
import {
  ago,
  canceledOrder,
  captured,
  owing,
  paidOrder,
  place,
  reassign,
  review,
  testBothPaid,
  unpaidOrder,
  wait,
} from './support/decisions'
import {
  A_CART,
  aCart,
  aCollection,
  anOrder,
  aPayment,
  aSession,
  CHEAPER,
  NOTHING,
  OTHER,
  PRICE,
} from './support/snapshots'

testBothPaid([
  ['its own session shows it and its cart owes it', owing, place],
  [
    'its session keeps no amount of its own (Medusa 1)',
    aCart({ sessions: [aSession({ money: null })] }),
    place,
  ],
  ['it was replaced, and the session shows it again', owing, place, { superseded_at: ago(60_000) }],
  ['the session has another code', aCart({ sessions: [aSession({ out_trade_no: OTHER })] }), reassign],
  ['the cart has no session', aCart({}), reassign],
  [
    'the session is another account’s (M7)',
    aCart({ sessions: [aSession({ provider_id: 'pp_wemine_cn' })] }),
    reassign,
  ],
  ['the session asks for another amount (M6)', aCart({ sessions: [aSession({ money: CHEAPER })] }), reassign],
  [
    'Medusa took it and captured it for an order',
    aCart({ payments: [aPayment({ isCaptured: true, order_id: 'order_1' })], owed: null, order: paidOrder }),
    captured('order_1'),
  ],
  [
    'Medusa took it for an order and did not capture it yet',
    aCart({ payments: [aPayment({ order_id: 'order_1' })], owed: null, order: paidOrder }),
    place,
  ],
  ['Medusa took it and has no order yet', aCart({ payments: [aPayment({})] }), place],
  [
    'Medusa captured it and the order stands that waits for it (M5, M19)',
    aCart({ payments: [aPayment({ isCaptured: true })], order: unpaidOrder, owed: null }),
    place,
  ],
  [
    'Medusa captured it and its order, made a second later, stands (M5)',
    aCart({ payments: [aPayment({ isCaptured: true })], order: anOrder({ created_at: ago(1000) }) }),
    place,
  ],
  [
    'Medusa captured it and has no order (M9, M10)',
    aCart({ payments: [aPayment({ isCaptured: true })] }),
    wait('captured_without_order', /has no order/),
  ],
  [
    'Medusa captured it and its order was canceled',
    aCart({ payments: [aPayment({ isCaptured: true })], order: canceledOrder, owed: null }),
    wait('captured_without_order', /has no order/),
  ],
  [
    'Medusa took it for an order that was canceled before it was captured (M3)',
    aCart({ payments: [aPayment({ order_id: 'order_1' })], owed: null, order: canceledOrder }),
    wait('not_owed', /order_1 was canceled/),
  ],
  [
    'Medusa captured it for an order that was canceled (M3): what is left goes back after that',
    aCart({
      payments: [aPayment({ isCaptured: true, order_id: 'order_1' })],
      owed: null,
      order: canceledOrder,
    }),
    captured('order_1'),
  ],
  [
    'Medusa captured it for a cart that is gone',
    { ...NOTHING, payments: [aPayment({ isCaptured: true })] },
    review(/gone/),
  ],
  [
    'Medusa took another amount for it, without an order',
    aCart({ payments: [aPayment({ money: CHEAPER, isCaptured: true })] }),
    wait('captured_without_order', /took HKD 19\.90 for it where HKD 108\.80 was paid/),
  ],
  [
    'Medusa took another amount for it, for an order (M1, M6)',
    aCart({
      payments: [aPayment({ money: CHEAPER, isCaptured: true, order_id: 'order_1' })],
      order: paidOrder,
      owed: null,
    }),
    review(/took HKD 19\.90 for it where HKD 108\.80 was paid \(order_1\)/),
  ],
  [
    'Medusa took it in another currency',
    aCart({ payments: [aPayment({ money: { ...PRICE, currency: 'CNY' }, order_id: 'order_1' })] }),
    review(/CNY 108\.80/),
  ],
  [
    'an order stands unpaid, and was made long ago (M19)',
    aCart({ sessions: [aSession()], order: unpaidOrder }),
    place,
  ],
  [
    'an order stands unpaid, was made long ago and has another code’s session (M19)',
    aCart({ sessions: [aSession({ out_trade_no: OTHER })], order: unpaidOrder }),
    reassign,
  ],
  [
    'an order stands unpaid and was made this moment (M9)',
    aCart({ sessions: [aSession()], order: anOrder({ isUnpaid: true, created_at: ago(1000) }) }),
    wait('order_without_payment', /order_1 waits for its payment/),
  ],
  [
    'an order stands unpaid, was made this moment and owes another amount: its completion may be undone yet',
    aCart({ order: anOrder({ isUnpaid: true, created_at: ago(1000) }), owed: CHEAPER }),
    wait('order_without_payment', /order_1 waits for its payment/),
  ],
  [
    'an order stands, was made this moment and nothing shows yet what paid for it',
    aCart({ order: anOrder({ created_at: ago(1000) }), owed: null }),
    wait('order_without_payment', /order_1 waits for its payment/),
  ],
  [
    'an order stands unpaid and owes another amount (M1)',
    aCart({ order: unpaidOrder, owed: CHEAPER }),
    review(/order_1 waits for HKD 19\.90 and HKD 108\.80 was paid/),
  ],
  [
    'an order stands unpaid and owes nothing',
    aCart({ order: unpaidOrder, owed: null }),
    review(/order_1 waits for nothing and HKD 108\.80 was paid/),
  ],
  [
    'an order stands, and another payment pays for it',
    aCart({ order: paidOrder, owed: null, paidOtherwise: `gateway order ${OTHER}` }),
    wait('not_owed', new RegExp(`paid by gateway order ${OTHER}`)),
  ],
  [
    'an order stands unpaid, and another payment is there for it',
    aCart({ order: unpaidOrder, paidOtherwise: 'manual' }),
    wait('not_owed', /paid by manual/),
  ],
  [
    'an order stands paid and nothing shows by what (M5)',
    aCart({ order: paidOrder, owed: null }),
    review(/order_1 stands and nothing shows what paid for it/),
  ],
  [
    'an order stands paid, nothing shows by what, and its session shows this code (M5)',
    aCart({ order: paidOrder, sessions: [aSession()] }),
    review(/order_1 stands/),
  ],
  [
    'an order was canceled, and its cart was paid otherwise',
    aCart({ order: canceledOrder, owed: null, paidOtherwise: 'manual' }),
    wait('not_owed', /paid by manual/),
  ],
  ['a payment link’s collection owes it', aCollection({ sessions: [aSession()], order: unpaidOrder }), place],
  [
    'a collection owes it and its session shows another code',
    aCollection({ sessions: [aSession({ out_trade_no: OTHER })] }),
    reassign,
  ],
  [
    'an edited order’s collection owes another amount by now (M3)',
    aCollection({ owed: CHEAPER, sessions: [aSession()] }),
    wait('not_owed', /costs HKD 19\.90 by now where HKD 108\.80 was paid/),
  ],
  [
    'an edited order stands paid, and its collection owes it (Medusa 1)',
    aCollection({ order: paidOrder, sessions: [aSession()] }),
    place,
  ],
  [
    'an order waits, and its collection owes another amount by now (M3)',
    aCollection({ order: unpaidOrder, owed: CHEAPER }),
    wait('not_owed', /costs HKD 19\.90 by now/),
  ],
  [
    'an order stands, and its collection asks for nothing by now (M3)',
    aCollection({ order: paidOrder, owed: null, why: 'its order edit was withdrawn' }),
    wait('not_owed', /edit was withdrawn/),
  ],
  [
    'a collection’s order was canceled (M3)',
    aCollection({ owed: null, why: 'its order order_1 was canceled', order: canceledOrder }),
    wait('not_owed', /order_1 was canceled/),
  ],
  [
    'a collection asks for nothing by now (M3)',
    aCollection({ owed: null, why: 'its collection asks for nothing' }),
    wait('not_owed', /asks for nothing/),
  ],
  ['the cart owes nothing', aCart({ owed: null, why: 'its cart is empty' }), wait('not_owed', /is empty/)],
  [
    'the cart owes another amount',
    aCart({ owed: CHEAPER, sessions: [aSession()] }),
    wait('not_owed', /costs HKD 19\.90 by now/),
  ],
  [
    'the cart owes the same number of another currency',
    aCart({ owed: { ...PRICE, currency: 'CNY' }, sessions: [aSession()] }),
    wait('not_owed', /costs CNY 108\.80 by now/),
  ],
  ['cart and collection are gone', NOTHING, wait('not_owed', /its payment session is gone/)],
])

test('every state has its place in this table', () => {
  const tabled: OrderState[] = [
    ...UNPAID,
    'paid',
    'authorized',
    'captured',
    'refunding',
    'refunded',
    'exception',
  ]
  expect([...tabled].sort()).toEqual([...ALL_STATES].sort())
  expect(ALL_STATES.filter(isUndecided)).toEqual(['paid', 'authorized', 'refunding'])
  expect(A_CART.kind).toBe('cart')
})
