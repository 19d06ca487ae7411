/**
 * What the routes under `/admin/wemine` answer, the same in both Medusas. Types only: the server makes these shapes and the
 * admin's pages read them. Instants are ISO 8601 strings. Amounts are whole numbers of a currency's smallest unit; `decimals`
 * says how many of its digits stand behind the point.
 */

/** The states of a payment: `docs/architecture.md` says what each means. */
export type AdminPaymentState =
  | 'requested'
  | 'open'
  | 'refused'
  | 'closed'
  | 'expired'
  | 'paid'
  | 'authorized'
  | 'captured'
  | 'refunding'
  | 'refunded'
  | 'exception'

/** Who had the gateway asked when it said "paid": a notification, a shopper's page, the job, a person, or Medusa. */
export type ConfirmedBy = 'notification' | 'shopper' | 'job' | 'person' | 'medusa'

/** One payment: one request to the gateway for one amount, without the shopper's personal data. */
export interface AdminPayment {
  /** The number that the payer's WeChat shows. */
  out_trade_no: string
  /** Medusa's id of the merchant account. */
  provider_id: string
  state: AdminPaymentState
  /**
   * Why it needs manual review now: a person has to decide, the outcome of a refund is not known, or it is not at its end
   * 30 minutes after it was paid. Null where it needs none.
   */
  review: 'exception' | 'refund_unknown' | 'overdue' | null
  trade_type: 'NATIVE' | 'JSAPI'
  /** What the gateway was asked for, in `fee_type`. */
  total_fee: number
  /** ISO 4217, upper case. */
  fee_type: string
  /** The same in the currency of the cart. */
  cart_amount: number
  /** ISO 4217, upper case. */
  cart_currency: string
  /** Digits behind the point of `fee_type`, `paid_fee_type` and `cart_currency`. */
  decimals: { fee: number; paid: number; cart: number }
  /** Units of `fee_type` for one unit of `cart_currency`, such as "7.8"; null where nothing is exchanged. */
  exchange_rate: string | null
  /** What the gateway says was paid, in `paid_fee_type`; null while nothing is known to be paid. */
  paid_fee: number | null
  paid_fee_type: string | null
  /** When the shopper paid, by the gateway's clock; null while nothing is known to be paid. */
  charged_at: string | null
  /** When this store came to know of it. */
  paid_at: string | null
  /** By what it came to know of it. */
  confirmed_by: ConfirmedBy | null
  /** WeChat's transaction number. */
  transaction_id: string | null
  /** Medusa's order, or what else it was taken for. */
  order_id: string | null
  /** The number that the order is known by in Medusa's admin. */
  display_id: number | null
  captured_at: string | null
  /** Refunded or being refunded, in `paid_fee_type` and in `cart_currency`. */
  refunded_fee: number
  refunded_amount: number
  /** The refund whose outcome is not known; while it is set nothing more is sent. */
  refund_in_doubt: string | null
  /** What needs manual review, or why it was refused or refunded; English. */
  problem: string | null
  /** What a decision waits for, such as `not_placed`, why (English), and since when: `docs/money.md`. */
  waiting_for: string | null
  waiting_why: string | null
  waiting_since: string | null
  /** What WeChat shows beside the amount. */
  body: string
  session_id: string | null
  /** The cart or payment collection that it is for. */
  resource_id: string | null
  /** When its code ends. */
  expires_at: string
  /** When its payment session was replaced; its code can still be paid until it ends. */
  superseded_at: string | null
  /** How often the gateway was asked about it, when last, and when next. */
  checks: number
  checked_at: string | null
  next_check_at: string | null
  /** When it came to need manual review. */
  exception_at: string | null
  /** When it was listed as overdue. */
  overdue_at: string | null
  /** When a person closed it. */
  resolved_at: string | null
  created_at: string
  updated_at: string
}

/** One refund ever asked for. */
export interface AdminRefund {
  id: string
  out_trade_no: string
  /** `platform`: asked for in Medusa. `auto`: nothing was owed for the money, or a person decided so. */
  reason: 'platform' | 'auto'
  /** `requested`: about to be sent. `unknown`: sent, and nobody knows what became of it. */
  state: 'requested' | 'unknown' | 'done' | 'refused'
  /** In the payment's `paid_fee_type`. */
  refund_fee: number
  /** In the payment's `cart_currency`. */
  amount: number
  /** The gateway's number of it. */
  refund_id: string | null
  /** Why it was refused, or why its outcome is not known; English. */
  problem: string | null
  /** When it was found to be done. */
  done_at: string | null
  created_at: string
  updated_at: string
}

