import { z } from 'zod'
import type { MerchantAccount } from '../account/merchant-account'
import { DECISIONS, type DecisionEffect, recordDecision } from '../ledger/decisions'
import { type GatewayOrder, isFullyRefunded } from '../ledger/gateway-order'
import { findOrder } from '../ledger/gateway-orders'
import { type Refund, recordRefundDone, recordRefundRefused, refundsOf } from '../ledger/refunds'
import type { Platform } from '../platform'
import { type Problem, problem } from '../problems'
import { failure, type Result, success } from '../result'
import { autoRefund, startAutoRefund } from './auto-refund'
import { reconcileResource } from './reconcile-resource'
import { recoverRefund } from './recover-refund'
import { type PaymentRecord, showPayment } from './review'

const Body = z.object({
  action: z.enum(DECISIONS),
  // PostgreSQL has no text with a NUL in it; the rest of the control characters belong in no record either.
  note: z
    .string()
    .trim()
    .max(500)
    .regex(/^[\P{Cc}\t\r\n]*$/u)
    .default(''),
})

/** A person, and what they say. */
interface Said {
  action: z.infer<typeof Body>['action']
  note: string
  /** Medusa's id of the user. */
  actor: string
}

/**
 * A person's decision on what the ledger could not decide.
 * - `refund`: an exception's money is refunded through the gateway, all that is left of it.
 * - `close`: an exception was dealt with elsewhere (in the gateway's portal, with the shopper); it is closed.
 * - `refund_done`, `refund_not_done`: what became of the refund whose outcome is not known, as the portal shows it. The
 *   gateway is asked first, and what it shows counts.
 *
 * Decisions are appended, never replaced; of two people at once one is told that the other was first. Undefined where
 * there is no such payment.
 */
export async function resolvePayment(
  platform: Platform,
  out_trade_no: string,
  body: unknown,
  actor: string,
): Promise<Result<PaymentRecord> | undefined> {
  const parsed = Body.safeParse(body ?? {})
  if (!parsed.success) return failure(problem('resolution_invalid'))
  const order = await findOrder(platform.sql, out_trade_no)
  const account = order && platform.account(order.provider_id)
  if (!order || !account) return undefined
  const said = { ...parsed.data, actor }
  const refused = await act(platform, account, order, said)
  if (refused) return failure(refused)
  platform.log.info(`wemine: ${out_trade_no}: ${said.action} was decided by ${actor}`)
  const record = await showPayment(platform, out_trade_no)
  return record && success(record)
}

async function act(
  platform: Platform,
  account: MerchantAccount,
  order: GatewayOrder,
  said: Said,
): Promise<Problem | undefined> {
  if (said.action === 'refund_done' || said.action === 'refund_not_done')
    return decideRefund(platform, account, order, said)
  if (order.state !== 'exception' || order.resolved_at) return cannot('it is no open exception')
  const recorded = await append(account, order, said, said.action === 'close' ? 'closes' : 'refunds')
  if (!recorded) return problem('resolution_late')
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
  if (!doubt) return cannot('no refund of it is in doubt')
  const isShown = await recoverRefund(account, order, Number.POSITIVE_INFINITY)
  const shown = isShown ? await refundState(account, doubt) : undefined
  const isContradicted = shown !== undefined && (shown === 'done') !== (said.action === 'refund_done')
  if (!isContradicted) {
    const current = isShown ? ((await findOrder(sql, out_trade_no)) ?? order) : order
    if (!(await append(account, current, said, 'none'))) return problem('resolution_late')
    if (!isShown) await recordOutcome(account, doubt, said)
  }
  const known = (await findOrder(sql, out_trade_no)) ?? order
  if (known.state === 'exception' && isFullyRefunded(known))
    await startAutoRefund(account, known, known.problem ?? 'refunded')
  else await reconcileResource(platform, known)
  if (!isContradicted) return undefined
  return cannot(`the gateway shows that this refund was ${shown === 'done' ? 'done' : 'not done'}`)
}

async function recordOutcome({ sql, clock }: MerchantAccount, { id }: Refund, said: Said): Promise<void> {
  const now = clock.now()
  if (said.action === 'refund_done')
    await recordRefundDone(sql, { id, refund_id: null, reported: false }, now)
  else await recordRefundRefused(sql, { id, problem: `not done, says ${said.actor}`, look_at: now }, now)
}

async function refundState({ sql }: MerchantAccount, { id, out_trade_no }: Refund) {
  return (await refundsOf(sql, out_trade_no)).find((refund) => refund.id === id)?.state
}

async function refundInDoubt({ sql }: MerchantAccount, order: GatewayOrder): Promise<Refund | undefined> {
  const refunds = await refundsOf(sql, order.out_trade_no)
  return refunds.find(({ id, state }) => id === order.refund_in_doubt && state === 'unknown')
}

function append({ sql, clock }: MerchantAccount, order: GatewayOrder, said: Said, effect: DecisionEffect) {
  const { out_trade_no, version, problem: seen } = order
  const { action: decision, note, actor } = said
  return recordDecision(
    sql,
    { out_trade_no, version, decision, note, actor, problem: seen, effect },
    clock.now(),
  )
}

const cannot = (reason: string) => problem('resolution_impossible', { reason })
