import { isUnknownOrder, type OrderQuery } from '#wemine/endpoints/query-order'
import type { ConfirmedBy } from '../../contract/admin'
import { after, since } from '../account/clock'
import { type GatewayProblem, gatewayProblem } from '../account/gateway-problem'
import type { MerchantAccount } from '../account/merchant-account'
import { singleFlight } from '../account/single-flight'
import type { GatewayOrder } from '../ledger/gateway-order'
import { findOrder } from '../ledger/gateway-orders'
import { paymentMoved } from '../ledger/money-line'
import { recordChecked } from '../ledger/moves'
import { isUnpaid, UNPAID } from '../ledger/states'
import { transition } from '../ledger/transition'
import { isGatewayFee } from '../money/money'
import { type Problem, problem } from '../problems'
import {
  isLastWord,
  isOver,
  NOTIFIED_CHECK_EVERY,
  nextCheckAt,
  nextCheckWhenOver,
  OVER_CHECK_EVERY,
} from '../schedule'
import { chargedAt } from './charged-at'
import { type Classified, classify } from './classify'

/** A gateway order as far as it is known, and why it is not known better where the gateway gave no answer. */
export interface Confirmed {
  order: GatewayOrder
  problem?: Problem
}

/**
 * Asks the gateway what became of a gateway order, compares number, amount and currency with the ledger, and records the
 * answer: the only way money becomes known. Callers at the same time share one question; a result is recorded once. An
 * account that the gateway asked to pause is not asked about, and a code that is over and was not paid at most once an
 * hour. `by`: who has it asked.
 */
export async function confirm(
  account: MerchantAccount,
  order: GatewayOrder,
  by: ConfirmedBy,
): Promise<Confirmed> {
  return isLastWord(order, account.clock.now()) ? { order } : confirmAnyway(account, order, by)
}

/** The same, also about a code that is over: for whoever has a reason to believe that it was paid. */
export async function confirmAnyway(
  account: MerchantAccount,
  order: GatewayOrder,
  by: ConfirmedBy,
): Promise<Confirmed> {
  if (!isUnpaid(order.state)) return { order }
  return singleFlight(account.running, `confirm ${order.out_trade_no}`, () => ask(account, order, by))
}

/**
 * Confirms what a notification is about. Anybody may send one who knows a number, so that however many come, they cost
 * the gateway one question a second, and one a minute about a code that is over.
 */
export async function throttledConfirm(account: MerchantAccount, order: GatewayOrder): Promise<Confirmed> {
  const { clock, running, sql } = account
  if (!isUnpaid(order.state)) return { order }
  return singleFlight(running, `throttled ${order.out_trade_no}`, async () => {
    const age = order.checked_at ? since(order.checked_at, clock.now()) : Number.POSITIVE_INFINITY
    if (isOver(order, clock.now()) && age < OVER_CHECK_EVERY) return { order }
    if (age < NOTIFIED_CHECK_EVERY) await clock.sleep(NOTIFIED_CHECK_EVERY - age)
    return confirmAnyway(account, (await findOrder(sql, order.out_trade_no)) ?? order, 'notification')
  })
}

async function ask(account: MerchantAccount, order: GatewayOrder, by: ConfirmedBy): Promise<Confirmed> {
  const { client, clock, health, sql } = account
  const { out_trade_no } = order
  if (health.pausedUntil) return { order, problem: problem('not_confirmed') }
  let answer: OrderQuery
  try {
    answer = await client.queryOrder({ out_trade_no })
  } catch (error) {
    return unanswered(account, order, error)
  }
  await health.answered()
  const now = clock.now()
  const recorded = await record(account, order, { ...classify(order, answer, now), by }, answer, now)
  return { order: recorded ?? (await findOrder(sql, out_trade_no)) ?? order }
}

