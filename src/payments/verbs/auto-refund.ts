import { since } from '../account/clock'
import type { MerchantAccount } from '../account/merchant-account'
import { type GatewayOrder, isFullyRefunded, refundableOf } from '../ledger/gateway-order'
import { findOrder } from '../ledger/gateway-orders'
import { recordWaiting } from '../ledger/moves'
import { refundsOf } from '../ledger/refunds'
import type { SourceOf } from '../ledger/states'
import { transition } from '../ledger/transition'
import { restOf } from '../money/exchange'
import { formatMinor } from '../money/money'
import { isExhausted, waitingSince } from '../patience'
import type { ProblemCode } from '../problems'
import { DOUBT_PATIENCE, nextLookAt, nextRefundLookAt } from '../schedule'
import { openException } from './open-exception'
import { recoverRefund } from './recover-refund'
import { sendRefund } from './send-refund'

/**
 * Refunds money that nothing is owed for, all of it and once; or lists it, by `unclaimedPayments`. Called again for an
 * order that is already `refunding` it goes on from where it was left, in whatever process. `seen` is the row that the
 * decision was made for: one that changed since is left alone.
 */
export async function autoRefund(account: MerchantAccount, seen: GatewayOrder, why: string): Promise<void> {
  if (seen.state === 'refunding') return proceed(account, seen, why)
  const isHeld = account.options.unclaimedPayments === 'hold' && !isFullyRefunded(seen)
  if (isHeld) return openException(account, seen, `${why}; held, by unclaimedPayments`)
  return startAutoRefund(account, seen, why)
}

/** Refunds it whatever `unclaimedPayments` says: also an exception's money, which a person decides on. */
export async function startAutoRefund(
  account: MerchantAccount,
  seen: GatewayOrder,
  why: string,
): Promise<void> {
  const { sql, clock } = account
  const now = clock.now()
  const { version } = seen
  const set = { problem: why, next_check_at: now }
  const conditions = ['unresolved'] as const
  const refunding = await transition(
    sql,
    seen,
    { from: REFUNDABLE, to: 'refunding', version, conditions, set },
    now,
  )
  if (refunding) await proceed(account, refunding, why)
}

const REFUNDABLE: readonly SourceOf<'refunding'>[] = ['paid', 'authorized', 'captured', 'exception']

async function proceed(account: MerchantAccount, order: GatewayOrder, why: string): Promise<void> {
  const { sql, log, clock } = account
  const { out_trade_no } = order
  if (order.refund_in_doubt && !(await recoverRefund(account, order))) return waitOrList(account, order, why)

  const rest = (await findOrder(sql, out_trade_no)) ?? order
  if (!isFullyRefunded(rest)) {
    const share = restOf(refundableOf(rest))
    const wanted = {
      ...share,
      asked_amount: String(share.amount),
      reason: 'auto',
      platform_key: null,
    } as const
    const sent = await sendRefund(account, rest, wanted)
    if (!sent.ok) return tryLater(account, order, why, sent.problem)
    log.warn(`wemine: ${out_trade_no}: ${formatMinor(share.refund_fee, rest.fee_type)} refunded: ${why}`)
  }
  const set = { next_check_at: null }
  const events = ['wemine.payment.refunded'] as const
  const conditions = ['fully_refunded'] as const
  await transition(sql, order, { from: ['refunding'], to: 'refunded', conditions, set, events }, clock.now())
}

/** A refusal that may pass is tried again for a day; a final one is listed at once. */
async function tryLater(
  account: MerchantAccount,
  order: GatewayOrder,
  why: string,
  { code, message }: { code: ProblemCode; message: string },
): Promise<void> {
  const { sql, clock } = account
  const now = clock.now()
  const current = await findOrder(sql, order.out_trade_no)
  if (current?.state !== 'refunding') return
  const isFinal = code === 'refund_refused' || isExhausted(current, 'refund_refused', now)
  if (isFinal) return openException(account, current, `${why}; ${message}`)
  const waiting = { for: 'refund_refused', why: message } as const
  await recordWaiting(
    sql,
    current,
    waiting,
    nextRefundLookAt(waitingSince(current, waiting.for, now), now, 10_000),
    now,
  )
}

/** Another process may be sending it this moment, or the gateway may be slow to show it: only then is it listed. */
async function waitOrList(account: MerchantAccount, order: GatewayOrder, why: string): Promise<void> {
  const { sql, clock } = account
  const now = clock.now()
  const doubt = (await refundsOf(sql, order.out_trade_no)).find(({ id }) => id === order.refund_in_doubt)
  const began = doubt?.created_at ?? order.updated_at
  const current = (await findOrder(sql, order.out_trade_no)) ?? order
  if (since(began, now) < DOUBT_PATIENCE) {
    await recordWaiting(sql, current, null, nextLookAt(began, now), now)
    return
  }
  await openException(account, current, `${why}; the gateway never said whether its refund was done`)
}
