import type { GatewayOrder } from '#payments/ledger/gateway-order'

/**
 * Whether a gateway order is of no more use to a shopper: it cannot be paid any more, and no money of theirs is there.
 * What needs a person is not spent: they may have paid it.
 */
export function isSpent({ state, expires_at }: GatewayOrder, now: Date): boolean {
  switch (state) {
    case 'asked':
    case 'open':
      return expires_at <= now
    case 'paid':
    case 'claimed':
    case 'captured':
    case 'exception':
      return false
    default:
      return true
  }
}