async function record(
  account: MerchantAccount,
  order: GatewayOrder,
  classified: Classified & { by: ConfirmedBy },
  answer: OrderQuery,
  now: Date,
): Promise<GatewayOrder | undefined> {
  const { sql, log } = account
  const { transaction_id = null, fee_type, total_fee } = answer
  const isCheck = true
  const seen = { charged_at: chargedAt(answer.time_end, order.created_at, now), confirmed_by: classified.by }
  switch (classified.to) {
    case 'paid': {
      const paid = { ...seen, paid_fee: order.total_fee, paid_fee_type: fee_type || null, paid_at: now }
      const set = { ...paid, transaction_id, problem: null, next_check_at: after(now, 3000) }
      const recorded = await transition(sql, order, { from: UNPAID_STATES, to: 'paid', set, isCheck }, now)
      if (recorded) paymentMoved(log, 'wemine.payment.paid', recorded)
      return recorded
    }
    case 'exception': {
      log.error(`wemine: ${order.out_trade_no} needs manual review: ${classified.why}`)
      const set = {
        ...{ problem: classified.why, next_check_at: null, paid_fee_type: fee_type || null, transaction_id },
        paid_fee: isGatewayFee(total_fee) ? total_fee : null,
        ...seen,
      }
      const events = ['wemine.payment.exception'] as const
      return transition(
        sql,
        order,
        { from: UNPAID_STATES, to: 'exception', set, fill: { paid_at: now }, events, isCheck },
        now,
      )
    }
    case 'unchanged':
      return recordChecked(sql, order.out_trade_no, nextCheckAt(counted(order), now), now)
    default:
      return end(account, order, classified.to, now)
  }
}

/** The gateway gave no answer that can be believed: the row stays as it is, to be asked about again. */
async function unanswered(account: MerchantAccount, order: GatewayOrder, error: unknown): Promise<Confirmed> {
  const { sql, log, clock, health } = account
  const now = clock.now()
  const { out_trade_no } = order
  if (isUnknownOrder(error)) {
    await health.answered()
    // An order that was just created can be missing for a moment; one that is still missing at its end was never made.
    const recorded = isOver(order, now)
      ? await end(account, order, 'closed', now)
      : await recordChecked(sql, out_trade_no, nextCheckAt(counted(order), now), now)
    return { order: recorded ?? (await findOrder(sql, out_trade_no)) ?? order }
  }
  const found = gatewayProblem(error)
  const { kind, reason, status, retryAfter } = found
  log.warn(`wemine: ${out_trade_no} could not be confirmed (${kind}): ${reason}`)
  if (kind === 'malformed') await health.answered()
  else await health.failed(kind, status, retryAfter)
  const recorded = await unreadable(account, order, found, now)
  return { order: recorded ?? order, problem: problem('not_confirmed') }
}

/** Counts a question without a usable answer. An answer that cannot be read when the code is over makes it an exception. */
async function unreadable(
  { sql, log, health }: MerchantAccount,
  order: GatewayOrder,
  { kind, reason }: GatewayProblem,
  now: Date,
): Promise<GatewayOrder | undefined> {
  const { out_trade_no } = order
  const next = health.pausedUntil ?? nextCheckAt(counted(order), now) ?? nextCheckWhenOver(order, now)
  if (kind !== 'malformed' || !isOver(order, now)) return recordChecked(sql, out_trade_no, next, now)
  const why = `the gateway's answer about it cannot be read: ${reason}`
  log.error(`wemine: ${out_trade_no} needs manual review: ${why}`)
  const set = { problem: why, next_check_at: null }
  const events = ['wemine.payment.exception'] as const
  return transition(sql, order, { from: UNPAID_STATES, to: 'exception', set, events, isCheck: true }, now)
}

async function end(
  account: MerchantAccount,
  order: GatewayOrder,
  to: 'closed' | 'expired',
  now: Date,
): Promise<GatewayOrder | undefined> {
  const { sql } = account
  const set = { next_check_at: null }
  if (order.state === to) return recordChecked(sql, order.out_trade_no, null, now)
  if (to === 'closed')
    return transition(
      sql,
      order,
      { from: ['requested', 'open', 'refused', 'expired'], to, set, isCheck: true },
      now,
    )
  return transition(
    sql,
    order,
    { from: ['requested', 'open', 'refused', 'closed'], to, set, isCheck: true },
    now,
  )
}

/** All of them may become paid, or an exception. */
const UNPAID_STATES = UNPAID as readonly ('requested' | 'open' | 'refused' | 'closed' | 'expired')[]

/** The row as it is once this question is counted. */
function counted(order: GatewayOrder): GatewayOrder {
  return { ...order, checks: order.checks + 1 }
}
