import { isAlreadyFullyRefunded } from '#wemine/endpoints/refund'
import { gatewayProblem } from './gateway-problem'
import type { Instance } from './instance'
import { findOrder, type GatewayOrder } from './ledger/gateway-order'
import { postpone } from './ledger/postpone'
import { recordRefundDone, recordRefundUnknown } from './ledger/record-refund'
import { type Refund, refundsOf } from './ledger/refunds'
import { type Problem, problem } from './problems'
import { replayed } from './replay'
import { nextDoubt, REPEAT_AFTER } from './schedule'

/** A refund was sent and nobody knows what became of it: it is so noted, and a person is told. */
export async function inDoubt(
  instance: Instance,
  id: string,
  asked: string,
  reason: string,
): Promise<Problem> {
  instance.log.error(`wemine: refund ${id} of ${asked} needs a person: ${reason}`)
  await recordRefundUnknown(instance.sql, id, reason, instance.now())
  return problem('refund_unknown', { asked })
}

/**
 * Finds out about a refund in doubt, where the gateway can tell. `trade_state` REFUND after the only refund ever asked
 * for means that it was done. One that takes all that is left may be sent again after a while, because the gateway never
 * gives back more than was paid: "already fully refunded" then means that it was done. `patience`: that while, ms. True
 * when it is known now.
 */
export async function resolveDoubt(
  instance: Instance,
  order: GatewayOrder,
  patience = REPEAT_AFTER,
): Promise<boolean> {
  const { sql, client, now } = instance
  const { out_trade_no, refund_in_doubt: id } = order
  if (!id) return true
  const refunds = await refundsOf(sql, out_trade_no)
  const doubt = refunds.find((refund) => refund.id === id)
  if (!doubt) return false
  const others = refunds.filter((refund) => refund.id !== id && refund.state !== 'refused')
  try {
    const { trade_state } = await client.queryOrder({ out_trade_no })
    if (trade_state === 'REFUND' && others.length === 0) {
      await recordRefundDone(sql, { id, refund_id: null, told: false }, now())
      return true
    }
    const takesTheRest = order.refunded_fee === (order.paid_fee ?? order.total_fee)
    const waited = now().getTime() - doubt.created_at.getTime()
    if (!takesTheRest || waited < patience) return false
    return await repeat(instance, order, doubt)
  } catch (error) {
    gatewayProblem(error)
    return false
  }
}

async function repeat(instance: Instance, order: GatewayOrder, doubt: Refund): Promise<boolean> {
  const { sql, client, now, log } = instance
  const { out_trade_no } = order
  const { id, refund_fee } = doubt
  try {
    const { refund_id = null } = await client.refund({
      out_trade_no,
      total_fee: order.paid_fee ?? order.total_fee,
      refund_fee,
    })
    const earlier = (await refundsOf(sql, out_trade_no)).filter((other) => other.id !== id)
    if (replayed(refund_id, refund_fee, earlier)) return false
    await recordRefundDone(sql, { id, refund_id, told: false }, now())
    return true
  } catch (error) {
    if (isAlreadyFullyRefunded(error)) {
      await recordRefundDone(sql, { id, refund_id: null, told: false }, now())
      return true
    }
    // A refusal of the repeat (too many requests, say) tells nothing of the first.
    const { kind, reason } = gatewayProblem(error)
    log.warn(`wemine: refund ${id} for ${out_trade_no} was sent again in vain (${kind}): ${reason}`)
    return false
  }
}

/**
 * The job's look at a captured order with a refund in doubt: its process may have died before the answer came. One
 * without is not looked at again.
 */
export async function attendDoubt(instance: Instance, order: GatewayOrder): Promise<GatewayOrder> {
  const { sql, now } = instance
  const { out_trade_no, refund_in_doubt } = order
  if (!refund_in_doubt) await postpone(sql, order, null, now())
  else if (!(await resolveDoubt(instance, order))) {
    const refunds = await refundsOf(sql, out_trade_no)
    const doubt = refunds.find(({ id }) => id === refund_in_doubt)
    if (doubt?.state === 'asked')
      await inDoubt(instance, doubt.id, `order ${out_trade_no}`, 'its answer never came')
    await postpone(sql, order, nextDoubt(doubt?.created_at ?? now(), now()), now())
  }
  return (await findOrder(sql, out_trade_no)) ?? order
}
