import { type Action, decide } from '#payments/decide'
import type { GatewayOrder, WaitReason } from '#payments/ledger/gateway-order'
import { ALL_STATES, isUndecided, isUnpaid, type OrderState, UNPAID } from '#payments/ledger/states'
import type { GatewayFee } from '#payments/money/money'
import { PATIENCE } from '#payments/patience'
import type { PlatformSnapshot } from '#payments/platform'
import { gatewayOrder, later } from './support/gateway-order'
import {
  A_CART,
  aCart,
  aCollection,
  anOrder,
  aPayment,
  aSession,
  CHEAPER,
  NOTHING,
  NUMBER,
  OTHER,
  PRICE,
} from './support/snapshots'

/** Long after the code was made: nothing is waited for because it is young. */
const now = later(30 * 60_000)
const ago = (ms: number) => new Date(now.getTime() - ms)

type Row = Partial<GatewayOrder>

/** A gateway order of HK$108.80 in a state, whose session is the cart's. */
function row(state: OrderState, more: Row = {}): GatewayOrder {
  const paid = isUnpaid(state) ? {} : { paid_at: ago(10_000), paid_fee: 10880 as GatewayFee }
  const placed = state === 'captured' ? { order_id: 'order_1', captured_at: ago(5000) } : {}
  return gatewayOrder({ resource_id: 'cart_1', state, ...paid, ...placed, ...more })
}

/** All of it is refunded. */
const REFUNDED = { refunded_fee: 10880 as GatewayFee, refunded_amount: PRICE.amount }
const waited = (reason: WaitReason, ms: number, why = 'out of stock'): Row => ({
  waiting_for: reason,
  waiting_since: ago(ms),
  waiting_why: why,
})

const one = (order: GatewayOrder, snapshot: PlatformSnapshot, at = now): Action => {
  const action = decide([order], snapshot, at).get(order.out_trade_no)
  if (!action) throw new Error('it was not decided on')
  return action
}

const place = { do: 'place' }
const none = { do: 'none' }
const captured = (order_id: string) => ({ do: 'confirm_captured', order_id })
const review = (why: RegExp) => ({ do: 'open_exception', why: expect.stringMatching(why) })
const refundNow = (why: RegExp) => ({ do: 'auto_refund', why: expect.stringMatching(why) })
const reassign = { do: 'reassign_and_place', why: expect.stringMatching(/paid late/) }
const wait = (reason: WaitReason, why = /./) => ({
  do: 'wait',
  for: reason,
  why: expect.stringMatching(why),
  until: expect.any(Date),
})

type Line = [words: string, snapshot: PlatformSnapshot, expected: object, more?: Row]

const owing = aCart({ sessions: [aSession()] })
const unpaidOrder = anOrder({ isUnpaid: true })
const paidOrder = anOrder({})
const canceledOrder = anOrder({ isCanceled: true })

/** What holds for money that is there, whether Medusa was told of it or not. */
const bothPaid: Line[] = [
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
]

describe.each(['paid', 'authorized'] as const)('%s, and', (state) => {
  test.each(bothPaid)('%s', (_, snapshot, expected, more = {}) => {
    const action = one(row(state, more), snapshot)
    // Medusa was told "paid": what is not owed then has a patience of its own (below).
    const isOwedWait = action.do === 'wait' && action.for === 'authorized' && state === 'authorized'
    expect(isOwedWait ? { ...action, for: 'not_owed' } : action).toEqual(expected)
  })
})

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

