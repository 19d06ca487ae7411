import { decide } from '#payments/decide'
import type { WaitReason } from '#payments/ledger/gateway-order'
import type { OrderState } from '#payments/ledger/states'
import { PATIENCE } from '#payments/patience'
import type { PlatformSnapshot } from '#payments/platform'
import {
  ago,
  now,
  one,
  owing,
  place,
  type Row,
  reassign,
  refundNow,
  row,
  wait,
  waited,
} from './support/decisions'
import { aCart, anOrder, aPayment, aSession, CHEAPER, OTHER } from './support/snapshots'

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
