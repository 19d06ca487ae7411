import { randomUUID } from 'node:crypto'
import { isAlreadyFullyRefunded } from '#wemine/endpoints/refund'
import { inDoubt, resolveDoubt } from './doubt'
import { refundShare } from './exchange'
import { gatewayProblem } from './gateway-problem'
import type { Instance } from './instance'
import { findOrder, type GatewayOrder } from './ledger/gateway-order'
import { adoptRefund, recordRefundDone, recordRefundRefused, untellRefund } from './ledger/record-refund'
import { type Refund, refundsOf } from './ledger/refunds'
import { reserveRefund } from './ledger/reserve-refund'
import { type Cents, formatCents } from './money'
import { type Problem, problem } from './problems'
import { replayed } from './replay'
import { after, DOUBT_LOOK } from './schedule'

/** A refund that the merchant asks for. */
export interface RefundInput {
  out_trade_no: string
  /** Smallest unit of the cart's currency. */
  amount: Cents
  /** The platform's key for this attempt. */
  platform_key: string | null
  /**
   * What the platform itself counts as refunded so far, smallest unit of the cart's currency. Both Medusas count a refund
   * after the provider's answer, and lose it when the process dies in between.
   */
  booked?: number
}

/**
 * Refunds a part or all of a captured payment, never twice for one wish: the gateway knows no refund number, so the
 * ledger decides. A refund whose answer was lost closes the order to others until it is known what became of it.
 */
export async function refund(instance: Instance, input: RefundInput): Promise<Refund | Problem> {
  const { sql } = instance
  const { out_trade_no, amount, platform_key } = input
  const refunds = await refundsOf(sql, out_trade_no)
  const repeated = refunds.find(
    ({ platform_key: key, state }) => key && key === platform_key && state === 'done',
  )
  if (repeated) return repeated

  let order = await findOrder(sql, out_trade_no)
  if (!order) return problem('payment_unknown')
  if (order.refund_in_doubt && (await resolveDoubt(instance, order)))
    order = (await findOrder(sql, out_trade_no)) ?? order
  const asked = formatCents(amount, order.cart_currency)
  if (order.refund_in_doubt) return problem('refund_unknown', { asked })
  if (input.booked !== undefined) await untellRefund(sql, { ...input, booked: input.booked }, instance.now())
  const finished = await adoptRefund(sql, { out_trade_no, amount, platform_key }, instance.now())
  if (finished) return finished

  if (order.state === 'returning' || order.state === 'returned') return problem('payment_returned')
  if (order.state === 'exception')
    return problem('payment_exception', { reason: order.problem ?? 'see the admin' })
  if (order.state !== 'captured' && order.state !== 'claimed') return problem('payment_not_paid')
  return sendRefund(instance, order, { amount, reason: 'platform', platform_key })
}

/** Reserves, sends and records one refund of `order`: `refund_fee` cents of its fee_type, else the amount's share. */
export async function sendRefund(
  instance: Instance,
  order: GatewayOrder,
  wish: Pick<Refund, 'amount' | 'reason' | 'platform_key'> & { refund_fee?: number },
): Promise<Refund | Problem> {
  const { sql, log } = instance
  const { out_trade_no } = order
  const total_fee = order.paid_fee ?? order.total_fee
  const asked = formatCents(wish.amount, order.cart_currency)
  const refund_fee = wish.refund_fee ?? refundShare(order, wish.amount)
  if (refund_fee <= 0) return problem('refund_too_small', { asked, currency: order.fee_type })

  const id = randomUUID()
  const told = wish.reason === 'platform'
  const look_at = after(instance.now(), DOUBT_LOOK)
  const reserved = await reserveRefund(
    sql,
    { ...wish, id, out_trade_no, refund_fee, look_at },
    instance.now(),
  )
  if (!reserved) return refusal(instance, order, asked)
  try {
    const { refund_id = null } = await instance.client.refund({ out_trade_no, total_fee, refund_fee })
    const earlier = (await refundsOf(sql, out_trade_no)).filter((other) => other.id !== id)
    const why = replayed(refund_id, refund_fee, earlier)
    if (why) return await doubtful(instance, id, { ...wish, out_trade_no }, asked, why)
    const done = await recordRefundDone(sql, { id, refund_id, told }, instance.now())
    if (done) return done
    // Somebody who asked about it meanwhile wrote it down first: it is done all the same.
    const written = told && (await adoptRefund(sql, { ...wish, out_trade_no }, instance.now()))
    return written || problem('refund_unknown', { asked })
  } catch (error) {
    if (isAlreadyFullyRefunded(error) && (await findOrder(sql, out_trade_no))?.refunded_fee === total_fee) {
      // By somebody else, in the gateway's own portal say: the money is where this wish wants it.
      const done = await recordRefundDone(sql, { id, refund_id: null, told }, instance.now())
      if (done) return done
    }
    const { kind, reason } = gatewayProblem(error)
    if (kind === 'unknown' || kind === 'malformed') return inDoubt(instance, id, asked, reason)
    log.warn(`wemine: refund of ${asked} for ${out_trade_no} was not done (${kind}): ${reason}`)
    await recordRefundRefused(sql, id, reason, instance.now())
    return kind === 'unreachable' ? problem('refund_unreachable') : problem('refund_refused', { reason })
  }
}

/** An answer came, and may be an earlier refund's: where asking once more is safe, that is done at once. */
async function doubtful(
  instance: Instance,
  id: string,
  wish: Pick<Refund, 'out_trade_no' | 'amount' | 'reason' | 'platform_key'>,
  asked: string,
  why: string,
): Promise<Refund | Problem> {
  const { sql } = instance
  const doubt = await inDoubt(instance, id, asked, why)
  const order = await findOrder(sql, wish.out_trade_no)
  if (!order || !(await resolveDoubt(instance, order, 0))) return doubt
  const done = (await refundsOf(sql, wish.out_trade_no)).find((one) => one.id === id && one.state === 'done')
  if (wish.reason === 'unclaimed') return done ?? doubt
  return (await adoptRefund(sql, wish, instance.now())) ?? doubt
}

/** Why nothing could be reserved, looked up afresh: another request may have taken the rest meanwhile. */
async function refusal(instance: Instance, before: GatewayOrder, asked: string): Promise<Problem> {
  const order = (await findOrder(instance.sql, before.out_trade_no)) ?? before
  if (order.refund_in_doubt) return problem('refund_unknown', { asked })
  const left = formatCents(order.cart_amount - order.refunded_amount, order.cart_currency)
  return problem('refund_exceeds', { asked, left })
}
