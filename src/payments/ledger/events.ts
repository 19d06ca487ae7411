/** What a store may listen to on Medusa's event bus. The ledger keeps an event until the bus was given it. */
export const EVENTS = [
  'wemine.payment.captured',
  'wemine.payment.refunded',
  'wemine.payment.exception',
  'wemine.payment.overdue',
  'wemine.payment.refund_unknown',
] as const

/** An event that the store's bus is given; docs/api.md says when each is published and what it carries. */
export type EventName = (typeof EVENTS)[number]

/** What a store's subscribers are given. Fees are cents of `fee_type`. */
export interface EventData {
  out_trade_no: string
  provider_id: string
  state: string
  total_fee: number
  fee_type: string
  refunded_fee: number
  order_id: string | null
  /** What needs manual review, where that is why they are told. */
  problem: string | null
}
