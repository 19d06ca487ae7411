import { type OrderState, UNPAID } from '#payments/ledger/states'
import type { GatewayFee } from '#payments/money/money'
import { PATIENCE } from '#payments/patience'
import {
  ago,
  canceledOrder,
  type Line,
  none,
  one,
  owing,
  paidOrder,
  REFUNDED,
  type Row,
  refundNow,
  review,
  row,
  unpaidOrder,
  wait,
  waited,
} from './support/decisions'
import { later } from './support/gateway-order'
import { aCart, aCollection, anOrder, aPayment, NOTHING } from './support/snapshots'

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
      'Medusa made another order from its payment while a refund is in doubt',
      aCart({ ...standing, payments: [{ ...itsPayment, order_id: 'order_2' }] }),
      { do: 'confirm_captured', order_id: 'order_2' },
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