describe('captured', () => {
  const standing = { order: paidOrder, owed: null }
  const itsPayment = aPayment({ isCaptured: true, order_id: 'order_1' })

  test.each<Line>([
    ['its order stands', aCart({ ...standing, payments: [itsPayment] }), none],
    ['its order stands and the payment cannot be seen', aCart(standing), none],
    ['its order stands, with a refund of a part', aCart(standing), none, { refunded_fee: 100 as GatewayFee }],
    [
      'another order of its cart was canceled',
      aCart({ order: anOrder({ id: 'order_2', isCanceled: true }) }),
      wait('captured_without_order'),
    ],
    [
      'its order was canceled and all of it is left (M2)',
      aCart({ order: canceledOrder, owed: null }),
      { do: 'refund_rest', why: 'its order order_1 was canceled' },
    ],
    [
      'its order was canceled and a part is left (M2)',
      aCart({ order: canceledOrder, owed: null, payments: [itsPayment] }),
      { do: 'refund_rest', why: 'its order order_1 was canceled' },
      { refunded_fee: 100 as GatewayFee },
    ],
    ['its order was canceled and nothing is left', aCart({ order: canceledOrder }), none, REFUNDED],
    [
      'its order was canceled while a refund is in doubt (M14)',
      aCart({ order: canceledOrder }),
      { do: 'recover_refund' },
      { refund_in_doubt: 'refund_1' },
    ],
    [
      'its order stands and a refund is in doubt (M14)',
      aCart(standing),
      { do: 'recover_refund' },
      { refund_in_doubt: 'refund_1' },
    ],
    [
      'the collection of its order was canceled with it (M3)',
      aCollection({ owed: null, order: canceledOrder }),
      { do: 'refund_rest', why: 'its order order_1 was canceled' },
    ],
    [
      'its completion was undone after it was captured (M10)',
      aCart({ payments: [aPayment({ isCaptured: true })] }),
      wait('captured_without_order', /undid its order/),
    ],
    [
      'its completion was undone, and that was seen for long enough (M10)',
      aCart({ payments: [aPayment({ isCaptured: true })] }),
      refundNow(/undid its order/),
      waited('captured_without_order', PATIENCE.captured_without_order),
    ],
    [
      'its order and its payment are gone (M10)',
      aCart({ owed: null }),
      wait('captured_without_order', /undid its order/),
    ],
    [
      'its order and its payment are gone for good, and nothing says that it was refunded (M10)',
      aCart({ owed: null }),
      review(/undid its order after capturing it, and nothing shows that it was refunded/),
      waited('captured_without_order', PATIENCE.captured_without_order),
    ],
    ['its order and its payment are gone, and it was refunded (M10)', aCart({ owed: null }), none, REFUNDED],
    [
      'its completion was undone, and Medusa keeps the cart locked (M1, M10)',
      aCart({ payments: [aPayment({ isCaptured: true })], lockedUntil: later(31 * 60_000) }),
      wait('platform_lock'),
      waited('captured_without_order', PATIENCE.captured_without_order),
    ],
    [
      'it pays for something that is no order (a swap)',
      aCart({ payments: [aPayment({ isCaptured: true, order_id: 'swap_1' })] }),
      none,
      { order_id: 'swap_1' },
    ],
    ['its cart is gone', NOTHING, none],
    [
      'its cart is gone and its payment stands alone',
      { ...NOTHING, payments: [aPayment({ isCaptured: true })] },
      none,
    ],
    [
      'its collection has no order (a swap, a claim)',
      aCollection({ payments: [aPayment({ isCaptured: true })] }),
      none,
    ],
  ])('%s', (_, snapshot, expected, more = {}) => {
    expect(one(row('captured', more), snapshot)).toEqual(expected)
  })
})

describe('on its way back, or listed', () => {
  test.each<[string, OrderState, object, Row?]>([
    [
      'refunding goes on, for the reason it began',
      'refunding',
      refundNow(/paid twice/),
      { problem: 'paid twice' },
    ],
    ['refunding goes on without a reason', 'refunding', refundNow(/nothing is owed/)],
    [
      'refunding with a refund in doubt goes on',
      'refunding',
      refundNow(/./),
      { refund_in_doubt: 'refund_1' },
    ],
    ['refunded is the end', 'refunded', none, REFUNDED],
    ['an exception stays for a person', 'exception', none],
    [
      'an exception that a person closed stays closed',
      'exception',
      none,
      { resolved_at: ago(1000), ...REFUNDED },
    ],
    [
      'an exception with a refund in doubt is looked at',
      'exception',
      { do: 'recover_refund' },
      { refund_in_doubt: 'r' },
    ],
    [
      'an exception whose refund turns out to be done is refunded',
      'exception',
      refundNow(/never said/),
      { ...REFUNDED, problem: 'the gateway never said' },
    ],
  ])('%s', (_, state, expected, more = {}) => {
    for (const snapshot of [owing, NOTHING, aCart({ order: paidOrder, owed: null })])
      expect(one(row(state, more), snapshot)).toEqual(expected)
  })
})

test.each(UNPAID)('%s: no money is known to be there, and nothing is done', (state) => {
  for (const snapshot of [owing, NOTHING, aCart({ order: unpaidOrder }), aCart({ order: canceledOrder })])
    expect(one(row(state), snapshot)).toEqual(none)
})

