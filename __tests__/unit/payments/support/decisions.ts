import { type Action, decide } from '#payments/decide'
import type { GatewayOrder, WaitReason } from '#payments/ledger/gateway-order'
import { isUnpaid, type OrderState } from '#payments/ledger/states'
import type { GatewayFee } from '#payments/money/money'
import type { PlatformSnapshot } from '#payments/platform'
import { gatewayOrder, later } from './gateway-order'
import { aCart, anOrder, aSession, PRICE } from './snapshots'

/** Long after the code was made: nothing is waited for because it is young. */
export const now = later(30 * 60_000)
export const ago = (ms: number) => new Date(now.getTime() - ms)

export type Row = Partial<GatewayOrder>

/** A gateway order of HK$108.80 in a state, whose session is the cart's. */
export function row(state: OrderState, more: Row = {}): GatewayOrder {
  const paid = isUnpaid(state) ? {} : { paid_at: ago(10_000), paid_fee: 10880 as GatewayFee }
  const placed = state === 'captured' ? { order_id: 'order_1', captured_at: ago(5000) } : {}
  return gatewayOrder({ resource_id: 'cart_1', state, ...paid, ...placed, ...more })
}

/** All of it is refunded. */
export const REFUNDED = { refunded_fee: 10880 as GatewayFee, refunded_amount: PRICE.amount }
export const waited = (reason: WaitReason, ms: number, why = 'out of stock'): Row => ({
  waiting_for: reason,
  waiting_since: ago(ms),
  waiting_why: why,
})

export const one = (order: GatewayOrder, snapshot: PlatformSnapshot, at = now): Action => {
  const action = decide([order], snapshot, at).get(order.out_trade_no)
  if (!action) throw new Error('it was not decided on')
  return action
}

export const place = { do: 'place' }
export const none = { do: 'none' }
export const captured = (order_id: string) => ({ do: 'confirm_captured', order_id })
export const review = (why: RegExp) => ({ do: 'open_exception', why: expect.stringMatching(why) })
export const refundNow = (why: RegExp) => ({ do: 'auto_refund', why: expect.stringMatching(why) })
export const reassign = { do: 'reassign_and_place', why: expect.stringMatching(/paid late/) }
export const wait = (reason: WaitReason, why = /./) => ({
  do: 'wait',
  for: reason,
  why: expect.stringMatching(why),
  until: expect.any(Date),
})

export type Line = [words: string, snapshot: PlatformSnapshot, expected: object, more?: Row]

export const owing = aCart({ sessions: [aSession()] })
export const unpaidOrder = anOrder({ isUnpaid: true })
export const paidOrder = anOrder({})
export const canceledOrder = anOrder({ isCanceled: true })

/** Tests what holds for money that is there, whether Medusa was told of it or not. */
export const testBothPaid = (lines: Line[]) =>
  describe.each(['paid', 'authorized'] as const)('%s, and', (state) => {
    test.each(lines)('%s', (_, snapshot, expected, more = {}) => {
      const action = one(row(state, more), snapshot)
      // Medusa was told "paid": what is not owed then has a patience of its own.
      const isOwedWait = action.do === 'wait' && action.for === 'authorized' && state === 'authorized'
      expect(isOwedWait ? { ...action, for: 'not_owed' } : action).toEqual(expected)
    })
  })
