import fc, { type Arbitrary } from 'fast-check'
import type { Act } from './act'
import * as admin from './admin'
import * as gateway from './gateway'
import * as operator from './operator'
import * as shopper from './shopper'

const one = (act: Act) => fc.constant(act)

const weighted = {
  addCart: { weight: 2, arbitrary: shopper.addCart },
  addCollection: { weight: 1, arbitrary: shopper.addCollection },
  changeAmount: { weight: 4, arbitrary: shopper.changeAmount },
  startPayment: { weight: 8, arbitrary: shopper.startPayment },
  useOtherProvider: { weight: 2, arbitrary: shopper.useOtherProvider },
  payCode: { weight: 10, arbitrary: shopper.payCode },
  payByLink: { weight: 3, arbitrary: shopper.payByLink },
  payWrongly: { weight: 1, arbitrary: shopper.payWrongly },
  complete: { weight: 6, arbitrary: shopper.complete },
  poll: { weight: 3, arbitrary: shopper.poll },
  buy: { weight: 4, arbitrary: shopper.buy },
  outbid: { weight: 1, arbitrary: shopper.outbid },
  makeTrouble: { weight: 3, arbitrary: shopper.makeTrouble },
  offer: { weight: 1, arbitrary: shopper.offer },
  refund: { weight: 6, arbitrary: admin.refund },
  cancelOrder: { weight: 2, arbitrary: admin.cancelOrder },
  withdraw: { weight: 1, arbitrary: admin.withdraw },
  check: { weight: 2, arbitrary: admin.check },
  resolve: { weight: 2, arbitrary: admin.resolve },
  orderFault: { weight: 1, arbitrary: gateway.orderFault },
  queryFault: { weight: 1, arbitrary: gateway.queryFault },
  refundFault: { weight: 2, arbitrary: gateway.refundFault },
  notificationFault: { weight: 3, arbitrary: gateway.notificationFault },
  notification: { weight: 2, arbitrary: gateway.notification },
  forgery: { weight: 1, arbitrary: gateway.forgery },
  recover: { weight: 2, arbitrary: one(gateway.recover) },
  unreachable: { weight: 1, arbitrary: one(gateway.unreachable) },
  outage: { weight: 1, arbitrary: one(gateway.outage) },
  wait: { weight: 6, arbitrary: operator.wait },
  job: { weight: 7, arbitrary: operator.job },
  steadyJob: { weight: 1, arbitrary: one(operator.steadyJob) },
  sellOut: { weight: 1, arbitrary: operator.sellOut },
  strike: { weight: 2, arbitrary: operator.strike },
  strikeAt: { weight: 2, arbitrary: operator.strikeAt },
  kill: { weight: 1, arbitrary: operator.kill },
  deadLock: { weight: 1, arbitrary: operator.deadLock },
  // What happens by itself too, and too rarely for whoever needs it: only where it is asked for.
  dieBeforeBooking: { weight: 0, arbitrary: operator.dieBeforeBooking },
  unsentRefund: { weight: 0, arbitrary: admin.unsentRefund },
  cancelRefused: { weight: 0, arbitrary: admin.cancelRefused },
} satisfies Record<string, { weight: number; arbitrary: Arbitrary<Act> }>

export type ActName = keyof typeof weighted

/**
 * Everything that can happen.
 *
 * @param focus what is to happen more often than usual
 */
export function anyAct(focus: readonly ActName[] = []): Arbitrary<Act> {
  return fc.oneof(
    ...Object.entries(weighted).map(([name, { weight, arbitrary }]) => ({
      arbitrary,
      weight: focus.includes(name as ActName) ? weight + 10 : weight,
    })),
  )
}
