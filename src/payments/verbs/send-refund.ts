import { randomUUID } from 'node:crypto'
import BigNumber from 'bignumber.js'
import { isAlreadyFullyRefunded } from '#wemine/endpoints/refund'
import { after } from '../account/clock'
import { type GatewayProblem, gatewayProblem } from '../account/gateway-problem'
import type { MerchantAccount } from '../account/merchant-account'
import { type GatewayOrder, paidFeeOf } from '../ledger/gateway-order'
import { findOrder } from '../ledger/gateway-orders'
import {
  adoptRefund,
  type NewRefund,
  type Refund,
  recordRefundRefused,
  refundsOf,
  reserveRefund,
} from '../ledger/refunds'
import { type ExactMinor, formatMinor } from '../money/money'
import { type Problem, problem } from '../problems'
import { failure, type Result, success } from '../result'
import { REFUND_LOOK } from '../schedule'
import { recordInDoubt, recoverRefund } from './recover-refund'
import { refundDone } from './refund-done'
import { replayedRefund } from './replayed-refund'

/** One refund that is to be sent: its share in both currencies, and who asked for it. */
export type Wanted = Pick<NewRefund, 'amount' | 'refund_fee' | 'asked_amount' | 'reason' | 'platform_key'>

/** What all refunds together were asked for, exactly, the refused ones left out. */
export function askedSoFar(refunds: readonly Refund[]): ExactMinor {
  return refunds
    .filter(({ state }) => state !== 'refused')
    .reduce((sum, { asked_amount }) => sum.plus(asked_amount), new BigNumber(0))
    .toFixed()
}

/** Reserves, sends and records one refund. A share of zero cents is done at once: there is nothing to send. */
export async function sendRefund(
  account: MerchantAccount,
  order: GatewayOrder,
  wanted: Wanted,
): Promise<Result<Refund>> {
  const { sql, client, clock, health } = account
  const { out_trade_no } = order
  const { refund_fee } = wanted
  // The gateway asked for a pause.
  if (health.pausedUntil && refund_fee > 0) return failure(problem('refund_unreachable'))
  const asked = formatMinor(wanted.asked_amount, order.cart_currency)
  const id = randomUUID()
  const look_at = after(clock.now(), REFUND_LOOK)
  const seen = { seen_amount: order.refunded_amount, seen_fee: order.refunded_fee }
  const reserved = await reserveRefund(sql, { ...wanted, ...seen, id, out_trade_no, look_at }, clock.now())
  if (!reserved) return failure(await notReserved(account, order, asked))
  if (refund_fee === 0) return done(account, reserved, null, asked)
  try {
    const total_fee = paidFeeOf(order)
    const { refund_id = null } = await client.refund({ out_trade_no, total_fee, refund_fee })
    const earlier = (await refundsOf(sql, out_trade_no)).filter((other) => other.id !== id)
    const why = replayedRefund(refund_id, refund_fee, earlier)
    return why
      ? await doubtful(account, reserved, asked, why)
      : await done(account, reserved, refund_id, asked)
  } catch (error) {
    const isAllBack = (await findOrder(sql, out_trade_no))?.refunded_fee === paidFeeOf(order)
    // By somebody else, in the gateway's own portal say: the money is where it is wanted.
    if (isAlreadyFullyRefunded(error) && isAllBack) return done(account, reserved, null, asked)
    return refused(account, reserved, asked, gatewayProblem(error))
  }
}

async function refused(
  account: MerchantAccount,
  { id, out_trade_no }: Refund,
  asked: string,
  found: GatewayProblem,
): Promise<Result<Refund>> {
  const { sql, log, clock, health } = account
  const { kind, reason, isTransient } = found
  await health.heed(found)
  if (kind === 'unknown' || kind === 'malformed')
    return failure(await recordInDoubt(account, id, asked, reason))
  log.warn(`wemine: refund of ${asked} for ${out_trade_no} was not done (${kind}): ${reason}`)
  // Where Medusa cancels its order all the same, the rest is refunded later.
  const look_at = after(clock.now(), REFUND_LOOK)
  await recordRefundRefused(sql, { id, problem: reason, look_at }, clock.now())
  if (kind === 'unreachable') return failure(problem('refund_unreachable'))
  return failure(problem(isTransient ? 'refund_refused_for_now' : 'refund_refused', { reason }))
}

async function done(
  account: MerchantAccount,
  { id, reason, ...wanted }: Refund,
  refund_id: string | null,
  asked: string,
): Promise<Result<Refund>> {
  const { sql, clock } = account
  const reported = reason === 'platform'
  const recorded = await refundDone(account, { id, refund_id, reported })
  if (recorded) return success(recorded)
  // Somebody who asked about it meanwhile recorded it first: it is done all the same.
  const adopted = reported ? await adoptRefund(sql, wanted, clock.now()) : undefined
  return adopted ? success(adopted) : failure(problem('refund_unknown', { asked }))
}

/** An answer came, and may be an earlier refund's: where asking once more is safe, that is done at once. */
async function doubtful(
  account: MerchantAccount,
  { id, reason, ...wanted }: Refund,
  asked: string,
  why: string,
): Promise<Result<Refund>> {
  const { sql, clock } = account
  const doubt = await recordInDoubt(account, id, asked, why)
  const order = await findOrder(sql, wanted.out_trade_no)
  if (!order || !(await recoverRefund(account, order, 0))) return failure(doubt)
  const known = (await refundsOf(sql, wanted.out_trade_no)).find(
    (one) => one.id === id && one.state === 'done',
  )
  const found = known && reason === 'platform' ? await adoptRefund(sql, wanted, clock.now()) : known
  return found ? success(found) : failure(doubt)
}

/** Why nothing could be reserved, looked up afresh: another request may have taken the rest meanwhile. */
async function notReserved({ sql }: MerchantAccount, before: GatewayOrder, asked: string): Promise<Problem> {
  const order = (await findOrder(sql, before.out_trade_no)) ?? before
  if (order.refund_in_doubt) return problem('refund_unknown', { asked })
  const left = formatMinor(order.cart_amount - order.refunded_amount, order.cart_currency)
  if (order.refunded_amount === before.refunded_amount) return problem('refund_exceeds', { asked, left })
  return problem('refund_overtaken', { left })
}
