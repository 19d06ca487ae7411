import type { TradeType } from '#wemine/endpoints/create-order'
import type { JsapiParameters } from '#wemine/endpoints/jsapi'
import type { ConfirmedBy } from '../../contract/admin'
import type { CartMinor, GatewayFee } from '../money/money'
import type { OutTradeNo } from '../session/out-trade-no'
import type { EventName } from './events'
import type { Row } from './sql'
import { isUndecided, type OrderState } from './states'

/** What a decision may wait for; how long, and why, stands at `PATIENCE`. */
export type WaitReason =
  | 'not_placed'
  | 'not_owed'
  | 'another_payment'
  | 'authorized'
  | 'captured_without_order'
  | 'order_without_payment'
  | 'session_not_visible'
  | 'refund_refused'
  | 'not_decided'
  | 'platform_lock'

/** One request to the gateway for one amount, as the ledger keeps it. */
export interface GatewayOrder {
  /** Its number at the gateway, and the key of the row. */
  out_trade_no: OutTradeNo
  /** Medusa's id of the merchant account, such as `pp_wemine_hk`. */
  provider_id: string
  /** Medusa 2's payment session; null where another gateway order took its place, and in Medusa 1. */
  session_id: string | null
  /** What is paid for: in Medusa 1 a cart or a payment collection, in Medusa 2 a payment collection. */
  resource_id: string | null
  /** Where it stands; the states are described in docs/architecture.md. */
  state: OrderState
  /** Grows with every change that a decision depends on: what was decided for an older row is void. */
  version: number
  /** `NATIVE`: a QR code. `JSAPI`: paying inside WeChat. */
  trade_type: TradeType
  /** What the gateway was asked for, in cents of fee_type. */
  total_fee: GatewayFee
  /** ISO 4217, upper case: the currency that the gateway account takes. */
  fee_type: string
  /** The same money in the cart's currency; equal to total_fee where nothing is exchanged. */
  cart_amount: CartMinor
  /** ISO 4217, upper case. */
  cart_currency: string
  /** Decimal string: units of fee_type for one unit of cart_currency; null where nothing is exchanged. */
  exchange_rate: string | null
  /** What the shopper's phone shows. Emptied when personal data are erased. */
  body: string
  /** The shopper's WeChat id; null for a QR code, and once personal data are erased. */
  open_id: string | null
  /** What WeChat's browser opens the payment with; null for a QR code. */
  prepay_id: string | null
  /** What the QR code holds; null for JSAPI. */
  code_url: string | null
  /** The parameters that open WeChat Pay, signed; null for a QR code or when the gateway gave none. */
  jsapi: JsapiParameters | null
  /** What a shopper's page shows beside the number to be told the order's id. */
  client_secret: string | null
  /** Until when it can be paid: two hours after it was made. */
  expires_at: Date
  /** When its session was deleted or replaced; it can still be paid until it expires. */
  superseded_at: Date | null
  /** WeChat's number of the payment; null until it is paid. */
  transaction_id: string | null
  /** What the gateway says was paid, in cents of paid_fee_type. */
  paid_fee: GatewayFee | null
  /** ISO 4217; the currency that the gateway names. Null until it is paid. */
  paid_fee_type: string | null
  /** When the payment was first seen here, by this server's clock. */
  paid_at: Date | null
  /** When the shopper paid, by the gateway's clock where it says so. */
  charged_at: Date | null
  /** Who had the gateway asked when it said that it is paid. */
  confirmed_by: ConfirmedBy | null
  /** Medusa's order (or what else it was captured for). */
  order_id: string | null
  /** When its Medusa order was seen. */
  captured_at: Date | null
  /** Why it was refused or refunded, or what needs manual review. */
  problem: string | null
  /** Cents of fee_type refunded or being refunded; never above what was paid. */
  refunded_fee: GatewayFee
  /** The same in the cart's currency. */
  refunded_amount: CartMinor
  /** The refund whose outcome is not known; while it is set nothing more is sent. */
  refund_in_doubt: string | null
  /** What a decision waits for; null when nothing is to be waited for. */
  waiting_for: WaitReason | null
  /** Since when it waits; null when it does not. */
  waiting_since: Date | null
  /** Why it waits, in a sentence. */
  waiting_why: string | null
  /** How often the gateway was asked about it. */
  checks: number
  /** When the gateway was last asked about it. */
  checked_at: Date | null
  /** When the job looks at it again; null: never by itself. */
  next_check_at: Date | null
  /** When a shopper's page last asked about it. */
  viewed_at: Date | null
  /** Events that the store's bus was not given yet, oldest first. */
  pending_events: EventName[]
  /** Until when a process has the pending events; another one may take them after that. */
  outbox_locked_until: Date | null
  /** When it was listed because it was not at its end 30 minutes after it was paid. */
  overdue_at: Date | null
  /** When it came to need manual review. */
  exception_at: Date | null
  /** When a person closed the exception. */
  resolved_at: Date | null
  /** When the row was written, before the gateway was asked. */
  created_at: Date
  /** When the row was last changed. */
  updated_at: Date
}

/** PostgreSQL's bigint comes as a string. */
const NUMBERS = [
  'version',
  'total_fee',
  'cart_amount',
  'paid_fee',
  'refunded_fee',
  'refunded_amount',
  'checks',
]

/** A row of the table as a gateway order. */
export function readGatewayOrder(row: Row): GatewayOrder {
  const order: Row = { ...row }
  for (const name of NUMBERS) if (order[name] !== null) order[name] = Number(order[name])
  return order as Row & GatewayOrder
}

/** Whether this store never gave its number out: it was found at the gateway, and may belong to another system. */
export function isUnmatched(order: GatewayOrder): boolean {
  const { session_id, resource_id, code_url, prepay_id } = order
  return session_id === null && resource_id === null && code_url === null && prepay_id === null
}

/** What was paid: the amount that was asked for, unless the gateway named another. */
export function paidFeeOf(order: Pick<GatewayOrder, 'paid_fee' | 'total_fee'>): GatewayFee {
  return order.paid_fee ?? order.total_fee
}

/** A gateway order as the sums of its refunds are counted against. */
export function refundableOf(order: GatewayOrder) {
  return { ...order, paid_fee: paidFeeOf(order) }
}

/** Whether all of it is refunded, and known to be. */
export function isFullyRefunded(order: GatewayOrder): boolean {
  return order.refunded_fee >= paidFeeOf(order) && order.refund_in_doubt === null
}

/** Listed because it is not at its end 30 minutes after it was paid. */
export function isOverdue({ state, overdue_at }: Pick<GatewayOrder, 'state' | 'overdue_at'>): boolean {
  return overdue_at !== null && isUndecided(state)
}