/** What a person may tell `POST …/resolve` to do. */
export type ResolveAction = 'refund' | 'close' | 'refund_done' | 'refund_not_done'

/** What a person decided, as it was recorded. */
export interface AdminDecision {
  id: string
  out_trade_no: string
  decision: ResolveAction
  note: string
  /** Medusa's id of the user. */
  actor: string
  /** What needed review when they decided; English. */
  problem: string | null
  created_at: string
}

/** One thing that happened to a payment. Each has what its kind needs. */
export type TimelineEntry =
  | { at: string; kind: 'opened' }
  /** Its payment session was replaced or deleted. */
  | { at: string; kind: 'superseded' }
  /** The shopper paid, by the gateway's clock. */
  | { at: string; kind: 'paid'; fee: number }
  /** This store came to know that it is paid. */
  | { at: string; kind: 'confirmed'; by: ConfirmedBy | null }
  /** It pays for that order. */
  | { at: string; kind: 'placed'; order_id: string | null }
  | { at: string; kind: 'overdue' }
  /** It came to need manual review. */
  | { at: string; kind: 'exception' }
  | { at: string; kind: 'refund_requested'; refund_id: string; reason: AdminRefund['reason']; fee: number }
  | { at: string; kind: 'refund_done'; refund_id: string; reason: AdminRefund['reason']; fee: number }
  | { at: string; kind: 'refund_refused'; refund_id: string; problem: string | null; fee: number }
  | { at: string; kind: 'decided'; decision: ResolveAction; actor: string; note: string }

/** What may be done with a payment at this moment: `check` by `POST …/check`, the others by `POST …/resolve`. */
export type PaymentAction = 'check' | ResolveAction

/** `GET /admin/wemine/payments/:out_trade_no`; `check` and `resolve` answer the same. */
export interface PaymentDetails {
  payment: AdminPayment
  /** Oldest first. */
  refunds: AdminRefund[]
  /** Oldest first. */
  decisions: AdminDecision[]
  /** Oldest first. */
  timeline: TimelineEntry[]
  actions: PaymentAction[]
  /**
   * What `resolve` needs as `amount` to refund it, such as "12.34": this store never gave out its number, so that it may
   * belong to another system. Null where nothing need be typed.
   */
  confirm_amount: string | null
  /** The page on which a shopper can pay it; only while it can be paid, and where the backend serves such pages. */
  pay_url?: string
  /** Only in the answer of `check`: why the gateway could not be asked. */
  problem?: { type: string; code: string; message: string }
}

/** `GET /admin/wemine/exceptions?limit=&offset=`: what needs manual review, oldest first. */
export interface ExceptionList {
  exceptions: PaymentDetails[]
  /** How many there are in all. */
  count: number
  limit: number
  offset: number
}

/**
 * The query of `GET /admin/wemine/payments`; an unknown parameter is refused by name.
 * - `q`: the payment's number, WeChat's transaction number, Medusa's order id or display number (also "#43"), or an amount
 *   such as "108.80" in either currency. Exact.
 * - `state`: one or more states, by commas. `open=true`: only what is not at its end, or needs review.
 * - `from`, `to`: when the payment was opened, each a day `YYYY-MM-DD` in `time_zone` (`to` included) or an instant
 *   (`to` excluded). `time_zone`: default `Asia/Hong_Kong`.
 * - `provider_id`, `order_id`, `session_id`: exact.
 * - `order`: `-created_at` (newest first, the default) or `created_at`.
 * - `limit`: 1 to 200, default 50. `offset`: at most 10,000.
 */
export interface PaymentQuery {
  q?: string
  state?: string
  open?: 'true'
  from?: string
  to?: string
  time_zone?: string
  provider_id?: string
  order_id?: string
  session_id?: string
  order?: '-created_at' | 'created_at'
  limit?: string
  offset?: string
}

/** `GET /admin/wemine/payments`. */
export interface PaymentList {
  payments: AdminPayment[]
  /** How many there are in all; counted up to 10,000. */
  count: number
  /** Whether there are more than `count`. */
  is_more: boolean
  limit: number
  offset: number
}

/** `GET /admin/wemine/orders/:order_id`: every payment behind one Medusa order, paid or not, oldest first. */
export interface OrderPayments {
  order: { id: string; display_id: number | null }
  payments: PaymentDetails[]
}

/** How many payments or refunds, and how much in all. */
export interface Sum {
  count: number
  fee: number
}
