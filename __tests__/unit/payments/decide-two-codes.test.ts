import { decide } from '#payments/decide'
import type { OrderState } from '#payments/ledger/states'
import type { GatewayFee } from '#payments/money/money'
import { PATIENCE } from '#payments/patience'
import type { PlatformSnapshot } from '#payments/platform'
import {
  ago,
  none,
  now,
  owing,
  paidOrder,
  place,
  type Row,
  reassign,
  refundNow,
  review,
  row,
  wait,
  waited,
} from './support/decisions'
import { aCart, aPayment, aSession, CHEAPER, NUMBER, OTHER } from './support/snapshots'

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