describe('two paid codes of one cart: one is placed, the other is refunded', () => {
  const both = (
    first: Row,
    second: Row,
    snapshot: PlatformSnapshot,
    states: OrderState[] = ['paid', 'paid'],
  ) => {
    const orders = [row(states[0]!, first), row(states[1]!, { out_trade_no: OTHER, ...second })]
    const actions = decide(orders, snapshot, now)
    return [actions.get(NUMBER), actions.get(OTHER)]
  }
  const loses = (winner: string) => wait('another_payment', new RegExp(`paid by ${winner}`))
  const early = { paid_at: ago(60_000) }
  const late = { paid_at: ago(1000) }
  const takenOther = aPayment({ out_trade_no: OTHER })

  test.each<[string, Row, Row, PlatformSnapshot, OrderState[], object[]]>([
    [
      'its session’s wins, though it was paid later',
      late,
      early,
      owing,
      ['paid', 'paid'],
      [place, loses(NUMBER)],
    ],
    [
      'what Medusa was told of wins over what was paid first',
      early,
      late,
      aCart({}),
      ['paid', 'authorized'],
      [loses(OTHER), reassign],
    ],
    [
      'its session’s wins over what Medusa was told of',
      late,
      early,
      owing,
      ['paid', 'authorized'],
      [place, loses(NUMBER)],
    ],
    [
      'what was paid first wins, without a session',
      early,
      late,
      aCart({}),
      ['paid', 'paid'],
      [reassign, loses(NUMBER)],
    ],
    ['and the other way round', late, early, aCart({}), ['paid', 'paid'], [loses(OTHER), reassign]],
    [
      'what Medusa took wins over its session’s',
      early,
      late,
      aCart({ sessions: [aSession()], payments: [takenOther] }),
      ['paid', 'authorized'],
      [loses(OTHER), place],
    ],
    [
      'the one of the amount that is owed wins',
      { ...early, cart_amount: CHEAPER.amount, total_fee: 1990 as GatewayFee },
      late,
      aCart({}),
      ['paid', 'paid'],
      [wait('not_owed', /costs HKD 108\.80 by now where HKD 19\.90/), reassign],
    ],
    [
      'one that is on its way back does not count',
      early,
      late,
      aCart({}),
      ['refunding', 'paid'],
      [refundNow(/./), reassign],
    ],
    ['an exception does not count', early, late, aCart({}), ['exception', 'paid'], [none, reassign]],
  ])('%s', (_, first, second, snapshot, states, expected) => {
    expect(both(first, second, snapshot, states)).toEqual(expected)
  })

  test('the loser is refunded once that has been so for a minute', () => {
    const lost = waited('another_payment', PATIENCE.another_payment)
    expect(both(late, { ...early, ...lost }, owing)[1]).toEqual(refundNow(new RegExp(`paid by ${NUMBER}`)))
  })

  test.each<[string, PlatformSnapshot, object]>([
    ['Medusa took both, without an order', aCart({ payments: [aPayment({}), takenOther] }), loses(NUMBER)],
    [
      'Medusa took both for one order',
      aCart({
        payments: [aPayment({ order_id: 'order_1' }), { ...takenOther, order_id: 'order_1' }],
        order: paidOrder,
      }),
      review(new RegExp(`order_1 is paid by ${NUMBER} as well`)),
    ],
    [
      'Medusa captured both, and one of them has no order',
      aCart({
        payments: [aPayment({ order_id: 'order_1' }), { ...takenOther, isCaptured: true }],
        order: paidOrder,
      }),
      wait('captured_without_order'),
    ],
  ])('%s: one of them is placed', (_, snapshot, expected) => {
    expect(both(early, late, snapshot, ['authorized', 'authorized'])).toEqual([place, expected])
  })

  test('three codes: one is placed, two are not', () => {
    const third = '333333333333333333' as typeof NUMBER
    const orders = [
      row('paid', late),
      row('paid', { out_trade_no: OTHER }),
      row('paid', { out_trade_no: third }),
    ]
    const actions = [...decide(orders, owing, now).values()].map((action) => action.do)
    expect(actions).toEqual(['place', 'wait', 'wait'])
  })
})

