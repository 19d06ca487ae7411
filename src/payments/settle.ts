import { isUnknownOrder, type OrderQuery } from '#wemine/endpoints/query-order'
import { gatewayProblem } from './gateway-problem'
import type { Instance } from './instance'
import { findOrder, type GatewayOrder, type OrderState } from './ledger/gateway-order'
import { recordException } from './ledger/record-exception'
import { recordPaid } from './ledger/record-paid'
import { recordUnpaid } from './ledger/record-unpaid'
import { formatCents, isCents } from './money'
import { type Problem, problem } from './problems'
import { after, isOver, nextAsk } from './schedule'
import { share } from './share'

/** A gateway order as far as it is known, and why it is not known better where the gateway could not be asked. */
export interface Settled {
  order: GatewayOrder
  problem?: Problem
}

/** States in which it is not known that money is there: only then has the gateway anything to tell. */
export const UNPAID: readonly OrderState[] = ['asked', 'open', 'refused', 'closed', 'expired']

/**
 * Asks the gateway what became of a gateway order, compares number, amount and currency with the ledger, and writes the
 * answer there: the only way money becomes known. Callers at the same time share one question; a result is written once.
 */
export async function settle(instance: Instance, order: GatewayOrder): Promise<Settled> {
  if (!UNPAID.includes(order.state)) return { order }
  return share(instance.running, `settle ${order.out_trade_no}`, () => ask(instance, order))
}

async function ask(instance: Instance, order: GatewayOrder): Promise<Settled> {
  const { out_trade_no } = order
  let answer: OrderQuery
  try {
    answer = await instance.client.queryOrder({ out_trade_no })
  } catch (error) {
    return unanswered(instance, order, error)
  }
  const now = instance.now()
  const written = await write(instance, order, decide(order, answer, now), answer, now)
  return { order: written ?? (await findOrder(instance.sql, out_trade_no)) ?? order }
}

type Decision = { to: 'paid' } | { to: 'exception'; why: string } | { to: 'same' | 'closed' | 'expired' }

/** What an answer of the gateway means for the order it was asked about. A table in words; no side effects. */
export function decide(order: GatewayOrder, answer: OrderQuery, now: Date): Decision {
  switch (answer.trade_state) {
    case 'SUCCESS': {
      const why = mismatch(order, answer)
      return why ? { to: 'exception', why } : { to: 'paid' }
    }
    case 'REFUND':
      // It was paid and refunded by somebody else before this store knew of it. Nothing may be placed for it.
      return { to: 'exception', why: 'refunded at the gateway before this store saw it paid' }
    case 'CLOSED':
    case 'REVOKED':
    case 'PAYERROR':
      return { to: 'closed' }
    default:
      // NOTPAY, USERPAYING, ACCEPT, and any word not known yet: it may still be paid.
      return { to: isOver(order, now) ? 'expired' : 'same' }
  }
}

function mismatch(order: GatewayOrder, answer: OrderQuery): string | null {
  const { out_trade_no, total_fee, fee_type } = answer
  if (out_trade_no !== order.out_trade_no) return `the gateway answered for ${out_trade_no} instead`
  const currency = fee_type || order.fee_type
  if (currency.toUpperCase() !== order.fee_type || total_fee !== order.total_fee)
    return `paid ${total_fee} cents of ${currency} where ${formatCents(order.total_fee, order.fee_type)} was asked`
  return null
}

async function write(
  instance: Instance,
  order: GatewayOrder,
  decision: Decision,
  answer: OrderQuery,
  now: Date,
): Promise<GatewayOrder | undefined> {
  const { sql, log } = instance
  const { out_trade_no } = order
  const seen = {
    transaction_id: answer.transaction_id ?? null,
    paid_fee: isCents(answer.total_fee) ? answer.total_fee : null,
    paid_fee_type: answer.fee_type || null,
  }
  switch (decision.to) {
    case 'paid':
      return recordPaid(
        sql,
        { ...seen, out_trade_no, paid_fee: order.total_fee, next_ask_at: after(now, 3000) },
        now,
      )
    case 'exception':
      log.error(`wemine: ${out_trade_no} needs a person: ${decision.why}`)
      return recordException(sql, out_trade_no, UNPAID, decision.why, now, seen)
    default: {
      const next_ask_at = decision.to === 'same' ? nextAsk(order, now) : null
      return recordUnpaid(sql, { out_trade_no, state: decision.to, next_ask_at }, now)
    }
  }
}

/** The gateway gave no answer that can be believed: the row stays as it is, to be asked again. */
async function unanswered(instance: Instance, order: GatewayOrder, error: unknown): Promise<Settled> {
  const { kind, reason } = gatewayProblem(error)
  const now = instance.now()
  const { out_trade_no } = order
  if (isUnknownOrder(error)) {
    // Just created orders can be missing for a moment; one whose time is over never came to be.
    const over = isOver(order, now)
    const next_ask_at = over ? null : nextAsk(order, now)
    const written = await recordUnpaid(
      instance.sql,
      { out_trade_no, state: over ? 'closed' : 'same', next_ask_at },
      now,
    )
    return { order: written ?? order }
  }
  instance.log.warn(`wemine: ${out_trade_no} could not be confirmed (${kind}): ${reason}`)
  const next_ask_at = nextAsk(order, now) ?? after(now, 300_000)
  const written = await recordUnpaid(instance.sql, { out_trade_no, state: 'same', next_ask_at }, now)
  return { order: written ?? order, problem: problem('not_confirmed') }
}
