import type { TradeType } from '#wemine/endpoints/create-order'
import type { JsapiParameters } from '#wemine/endpoints/jsapi'
import type { Cents } from '../money'
import { isOutTradeNo, type OutTradeNo } from '../order-number'
import { query, type Sql } from './sql'

export type OrderState =
  | 'asked'
  | 'open'
  | 'refused'
  | 'closed'
  | 'expired'
  | 'paid'
  | 'claimed'
  | 'captured'
  | 'returning'
  | 'returned'
  | 'exception'

/** What a store may listen to on Medusa's event bus. */
export type EventName =
  | 'wemine.payment.captured'
  | 'wemine.payment.returned'
  | 'wemine.payment.exception'
  | 'wemine.payment.refund.unknown'

/** One request to the gateway for one amount, as the ledger keeps it. Fees are cents of `fee_type`. */
export interface GatewayOrder {
  out_trade_no: OutTradeNo
  /** Medusa's id of the configured instance, such as `pp_wemine_hk`. */
  provider_id: string
  /** Medusa 2's payment session; null where another gateway order of it was paid first, and in Medusa 1. */
  session_id: string | null
  /** What is paid for: in Medusa 1 a cart or a payment collection, in Medusa 2 a payment collection. */
  resource_id: string | null
  state: OrderState
  trade_type: TradeType
  /** What the gateway was asked for. */
  total_fee: Cents
  fee_type: string
  /** The same money in the cart's currency and smallest unit; equal to total_fee where nothing is exchanged. */
  cart_amount: Cents
  cart_currency: string
  /** Decimal string: units of fee_type for one unit of cart_currency; null where nothing is exchanged. */
  exchange_rate: string | null
  body: string
  open_id: string | null
  prepay_id: string | null
  code_url: string | null
  jsapi: JsapiParameters | null
  expires_at: Date
  /** When its session was deleted or replaced; it can still be paid until it expires. */
  superseded_at: Date | null
  transaction_id: string | null
  /** What the gateway says was paid, in cents of paid_fee_type. */
  paid_fee: number | null
  paid_fee_type: string | null
  paid_at: Date | null
  /** Medusa's order (or whatever else it was captured for). */
  order_id: string | null
  /** Why it was refused, or what a person must look at. */
  problem: string | null
  /** Cents of fee_type refunded or about to be; never above what was paid. */
  refunded_fee: number
  /** The same in the cart's currency. */
  refunded_amount: number
  /** The refund whose outcome is not known; while it is set nothing more is sent. */
  refund_in_doubt: string | null
  /** How often the gateway was asked about it. */
  asks: number
  asked_at: Date | null
  next_ask_at: Date | null
  /** What the store's event bus was not told of yet, in order, and until when somebody is telling it. */
  untold: EventName[]
  telling_until: Date | null
  /** When a person closed the exception, who (Medusa's id of the user), and their words. */
  resolved_at: Date | null
  resolved_by: string | null
  resolution: string | null
  created_at: Date
  updated_at: Date
}

/** The gateway order of that number. What could not be one (it may come from anybody) is not looked for. */
export async function findOrder(sql: Sql, out_trade_no: string): Promise<GatewayOrder | undefined> {
  if (!isOutTradeNo(out_trade_no)) return undefined
  return one(sql, 'select * from wemine_gateway_order where out_trade_no = :out_trade_no', { out_trade_no })
}

/** The newest gateway order of a payment session: the only one that session may be paid by. */
export function findOrderOfSession(sql: Sql, session_id: string): Promise<GatewayOrder | undefined> {
  return one(
    sql,
    `select * from wemine_gateway_order where session_id = :session_id
     order by created_at desc, out_trade_no desc limit 1`,
    { session_id },
  )
}

/** Runs a statement that gives at most one gateway order. */
export async function one(
  sql: Sql,
  text: string,
  values: Record<string, unknown>,
): Promise<GatewayOrder | undefined> {
  const [row] = await query(sql, text, values)
  return row as GatewayOrder | undefined
}
