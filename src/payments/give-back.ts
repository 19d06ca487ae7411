import { resolveDoubt } from './doubt'
import type { Instance } from './instance'
import { claimReturn } from './ledger/claim-return'
import { findOrder, type GatewayOrder } from './ledger/gateway-order'
import { postpone } from './ledger/postpone'
import { recordException } from './ledger/record-exception'
import { recordReturned } from './ledger/record-returned'
import { refundsOf } from './ledger/refunds'
import { formatCents } from './money'
import { isProblem } from './problems'
import { sendRefund } from './refund'
import { DOUBT_PATIENCE, nextLook } from './schedule'

/**
 * Sends back money that nothing in the store stands for, all of it and once; or raises it, by `unclaimedPayments`.
 * Called again for an order that is already `returning` it goes on from where it was left, in whatever process.
 */
export async function giveBack(instance: Instance, seen: GatewayOrder, why: string): Promise<void> {
  const { options } = instance
  if (seen.state === 'returning') return goOn(instance, seen, why)
  if (options.unclaimedPayments === 'hold') return raise(instance, seen, `${why}; held, by unclaimedPayments`)
  return sendBack(instance, seen, why)
}

/** Sends it back whatever `unclaimedPayments` says: also an exception's money, which a person decides on. */
export async function sendBack(instance: Instance, seen: GatewayOrder, why: string): Promise<void> {
  const order = await claimReturn(instance.sql, seen, why, instance.now())
  if (order) await goOn(instance, order, why)
}

async function goOn(instance: Instance, order: GatewayOrder, why: string): Promise<void> {
  const { sql, log } = instance
  const { out_trade_no } = order
  if (order.refund_in_doubt && !(await resolveDoubt(instance, order)))
    return waitOrRaise(instance, order, why)

  const rest = (await findOrder(sql, out_trade_no)) ?? order
  const paid = rest.paid_fee ?? rest.total_fee
  if (rest.refunded_fee < paid) {
    const amount = rest.cart_amount - rest.refunded_amount
    const wish = {
      amount,
      refund_fee: paid - rest.refunded_fee,
      reason: 'unclaimed',
      platform_key: null,
    } as const
    const refund = await sendRefund(instance, rest, wish)
    if (isProblem(refund)) {
      if (refund.code === 'refund_refused') return raise(instance, order, `${why}; ${refund.message}`)
      const now = instance.now()
      const left = await findOrder(sql, out_trade_no)
      if (left?.state === 'returning') await postpone(sql, left, nextLook(order, now), now)
      return
    }
    log.warn(`wemine: ${out_trade_no}: ${formatCents(paid, rest.fee_type)} sent back: ${why}`)
  }
  await recordReturned(sql, out_trade_no, instance.now())
}

/** Another process may be sending it this moment, or the gateway may be slow to show it: only then a person's. */
async function waitOrRaise(instance: Instance, order: GatewayOrder, why: string): Promise<void> {
  const now = instance.now()
  const refunds = await refundsOf(instance.sql, order.out_trade_no)
  const doubt = refunds.find(({ id }) => id === order.refund_in_doubt)
  const waited = now.getTime() - (doubt?.created_at ?? order.updated_at).getTime()
  if (waited < DOUBT_PATIENCE) return postpone(instance.sql, order, nextLook(order, now), now)
  await raise(instance, order, `${why}; the gateway never said whether sending it back was done`)
}

/** Lists it for a person. */
export async function raise(instance: Instance, order: GatewayOrder, problem: string): Promise<void> {
  const { sql, log } = instance
  log.error(`wemine: ${order.out_trade_no} needs a person: ${problem}`)
  await recordException(sql, order.out_trade_no, [order.state], problem, instance.now())
}
