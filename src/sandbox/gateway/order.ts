export type TradeType = 'NATIVE' | 'JSAPI'
type TradeState = 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED' | 'REVOKED'

/** What a merchant asked for; amounts in the currency's smallest unit. */
export interface OrderRequest {
  out_trade_no: string
  body: string
  total_fee: number
  /** ISO 4217 */
  fee_type: string
  trade_type: TradeType
  open_id?: string
  notify_url?: string
}

/** What a phone can pay with, for two hours. */
export interface PayCode {
  /** Only of a NATIVE order. */
  code_url?: string
  prepay_id: string
  /** The WeChat account that scanned it first; WeChat refuses every other one. */
  scanned_by?: string
  /** Virtual ms since 1970. */
  expires_at: number
}

export interface Payment {
  transaction_id: string
  total_fee: number
  fee_type: string
  /** What the payer's wallet was charged, in fen. */
  cash_fee: number
  /** One unit of fee_type in CNY, times 10^8. */
  rate: string
  openid: string
  sub_openid: string
  /** Virtual ms since 1970. */
  paid_at: number
}

export interface SandboxRefund {
  refund_id: string
  out_refund_no: string
  refund_fee: number
  /** Virtual ms since 1970. */
  refunded_at: number
}

export interface SandboxOrder extends OrderRequest {
  trade_state: TradeState
  /** Newest last: asking again for an expired order adds one. */
  codes: PayCode[]
  /** Virtual ms since 1970. */
  created_at: number
  /** How often the shopper went back from the phone's payment page without paying. */
  cancelled: number
  payment?: Payment
  refunds: SandboxRefund[]
}

/** @returns the sum of all refunds, in the smallest unit */
export function refundedFee(order: SandboxOrder): number {
  return order.refunds.reduce((sum, refund) => sum + refund.refund_fee, 0)
}
