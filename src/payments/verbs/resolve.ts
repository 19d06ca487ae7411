import { z } from 'zod'
import { atFirstUse } from '#wemine/at-first-use'
import type { PaymentDetails } from '../../contract/admin'
import type { MerchantAccount } from '../account/merchant-account'
import { showPayment } from '../admin/details'
import { DECISIONS, type DecisionEffect, decisionsOn, recordDecision } from '../ledger/decisions'
import {
  type GatewayOrder,
  isFullyRefunded,
  isOverdue,
  isUnmatched,
  paidFeeOf,
} from '../ledger/gateway-order'
import { findOrder } from '../ledger/gateway-orders'
import { decisionRecorded } from '../ledger/money-line'
import { type Refund, recordRefundRefused, refundsOf } from '../ledger/refunds'
import { exactMinorFromMajor, formatMinor } from '../money/money'
import type { Platform } from '../platform'
import { type Problem, problem } from '../problems'
import { failure, type Result, success } from '../result'
import { autoRefund, startAutoRefund } from './auto-refund'
import { reconcileResource } from './reconcile-resource'
import { recoverRefund } from './recover-refund'
import { refundDone } from './refund-done'
import { takeOverdue } from './take-overdue'

const bodySchema = atFirstUse(() =>
  z.object({
    action: z.enum(DECISIONS),
    // PostgreSQL has no text with a NUL in it; the rest of the control characters belong in no record either.
    note: z
      .string()
      .trim()
      .max(500)
      .regex(/^[\P{Cc}\t\r\n]*$/u)
      .default(''),
    amount: z
      .string()
      .regex(/^\d{1,12}(\.\d{1,3})?$/)
      .optional(),
    refund: z.string().min(1).max(100).optional(),
  }),
)

/** A person, and what they say. */
interface Said {
  action: z.infer<ReturnType<typeof bodySchema>>['action']
  note: string
  /** What they typed to confirm a refund, in units of fee_type. */
  amount?: string | undefined
  /** The id of the refund that `refund_done` and `refund_not_done` are about, as they saw it. */
  refund?: string | undefined
  /** Medusa's id of the user. */
  actor: string
}

/**
 * A person's decision on what the ledger could not decide.
 * - `refund`: an exception's money is refunded through the gateway, all that is left of it. What may belong to another
 *   system is refunded only where its amount was typed.
 * - `close`: an exception was dealt with elsewhere (in the gateway's portal, with the shopper); it is closed.
 *   Both also take an overdue payment out of the job's hands; it is an exception from then on.
 * - `refund_done`, `refund_not_done`: what became of the refund whose outcome is not known, as the portal shows it. The
 *   gateway is asked first, and what it shows counts.
 *   With the id of the refund they are refused where another one is in doubt by now.
 *
 * Decisions are appended, never replaced; of two people at once one is told who was first, and what they said. Undefined
 * where there is no such payment.
 */
export async function resolvePayment(
  platform: Platform,
  out_trade_no: string,
  body: unknown,
  actor: string,
): Promise<Result<PaymentDetails> | undefined> {
  const parsed = bodySchema().safeParse(body ?? {})
  if (!parsed.success) return failure(problem('resolution_invalid'))
  const order = await findOrder(platform.sql, out_trade_no)
  const account = order && platform.account(order.provider_id)
  if (!order || !account) return undefined
  const said = { ...parsed.data, actor }
  const refused = await act(platform, account, order, said)
  if (refused) return failure(refused)
  const record = await showPayment(platform, out_trade_no)
  return record && success(record)
}

async function act(
  platform: Platform,
  account: MerchantAccount,
  seen: GatewayOrder,
  said: Said,
): Promise<Problem | undefined> {
  if (said.action === 'refund_done' || said.action === 'refund_not_done')
    return decideRefund(platform, account, seen, said)
  const order = isOverdue(seen) ? await takeOverdue(platform, account, seen) : seen
  if (!order) return problem('cart_busy')
  if (order.state !== 'exception' || order.resolved_at)
    return cannot(`it is no open exception${await decidedBefore(account, order)}`)
  if (said.action === 'refund' && isUnmatched(order) && !isLeft(order, said.amount))
    return problem('resolution_unconfirmed', { currency: order.fee_type })
  const recorded = await append(account, order, said, said.action === 'close' ? 'closes' : 'refunds')
  if (!recorded) return tooLate(account, order)
  if (said.action === 'close') return undefined
  await autoRefund(account, recorded, order.problem ?? 'decided in manual review')
  const sent = await findOrder(platform.sql, order.out_trade_no)
  return sent?.state === 'exception' ? cannot(sent.problem ?? 'the gateway refused it') : undefined
}

