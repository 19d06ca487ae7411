import { randomUUID } from 'node:crypto'
import type { GatewayOrder } from '../../../src/payments/ledger/gateway-order'
import { findOrder, type NewOrder, requestOrder } from '../../../src/payments/ledger/gateway-orders'
import type { NewRefund } from '../../../src/payments/ledger/refunds'
import type { Sql } from '../../../src/payments/ledger/sql'
import { type OrderState, UNPAID } from '../../../src/payments/ledger/states'
import { transition } from '../../../src/payments/ledger/transition'
import type { CartMinor, GatewayFee } from '../../../src/payments/money/money'
import { newOutTradeNo } from '../../../src/payments/session/out-trade-no'
import { resourceSql } from './world'

/** The moment of the tests that need no clock. */
export const now = new Date('2026-11-23T04:00:00.000Z')
export const later = (ms: number) => new Date(now.getTime() + ms)

/** Always a new one, however many there are. */
export const ANY_NUMBER = { limits: { same: 1e9, all: 1e9 }, until: now }

export function newOrder(more: Partial<NewOrder> = {}): NewOrder {
  return {
    out_trade_no: newOutTradeNo(),
    provider_id: 'pp_wemine_hk',
    session_id: 'payses_1',
    trade_type: 'NATIVE',
    total_fee: 10880 as GatewayFee,
    fee_type: 'HKD',
    cart_amount: 10880 as CartMinor,
    cart_currency: 'HKD',
    exchange_rate: null,
    body: 'Online order',
    open_id: null,
    client_secret: null,
    expires_at: later(7_200_000),
    next_check_at: later(10_000),
    ...more,
  }
}

/** Rows as they are written, without a gateway or a store. */
export const rowsOf = (sql: () => Sql) => ({
  async insert(more: Partial<NewOrder> = {}, at = now, cart: string | null = 'cart_1'): Promise<string> {
    const order = newOrder(more)
    await requestOrder(sql(), order, { id: cart, sql: resourceSql }, ANY_NUMBER, at)
    return order.out_trade_no
  },
  /** The gateway says that it is paid. */
  pay(out_trade_no: string): Promise<GatewayOrder | undefined> {
    const paid = { paid_fee: 10880 as GatewayFee, paid_fee_type: 'HKD', paid_at: now, transaction_id: '4200' }
    const set = { ...paid, next_check_at: later(3000) }
    return transition(sql(), { out_trade_no } as GatewayOrder, { from: UNPAID_STATES, to: 'paid', set }, now)
  },
  capture(out_trade_no: string): Promise<GatewayOrder | undefined> {
    const set = { order_id: 'order_1', captured_at: now }
    return transition(
      sql(),
      { out_trade_no } as GatewayOrder,
      { from: ['paid', 'authorized'], to: 'captured', set },
      now,
    )
  },
  row: async (out_trade_no: string) => (await findOrder(sql(), out_trade_no)) as GatewayOrder,
})

/** A refund of so many cents of an order of which so much was refunded before. */
export const aRefund = (out_trade_no: string, cents: number, before = 0, more: Partial<NewRefund> = {}) => ({
  id: randomUUID() as string,
  out_trade_no,
  reason: 'platform' as const,
  refund_fee: cents as GatewayFee,
  amount: cents as CartMinor,
  asked_amount: String(cents),
  platform_key: null,
  seen_amount: before as CartMinor,
  seen_fee: before as GatewayFee,
  look_at: later(60_000),
  ...more,
})

export const UNPAID_STATES = UNPAID as readonly Exclude<
  OrderState,
  'paid' | 'authorized' | 'captured' | 'refunding' | 'refunded' | 'exception'
>[]
