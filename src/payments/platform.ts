import type { Clock } from './account/clock'
import type { Log, MerchantAccount } from './account/merchant-account'
import type { EventData, EventName } from './ledger/events'
import type { GatewayOrder } from './ledger/gateway-order'
import type { ResourceSql } from './ledger/gateway-orders'
import type { Sql } from './ledger/sql'
import type { CartMinor, ExactMinor } from './money/money'

/** An amount in the smallest unit of a currency of the store. */
export interface Money {
  readonly amount: CartMinor
  /** ISO 4217, upper case. */
  readonly currency: string
}

/** A payment that Medusa counts: it has taken it from one of our payment sessions. */
export interface PlatformPayment {
  /** The gateway order that it was taken for. */
  readonly out_trade_no: string
  readonly money: Money
  readonly isCaptured: boolean
  /** What it pays for by now: an order, a swap, a payment collection; null where nothing came of it yet. */
  readonly order_id: string | null
  /** Why what it was taken for is not asked for any more, in words: the cart was changed, the order edit withdrawn. */
  readonly notOwed?: string | null
}

/** A payment session of one of our provider ids, as it is now. */
export interface PlatformSession {
  readonly provider_id: string
  /** The platform's own id of its row. */
  readonly row_id: string
  /** Medusa 2's id, by which the ledger knows whose it is; null in Medusa 1. */
  readonly session_id: string | null
  /** The gateway order that its data names (Medusa 1), or that the ledger has for it (Medusa 2). */
  readonly out_trade_no: string | null
  /** Null where the platform keeps none. */
  readonly money: Money | null
}

/** The order that the cart or payment collection became, or belongs to. */
export interface PlatformOrder {
  readonly id: string
  readonly isCanceled: boolean
  /** Whether the order waits for its payment: it was made, and nothing pays for it. */
  readonly isUnpaid: boolean
  /** What it was placed for; null or left out where it was changed since, or where that cannot be said. */
  readonly total?: Money | null
  readonly created_at: Date
}

/**
 * ONE look at what a platform has for a cart or payment collection. Nothing in it is decided: `decide` does that.
 */
export interface PlatformSnapshot {
  /** A cart; a payment collection without a cart (an order edit, a payment link); `none`: the platform has neither. */
  readonly kind: 'cart' | 'collection' | 'none'
  /**
   * What is owed at this moment, with all that the platform counts as paid taken off; null where nothing is. For a cart:
   * its total, taxes included. For a payment collection: its amount, while its order stands.
   */
  readonly owed: Money | null
  /** Why nothing is owed, or how it came to be another amount, in words. */
  readonly why: string
  readonly order: PlatformOrder | null
  /** Payments of ours that count: not canceled. */
  readonly payments: readonly PlatformPayment[]
  /** What else pays for it, in words: another provider's payment, another gateway order. Null where nothing does. */
  readonly paidOtherwise: string | null
  readonly sessions: readonly PlatformSession[]
  /** Until when the platform itself keeps others from changing it, where that can be seen. */
  readonly lockedUntil: Date | null
}

/** The snapshot of a cart or payment collection that the platform does not have. `why`: nothing is owed, in words. */
export function emptySnapshot(why: string): PlatformSnapshot {
  return {
    ...{ kind: 'none', owed: null, why, order: null },
    ...{ payments: [], paidOtherwise: null, sessions: [], lockedUntil: null },
  }
}

/** Why nothing is owed, in words: the same in both Medusas. */
export const NOT_OWED = {
  orderCanceled: (order_id: string) => `its order ${order_id} was canceled`,
  orderStands: (order_id: string) => `order ${order_id} stands`,
  collectionCanceled: 'its payment collection was canceled',
  collectionAsksNothing: 'its payment collection asks for nothing any more',
  cartCompleted: 'its cart was completed without it',
  cartCostsNothing: 'its cart costs nothing any more',
  isPaid: 'it is paid already',
}

/**
 * What pays for a resource, in words, for `paidOtherwise` of its snapshot: the first payment that the platform counts, and
 * without one an order that asks for nothing. `isOurs`: whether a payment is of one of our provider ids.
 */
export function paidBy<T extends { provider_id: string; out_trade_no: string | null }>(
  [payment]: readonly T[],
  isOurs: (payment: T) => boolean,
  paid_order_id: string | null,
): string | null {
  if (payment)
    return isOurs(payment) ? String(payment.out_trade_no) : `another payment (${payment.provider_id})`
  return paid_order_id && `other means (order ${paid_order_id})`
}

/** One of Medusa's orders, and what was paid for it by: its carts or payment collections. */
export interface OrderReference {
  readonly id: string
  /** The number that people know it by. */
  readonly display_id: number | null
  readonly resource_ids: readonly string[]
}

/** What Medusa's own books have for a payment, in the smallest unit of the cart's currency. */
export interface BookedPayment {
  readonly captured: ExactMinor
  readonly refunded: ExactMinor
  /** What of `refunded` Medusa has by an id that it gave the refund (`platform_key` in the ledger). */
  readonly refunds: ReadonlyMap<string, ExactMinor>
}

/** What each Medusa does for the payments: the few things that differ between them. No rule about money is in there. */
export interface Platform {
  readonly sql: Sql
  /** How Medusa's own tables name what a new gateway order is for. */
  readonly resourceSql: ResourceSql
  readonly log: Log
  readonly clock: Clock
  /** Which Medusa it is, and its configuration as the store wrote it and Medusa loaded it. */
  readonly store: { readonly medusa: 1 | 2; readonly config: object }
  /** Medusa's CORS settings as the store wrote them: which origins its storefront and its admin have. */
  readonly cors: { readonly store: string; readonly admin: string }
  /** The configured merchant account of that provider id; undefined once the merchant removed it. */
  account(providerId: string): MerchantAccount | undefined
  /** All configured accounts, in the merchant's order. */
  accounts(): MerchantAccount[]
  /** Puts an event on the store's event bus. */
  emit(name: EventName, data: EventData): Promise<void>
  /** Medusa's orders of that id or of that number; several may have one number. */
  findOrders(by: { id: string } | { display_id: number }): Promise<OrderReference[]>
  /** The numbers that people know these orders by; what is no order of Medusa's is left out. */
  displayNumbers(order_ids: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** What Medusa's own books have for these payments, by their numbers; what Medusa has no payment for is left out. */
  bookedPayments(orders: readonly GatewayOrder[]): Promise<ReadonlyMap<string, BookedPayment>>
  loadSnapshot(resource_id: string): Promise<PlatformSnapshot>
  /**
   * Gives the resource a payment session of the order's provider, for what is owed now, where it has none: as if the
   * shopper came back. The session that is there then; a string says why there is none.
   */
  startSession(order: GatewayOrder): Promise<PlatformSession | string>
  /** Has the session show the gateway order that it is paid by from now on. */
  attach(order: GatewayOrder, session: PlatformSession): Promise<void>
  /** Clears what Medusa's own rows have of the shopper of a gateway order: what `PERSONAL_COLUMNS` names. */
  erasePersonalData(order: GatewayOrder): Promise<void>
  /**
   * Places the order, or takes the payment for one that waits for it, as far as that is not done yet; captures it. Says
   * why it could not; may throw for the same reason. Only for whoever holds the lease.
   */
  place(order: GatewayOrder, snapshot: PlatformSnapshot): Promise<string | undefined>
}