/** What the portal shows of a refund in doubt. What the gateway itself shows comes first. */
async function decideRefund(
  platform: Platform,
  account: MerchantAccount,
  order: GatewayOrder,
  said: Said,
): Promise<Problem | undefined> {
  const { sql } = account
  const { out_trade_no } = order
  const doubt = await refundInDoubt(account, order)
  if (!doubt) return cannot(`no refund of it is in doubt${await decidedBefore(account, order)}`)
  if (said.refund !== undefined && said.refund !== doubt.id) return problem('resolution_other_refund')
  const isShown = await recoverRefund(account, order, Number.POSITIVE_INFINITY)
  const shown = isShown ? await refundState(account, doubt) : undefined
  const isContradicted = shown !== undefined && (shown === 'done') !== (said.action === 'refund_done')
  if (!isContradicted) {
    const current = isShown ? ((await findOrder(sql, out_trade_no)) ?? order) : order
    if (!(await append(account, current, said, 'none'))) return tooLate(account, order)
    if (!isShown) await recordOutcome(account, doubt, said)
  }
  const known = (await findOrder(sql, out_trade_no)) ?? order
  if (known.state === 'exception' && isFullyRefunded(known))
    await startAutoRefund(account, known, known.problem ?? 'refunded')
  else await reconcileResource(platform, known)
  if (!isContradicted) return undefined
  return cannot(`the gateway shows that this refund was ${shown === 'done' ? 'done' : 'not done'}`)
}

async function recordOutcome(account: MerchantAccount, { id }: Refund, said: Said): Promise<void> {
  const { sql, clock } = account
  const now = clock.now()
  if (said.action === 'refund_done') await refundDone(account, { id, refund_id: null, reported: false })
  else await recordRefundRefused(sql, { id, problem: `not done, says ${said.actor}`, look_at: now }, now)
}

async function refundState({ sql }: MerchantAccount, { id, out_trade_no }: Refund) {
  return (await refundsOf(sql, out_trade_no)).find((refund) => refund.id === id)?.state
}

async function refundInDoubt({ sql }: MerchantAccount, order: GatewayOrder): Promise<Refund | undefined> {
  const refunds = await refundsOf(sql, order.out_trade_no)
  return refunds.find(({ id, state }) => id === order.refund_in_doubt && state === 'unknown')
}

async function append(
  { sql, clock, log }: MerchantAccount,
  order: GatewayOrder,
  said: Said,
  effect: DecisionEffect,
): Promise<GatewayOrder | undefined> {
  const { out_trade_no, version, problem: seen } = order
  const { action: decision, note, actor } = said
  const values = { out_trade_no, version, decision, note, actor, problem: seen, effect }
  const recorded = await recordDecision(sql, values, clock.now())
  if (recorded) decisionRecorded(log, recorded, values)
  return recorded
}

/** The row changed since it was read: who decided on it meanwhile, or that nobody did. */
async function tooLate({ sql }: MerchantAccount, seen: GatewayOrder): Promise<Problem> {
  const last = (await decisionsOn(sql, seen.out_trade_no)).at(-1)
  if (!last || last.created_at < seen.updated_at) return problem('resolution_overtaken')
  return problem('resolution_late', { first: `${last.decision}, by ${last.actor}` })
}

/** What was decided on it last, for whoever comes later. */
async function decidedBefore({ sql }: MerchantAccount, { out_trade_no }: GatewayOrder): Promise<string> {
  const last = (await decisionsOn(sql, out_trade_no)).at(-1)
  return last ? `: ${last.decision} was decided by ${last.actor}` : ''
}

/** Whether that is exactly what was not refunded yet. */
function isLeft(order: GatewayOrder, amount: string | undefined): boolean {
  const left = formatMinor(paidFeeOf(order) - order.refunded_fee, order.fee_type)
  const minor = amount === undefined ? undefined : exactMinorFromMajor(amount, order.fee_type)
  return minor?.ok === true && formatMinor(minor.value, order.fee_type) === left
}

const cannot = (reason: string) => problem('resolution_impossible', { reason })
