import type { WemineSessionData } from '../session/session-data'

/**
 * Where a payment is, as its page shows it.
 *
 * - `waiting`: it can be paid. Show the QR code, or the button that opens WeChat Pay.
 * - `paying`: WeChat Pay is open over the page, or has just said "ok" (`reason` `confirming`), which proves nothing yet.
 * - `paid`: the store has the gateway's word for it. The order is being placed.
 * - `placed`: `order_id` is the order. Final.
 * - `expired`: the code is too old. A payment begun before the end may still turn it into `paid`.
 * - `replaced`: the cart has changed, or its payment was started anew in another place. The newer one is to be paid.
 * - `failed`: nothing more happens by itself; `reason` says what did.
 * - `offline`: the store cannot be reached; it goes on by itself.
 * - `refused`: the store answers, but not for this payment: see `error`. It goes on asking.
 */
export type WemineState =
  | ('waiting' | 'paying' | 'paid' | 'placed')
  | ('expired' | 'replaced' | 'failed' | 'offline' | 'refused')

/**
 * Why the state is what it is.
 *
 * - with `waiting`: `cancelled`, `bridge_fail` (see `bridge`), `no_bridge` (the page is not inside WeChat), `unsigned` (the
 *   store has no signed parameters to open WeChat Pay with), `unconfirmed` (WeChat said "ok", the gateway does not)
 * - with `paying`: `confirming`
 * - with `failed`: `closed` (nothing was charged), `refunded` (no order was placed; the payment is being refunded),
 *   `attention` (the store has to review it), `reviewed` (the store has reviewed it)
 * - with `offline`: `paid` (the payment was already confirmed: show no code)
 */
export type WemineReason =
  | ('cancelled' | 'bridge_fail' | 'no_bridge' | 'unsigned' | 'unconfirmed')
  | 'confirming'
  | ('closed' | 'refunded' | 'attention' | 'reviewed')
  | 'paid'

/** What was refused: by the store, or by the page's own `renew`. */
export interface WemineProblem {
  /** HTTP status, where there was an answer. */
  status?: number | undefined
  /** The store's code (docs/api.md), e.g. `gateway_unreachable`. */
  code?: string | undefined
  /** The store's own words, in English: for the developer. */
  message?: string | undefined
}

/** What WeChat's bridge answered, word by word: for the developer. */
export interface BridgeAnswer {
  /** Such as `get_brand_wcpay_request:ok`. */
  err_msg?: string | undefined
  /** A code of the failure, where WeChat gives one. */
  err_code?: string | undefined
  /** The failure in words, where WeChat gives them. */
  err_desc?: string | undefined
}

/** All that a page needs to show a payment. A new object whenever anything changed, the same one until then. */
export interface WemineSnapshot extends WemineSessionData {
  /** Where the payment is. */
  state: WemineState
  /** Why, where the state alone does not say. */
  reason?: WemineReason | undefined
  /** Whole seconds until `expires_at` by the server's clock, never below 0. Before the first answer, by the browser's. */
  seconds_left: number
  /** The placed order. A payment that belongs to no cart has none. */
  order_id?: string | undefined
  /** The store's own words of its last answer, in English. */
  message?: string | undefined
  /** With `refused`: what the store answered. */
  error?: WemineProblem | undefined
  /** A new payment is being made. */
  renewing?: true | undefined
  /** Why the last try to make a new payment failed. The state is what it was. */
  renew_error?: WemineProblem | undefined
  /** The last answer of WeChat's bridge. */
  bridge?: BridgeAnswer | undefined
  /** It has waited for two minutes: something may be wrong with the code. */
  is_slow?: true | undefined
}
