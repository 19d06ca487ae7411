import type { Sum } from './admin'

/**
 * The query of `GET /admin/wemine/totals` and `GET /admin/wemine/payments-csv`; an unknown parameter is refused by name.
 * - `date`: one day, `YYYY-MM-DD` in `time_zone`; or `from` and `to` as in {@link PaymentQuery}. At most 31 days. Default:
 *   today.
 * - `time_zone`: an IANA name, default `Asia/Hong_Kong`.
 * - `provider_id`: one account only.
 */
export interface TotalsQuery {
  date?: string
  from?: string
  to?: string
  time_zone?: string
  provider_id?: string
}

/** `GET /admin/wemine/totals`. */
export interface Totals {
  /** From this instant … */
  from: string
  /** … and before this one. */
  to: string
  time_zone: string
  /** One row for each account and currency that money moved in; none where nothing moved. */
  totals: AccountTotals[]
  /**
   * Payments that were paid or refunded in that time and about which Medusa's own books say otherwise than the ledger, over
   * their whole life; the first 100.
   */
  differences: BookDifference[]
  /** How many differences there are in all. */
  difference_count: number
}

/** The money of one account in one currency. `net` is `taken` less `refunded` less `auto_refunded`. */
export interface AccountTotals {
  provider_id: string
  /** ISO 4217, upper case: what was paid in. */
  fee_type: string
  /** Digits behind the point of `fee_type`. */
  decimals: number
  /** Payments that shoppers made in that time, by the gateway's clock. */
  taken: Sum
  /** What became of these payments by now. Together they are `taken`. */
  became: {
    /** They pay for an order, or paid for one. */
    captured: Sum
    /** Refunded in full, because nothing was owed for them. */
    auto_refunded: Sum
    /** Not at their end yet. */
    open: Sum
    /** A person has to decide. */
    in_review: Sum
    /** A person dealt with them elsewhere. */
    closed: Sum
  }
  /** Refunds asked for in Medusa, done in that time. */
  refunded: Sum
  /** Refunds because nothing was owed, or that a person decided, done in that time. */
  auto_refunded: Sum
  /** Refunds requested in that time whose outcome is not known yet; not in the sums above. */
  in_doubt: Sum
  net: number
  /**
   * What Medusa's own books have of that time, by the same times: captured of the payments in `taken`; refunded of the
   * refunds in `refunded` and `auto_refunded`. What Medusa has refunded beyond what WeChat did counts with its payment.
   */
  medusa: { currency: string; decimals: number; captured: number; refunded: number }[]
}

/**
 * Why Medusa's books and the ledger differ about a payment:
 * - `not_captured`: it pays for an order, and Medusa has not captured it.
 * - `captured_unexpectedly`: Medusa counts it as captured, and the ledger does not: it is not at its end, or needs review.
 * - `captured_amount`: Medusa captured another amount.
 * - `refund_not_in_medusa`: WeChat refunded more than Medusa has.
 * - `refund_only_in_medusa`: Medusa has more refunds than WeChat made.
 */
export type DifferenceKind =
  | 'not_captured'
  | 'captured_unexpectedly'
  | 'captured_amount'
  | 'refund_not_in_medusa'
  | 'refund_only_in_medusa'

/** One payment about which Medusa's books and the ledger differ; amounts in the smallest unit of `currency`. */
export interface BookDifference {
  out_trade_no: string
  provider_id: string
  order_id: string | null
  display_id: number | null
  kind: DifferenceKind
  /** ISO 4217, upper case: the cart's. */
  currency: string
  decimals: number
  /** What should stand in Medusa by the ledger, and what does, over the whole life of the payment. */
  ledger: { captured: number; refunded: number }
  medusa: { captured: number; refunded: number }
}

/**
 * `GET /admin/wemine/health?fail_on=`, where it answers 200. With 503 `health` stands beside `{ type, code, message }`, and
 * `job`, `due` and `in_review` are null where the ledger could not be read.
 */
export interface AdminHealth {
  health: {
    /** The job, in any process. `age`: seconds since it last ran; null where it never did. */
    job: { last_run_at: string | null; age: number | null; is_running: boolean }
    /** What is due now and what needs review, and since when the oldest of it. */
    due: { count: number; oldest_at: string | null }
    in_review: { count: number; oldest_at: string | null }
    /** The configured accounts, each whether it was heard of or not. */
    accounts: AdminAccount[]
    /** What the doctor finds too, by the same codes and in the same words, the worst first. */
    findings: AdminFinding[]
    counts: Record<AdminFinding['level'], number>
    /** When this process last asked the gateway and the notification address; null where they have not answered yet. */
    probed_at: string | null
  }
}

export interface AdminAccount {
  provider_id: string
  /** A key that begins with `sandbox_`, or an address of this machine: no real money moves. */
  is_test: boolean
  last_success_at: string | null
  last_failure_at: string | null
  last_failure_kind: 'unreachable' | 'unknown' | 'malformed' | 'misconfigured' | 'refused' | null
  last_notification_at: string | null
  /** Payments of the last 30 days that were confirmed after the last notification, by asking the gateway. */
  lost_notifications: number
  last_run_at: string | null
  /** The gateway asked for a pause until then. */
  paused_until: string | null
}

/** One thing that was checked: `docs/doctor.md` has every code. */
export interface AdminFinding {
  code: string
  level: 'error' | 'warning' | 'info' | 'ok'
  /** English. */
  message: string
  /** What to do, in English; empty where nothing is to be done. */
  action: string
}
