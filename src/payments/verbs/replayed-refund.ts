import type { Refund } from '../ledger/refunds'

/**
 * Whether a gateway's success may be that of an earlier refund once more, with no money moved now: a gateway that reuses
 * its refund number does so. It is one whose number was seen before, and it may be one where an earlier refund of the
 * same amount was done and its number never seen. The reason in words, or undefined where it is certainly new.
 */
export function replayedRefund(
  refund_id: string | null,
  refund_fee: number,
  earlier: readonly Pick<Refund, 'refund_id' | 'refund_fee' | 'state'>[],
): string | undefined {
  if (!refund_id) return undefined
  if (earlier.some((other) => other.refund_id === refund_id))
    return `the gateway answered with refund ${refund_id}, which was an earlier one`
  const unseen = earlier.some(
    (other) =>
      other.state === 'done' && !other.refund_id && other.refund_fee > 0 && other.refund_fee === refund_fee,
  )
  return unseen
    ? `the gateway answered with refund ${refund_id}, which may be an earlier one of the same amount`
    : undefined
}
