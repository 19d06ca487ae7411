import type { WemineSessionData } from './session-data'

/**
 * Where a payment is, as its page shows it.
 *
 * - `waiting`: it can be paid. Show the QR code, or the button that opens WeChat Pay.
 * - `paying`: WeChat Pay is open over the page, or has just said "ok" (`reason` `confirming`), which proves nothing yet.
 * - `paid`: the store has the gateway's word for it. The order is being placed.
 * - `placed`: `order_id` is the order. Final.
 * - `expired`: the code is too old. A payment begun before the end may still turn it into `paid`.
 * - `failed`: nothing more happens by itself; `reason` says what did.
 * - `offline`: the store cannot be reached; it goes on by itself.
 */
export type WemineState = 'waiting' | 'paying' | 'paid' | 'placed' | 'expired' | 'failed' | 'offline'

/**
 * Why the state is what it is.
 *
 * - with `waiting`: `cancelled`, `bridge_fail`, `no_bridge` (the page is not inside WeChat), `unsigned` (the store has no
 *   signed parameters to open WeChat Pay with: start a NATIVE payment), `unconfirmed` (WeChat said "ok", the gateway does not)
 * - with `paying`: `confirming`
 * - with `failed`: `closed` (nothing was charged), `refunded` (no order was placed; the payment is being refunded),
 *   `attention` (the store has to review it), `reviewed` (the store has reviewed it)
 * - with `offline`: `paid` (the payment was already confirmed), `refused` (the store answers, but not to this: see `message`)
 * - with any: `renew_failed`
 */
export type WemineReason =
  | 'cancelled'
  | 'bridge_fail'
  | 'no_bridge'
  | 'unsigned'
  | 'confirming'
  | 'unconfirmed'
  | 'closed'
  | 'refunded'
  | 'attention'
  | 'reviewed'
  | 'paid'
  | 'refused'
  | 'renew_failed'

/** All that a page needs to show a payment. A new object whenever anything changed, the same one until then. */
export interface WemineSnapshot extends WemineSessionData {
  /** Where the payment is. */
  state: WemineState
  /** Why, where there is something to say. */
  reason?: WemineReason | undefined
  /** Whole seconds until `expires_at` by the server's clock, never below 0. Before the first answer, by the browser's. */
  seconds_left: number
  /** The placed order. A payment that belongs to no cart has none. */
  order_id?: string | undefined
  /** The store's own words of its last answer, in English. */
  message?: string | undefined
  /** A new payment is being made. */
  renewing?: true | undefined
}
