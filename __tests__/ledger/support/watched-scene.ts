import type { GatewayOrder } from '../../../src/payments/ledger/gateway-order'
import type { CartMinor } from '../../../src/payments/money/money'
import { handleNotification } from '../../../src/payments/verbs/handle-notification'
import { open } from '../../../src/payments/verbs/open'
import { resourceSql, type World } from './world'

/** Who pays in the scene, and in which cart. */
export const OPEN_ID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
export const CART = 'cart_01JDWATCHED'

/** What the scene ended in. */
export interface Outcome {
  order: GatewayOrder
  refunded: boolean
  /** What the gateway gave back, in cents. */
  back: number | undefined
  /** The log's lines, without what differs from run to run. */
  logged: string[]
  events: string[]
}

/** A payment of HK$108.80 that is opened, paid and captured by a notification; a refund of HK$10; a run of the job. */
export async function payAndRefund(world: World): Promise<Outcome> {
  const opened = await open(world.account, {
    session_id: 'payses_1',
    resource: { id: CART, sql: resourceSql },
    amount: 10880 as CartMinor,
    currency: 'hkd',
    shopper: { trade_type: 'JSAPI', open_id: OPEN_ID },
  })
  if (!opened.ok) throw new Error(opened.problem.message)
  const { out_trade_no } = opened.value
  world.store.shows(opened.value)
  await world.sandbox.pay(out_trade_no)
  const told = `<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><out_trade_no>${out_trade_no}</out_trade_no></xml>`
  await handleNotification(world.platform, Buffer.from(told))
  const refunded = await world.refund(opened.value, 1000)
  await world.runJob()
  return {
    order: await world.row(opened.value),
    refunded: refunded.ok,
    back: world.money(opened.value)?.refunded,
    logged: world.logged.map((line) => line.split(' ')[0]!),
    events: world.eventNames(),
  }
}

/** What the scene ends in, watched or not. */
export function expectPaidAndRefunded({ order, refunded, back, logged, events }: Outcome): void {
  expect(order).toMatchObject({
    state: 'captured',
    paid_fee: 10880,
    refunded_fee: 1000,
    refund_in_doubt: null,
  })
  expect({ refunded, back }).toEqual({ refunded: true, back: 1000 })
  expect(logged).toEqual(['wemine.payment.paid', 'wemine.payment.captured', 'wemine.refund.done'])
  expect(events).toEqual(['wemine.payment.captured'])
}
