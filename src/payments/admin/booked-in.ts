import BigNumber from 'bignumber.js'
import type { ChargedOrder, Moved, RefundOf } from '../ledger/movements'
import { roundMinor } from '../money/money'
import type { BookedPayment } from '../platform'
import { entryOf } from './differences'

/**
 * What of Medusa's books about a payment is of that time, by the ledger's times: Medusa writes a few seconds later, and a
 * midnight may be between. Captured when the shopper paid; a refund when it was made. The refund that Medusa has is known by
 * its id, else the oldest is meant; what Medusa has refunded beyond those of the ledger counts with the payment.
 */
export function bookedIn(
  { from, to }: Pick<Moved, 'from' | 'to'>,
  order: ChargedOrder,
  booked: BookedPayment | undefined,
  refunds: readonly RefundOf[],
): { captured: number; refunded: number } {
  const parts = booked ? refundedAt(order, booked, refunds) : []
  // Rounded as it adds up, so that the days together are what Medusa has in all.
  const before = (end: Date) =>
    roundMinor(BigNumber.sum(0, ...parts.filter(({ at }) => at && at < end).map(({ amount }) => amount)))
  return {
    captured: isPaidIn({ from, to }, order) ? entryOf(booked).captured : 0,
    refunded: before(to) - before(from),
  }
}

/** Whether it is one that the ledger counts as taken in that time. */
export function isPaidIn(
  { from, to }: Pick<Moved, 'from' | 'to'>,
  { charged_at, paid_fee }: Pick<ChargedOrder, 'charged_at' | 'paid_fee'>,
): boolean {
  return charged_at !== null && charged_at >= from && charged_at < to && paid_fee !== null
}

/** What Medusa has as refunded, in parts that each have a time. */
function refundedAt(
  { charged_at }: ChargedOrder,
  { refunded, refunds: byKey }: BookedPayment,
  refunds: readonly RefundOf[],
): { amount: BigNumber; at: Date | null }[] {
  let rest = new BigNumber(refunded)
  const take = (amount: BigNumber) => {
    rest = rest.minus(amount)
    return amount
  }
  const known = refunds.flatMap(({ platform_key, done_at }) => {
    const amount = platform_key === null ? undefined : byKey.get(platform_key)
    return amount === undefined ? [] : { amount: take(new BigNumber(amount)), at: done_at }
  })
  const others = refunds
    .filter(({ platform_key }) => platform_key === null || !byKey.has(platform_key))
    .map(({ asked_amount, done_at }) => ({ amount: take(BigNumber.min(asked_amount, rest)), at: done_at }))
  return [...known, ...others, { amount: rest, at: charged_at }]
}
