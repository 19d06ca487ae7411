import fc, { type Arbitrary } from 'fast-check'
import { type Act, Doing } from './act'
import * as admin from './admin'
import * as gateway from './gateway'
import * as operator from './operator'
import * as shopper from './shopper'

const one = (act: Act) => fc.constant(act)

/** What happens to one payment at the same moment, in two processes. */
const racing: Arbitrary<Act> = fc.oneof(
  shopper.payCode,
  shopper.complete,
  shopper.complete,
  shopper.poll,
  shopper.changeCart,
  shopper.startPayment,
  shopper.useOtherProvider,
  gateway.notification,
  admin.refund,
  admin.refund,
  admin.cancelOrder,
  admin.check,
  operator.job,
  operator.job,
)

const weighted = {
  addCart: { weight: 2, arbitrary: shopper.addCart },
  changeCart: { weight: 4, arbitrary: shopper.changeCart },
  startPayment: { weight: 8, arbitrary: shopper.startPayment },
  useOtherProvider: { weight: 2, arbitrary: shopper.useOtherProvider },
  payCode: { weight: 10, arbitrary: shopper.payCode },
  payWrongly: { weight: 1, arbitrary: shopper.payWrongly },
  leavePhone: { weight: 1, arbitrary: shopper.leavePhone },
  complete: { weight: 5, arbitrary: shopper.complete },
  poll: { weight: 3, arbitrary: shopper.poll },
  buy: { weight: 3, arbitrary: shopper.buy },
  restock: { weight: 1, arbitrary: shopper.restock },
  makeTrouble: { weight: 2, arbitrary: shopper.makeTrouble },
  refund: { weight: 7, arbitrary: admin.refund },
  cancelOrder: { weight: 1, arbitrary: admin.cancelOrder },
  check: { weight: 2, arbitrary: admin.check },
  resolve: { weight: 2, arbitrary: admin.resolve },
  orderFault: { weight: 1, arbitrary: gateway.orderFault },
  queryFault: { weight: 1, arbitrary: gateway.queryFault },
  refundFault: { weight: 2, arbitrary: gateway.refundFault },
  notificationFault: { weight: 3, arbitrary: gateway.notificationFault },
  notification: { weight: 2, arbitrary: gateway.notification },
  forgery: { weight: 1, arbitrary: gateway.forgery },
  recover: { weight: 2, arbitrary: one(gateway.recover) },
  outage: { weight: 1, arbitrary: one(gateway.outage) },
  wait: { weight: 7, arbitrary: operator.wait },
  job: { weight: 6, arbitrary: operator.job },
  steadyJob: { weight: 1, arbitrary: one(operator.steadyJob) },
  strike: { weight: 2, arbitrary: operator.strike },
  restart: { weight: 1, arbitrary: one(operator.restart) },
} satisfies Record<string, { weight: number; arbitrary: Arbitrary<Act> }>

export type ActName = keyof typeof weighted

/**
 * Everything that can happen, each as one command of fast-check; one time in three it is two or three at once.
 *
 * @param focus what is to happen more often than usual
 */
export function doings(focus: readonly ActName[] = []): Arbitrary<Doing>[] {
  const acts = Object.entries(weighted).map(([name, { weight, arbitrary }]) => ({
    arbitrary,
    weight: focus.includes(name as ActName) ? weight + 10 : weight,
  }))
  const single = fc.oneof(...acts).map((act) => new Doing([act]))
  return [single, single, fc.array(racing, { minLength: 2, maxLength: 3 }).map((acts) => new Doing(acts))]
}