describe('the patience', () => {
  /** A case of each reason that passes by itself, and what is done when it did not. */
  const cases: Record<string, [state: OrderState, snapshot: PlatformSnapshot, then: object, more?: Row]> = {
    not_owed: ['paid', aCart({ owed: CHEAPER }), refundNow(/costs HKD 19\.90/)],
    authorized: ['authorized', aCart({ owed: CHEAPER }), refundNow(/costs HKD 19\.90/)],
    captured_without_order: [
      'authorized',
      aCart({ payments: [aPayment({ isCaptured: true })] }),
      refundNow(/has no order/),
    ],
    not_placed: ['paid', owing, refundNow(/could not be placed: out of stock/)],
  }

  test.each(Object.entries(cases))(
    'with %s is kept to the last millisecond, and then over',
    (reason, [state, snapshot, then, more]) => {
      const name = reason as WaitReason
      const before = one(row(state, { ...more, ...waited(name, PATIENCE[name] - 1) }), snapshot)
      expect(before.do).toBe(name === 'not_placed' ? 'place' : 'wait')
      if (before.do === 'wait') {
        expect(before.for).toBe(name)
        expect(before.until.getTime()).toBe(now.getTime() + 1)
      }
      expect(one(row(state, { ...more, ...waited(name, PATIENCE[name]) }), snapshot)).toEqual(then)
    },
  )

  test.each(Object.entries(cases))(
    'with %s begins anew where something else was waited for before',
    (reason, [state, snapshot, , more]) => {
      const other: WaitReason = reason === 'not_owed' ? 'not_placed' : 'not_owed'
      const action = one(row(state, { ...more, ...waited(other, 3_600_000) }), snapshot)
      expect(['wait', 'place']).toContain(action.do)
    },
  )

  test('with a loser of two is kept, and then over', () => {
    const loser = (ms: number) =>
      decide(
        [row('paid'), row('paid', { out_trade_no: OTHER, ...waited('another_payment', ms) })],
        owing,
        now,
      ).get(OTHER)
    expect(loser(PATIENCE.another_payment - 1)).toEqual(wait('another_payment'))
    expect(loser(PATIENCE.another_payment)).toEqual(refundNow(/./))
  })

  test('with an order made this moment ends when it is 30 s old, not when it was first seen (M9, M19)', () => {
    const made = (ms: number) =>
      one(
        row('paid'),
        aCart({ sessions: [aSession()], order: anOrder({ isUnpaid: true, created_at: ago(ms) }) }),
      )
    expect(made(PATIENCE.order_without_payment - 1)).toEqual(wait('order_without_payment'))
    expect(made(PATIENCE.order_without_payment)).toEqual(place)
  })

  test('with a session that cannot be seen ends when the code is 30 s old', () => {
    const made = (ms: number) => one(row('paid', { created_at: ago(ms) }), aCart({}))
    expect(made(PATIENCE.session_not_visible - 1)).toEqual(wait('session_not_visible'))
    expect(made(PATIENCE.session_not_visible)).toEqual(reassign)
  })

  test('with placing ends for what Medusa took without an order, and never for what it took for one (M4)', () => {
    const over = waited('not_placed', PATIENCE.not_placed)
    expect(one(row('authorized', over), aCart({ payments: [aPayment({})] }))).toEqual(
      refundNow(/could not be placed: out of stock/),
    )
    expect(one(row('authorized', over), aCart({ payments: [aPayment({ order_id: 'order_1' })] }))).toEqual(
      place,
    )
  })

  test('with a late payment that cannot be placed ends as well (M4)', () => {
    const over = waited('not_placed', PATIENCE.not_placed, 'the provider left the region')
    expect(one(row('paid', over), aCart({}))).toEqual(
      refundNow(/could not be placed: the provider left the region/),
    )
  })

  test('never ends for what the platform or a fault keeps: those are listed after 30 minutes', () => {
    expect(PATIENCE.platform_lock).toBe(Number.POSITIVE_INFINITY)
    expect(PATIENCE.not_decided).toBe(Number.POSITIVE_INFINITY)
  })

  test('is looked at again ever later while it lasts, and at its end at the latest', () => {
    const until = (ms: number) => {
      const action = one(row('paid', waited('not_owed', ms)), aCart({ owed: CHEAPER }))
      return action.do === 'wait' ? action.until.getTime() - now.getTime() : undefined
    }
    expect([0, 8000, 20_000, 26_000].map(until)).toEqual([5000, 5000, 10_000, 4000])
  })

  test('has a case here for each of its names', () => {
    const tested = [
      ...Object.keys(cases),
      ...['another_payment', 'order_without_payment', 'session_not_visible', 'platform_lock', 'not_decided'],
      // What the gateway answers to a refund decides on it: auto-refund.ts, refund-rest.ts.
      'refund_refused',
    ]
    expect(tested.sort()).toEqual(Object.keys(PATIENCE).sort())
  })
})

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
