/** `NATIVE`: a QR code. `JSAPI`: paying inside WeChat's own browser. */
export type TradeType = 'NATIVE' | 'JSAPI'
/** WeChat's words: not paid, paid, paid and at least partly refunded, closed, revoked. */
export type TradeState = 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED' | 'REVOKED'

/** What a merchant asked for; amounts in the currency's smallest unit. */
export interface OrderRequest {
  /** The merchant's number of the order. */
  out_trade_no: string
  /** What the phone shows. */
  body: string
  /** What was asked, in the smallest unit of `fee_type`. */
  total_fee: number
  /** ISO 4217 */
  fee_type: string
  /** How it is to be paid. */
  trade_type: TradeType
  /** The payer; only of a JSAPI order. */
  open_id?: string
  /** Where its notifications go. */
  notify_url?: string
}

/** What a phone can pay with, for two hours. */
export interface PayCode {
  /** Only of a NATIVE order. */
  code_url?: string
  /** What WeChat's browser opens the payment with. */
  prepay_id: string
  /** The WeChat account that scanned it first; WeChat refuses every other one. */
  scanned_by?: string
  /** Virtual ms since 1970. */
  expires_at: number
}

/** A payment of an order, in all that WeChat tells of it. */
export interface Payment {
  /** WeChat's number of the payment. */
  transaction_id: string
  /** What was paid, in the smallest unit of `fee_type`. */
  total_fee: number
  /** ISO 4217 */
  fee_type: string
  /** What the payer's wallet was charged, in fen. */
  cash_fee: number
  /** One unit of fee_type in CNY, times 10^8. */
  rate: string
  /** The payer at the provider's official account. */
  openid: string
  /** The payer at the merchant's official account. */
  sub_openid: string
  /** Virtual ms since 1970. */
  paid_at: number
}

/** A refund that was made. */
export interface SandboxRefund {
  /** WeChat's number of the refund. */
  refund_id: string
  /** The gateway's number of the refund. */
  out_refund_no: string
  /** What went back, in the smallest unit of the order's `fee_type`. */
  refund_fee: number
  /** Virtual ms since 1970. */
  refunded_at: number
}

/** An order as the gateway keeps it. */
export interface SandboxOrder extends OrderRequest {
  /** What a query answers. */
  trade_state: TradeState
  /** Newest last: asking again for an expired order adds one. */
  codes: PayCode[]
  /** Virtual ms since 1970. */
  created_at: number
  /** How often the shopper went back from the phone's payment page without paying. */
  cancelled: number
  /** Absent until it is paid. */
  payment?: Payment
  /** Oldest first. */
  refunds: SandboxRefund[]
}

/** @returns the sum of all refunds, in the smallest unit */
export function refundedFee(order: SandboxOrder): number {
  return order.refunds.reduce((sum, refund) => sum + refund.refund_fee, 0)
}
