import type { CartMinor } from '#payments/money/money'
import {
  emptySnapshot,
  type Money,
  type PlatformOrder,
  type PlatformPayment,
  type PlatformSession,
  type PlatformSnapshot,
} from '#payments/platform'
import type { OutTradeNo } from '#payments/session/out-trade-no'
import { CREATED, gatewayOrder } from './gateway-order'

export const NUMBER = gatewayOrder().out_trade_no
/** The number of another code of the same cart. */
export const OTHER = '222222222222222222' as OutTradeNo
export const PRICE: Money = { amount: 10880 as CartMinor, currency: 'HKD' }
export const CHEAPER: Money = { amount: 1990 as CartMinor, currency: 'HKD' }

/** Neither a cart nor a collection. */
export const NOTHING = emptySnapshot('its payment session is gone')

/** A cart that owes the price and has no session. */
export const A_CART: PlatformSnapshot = { ...NOTHING, kind: 'cart', owed: PRICE, why: '' }

export function aCart(more: Partial<PlatformSnapshot>): PlatformSnapshot {
  return { ...A_CART, why: more.owed === null ? 'nothing is owed' : '', ...more }
}

export function aCollection(more: Partial<PlatformSnapshot>): PlatformSnapshot {
  return aCart({ kind: 'collection', ...more })
}

/** The session that the first code pays for. */
export function aSession(more: Partial<PlatformSession> = {}): PlatformSession {
  return {
    provider_id: 'pp_wemine_hk',
    row_id: 'payses_01',
    session_id: 'payses_01',
    out_trade_no: NUMBER,
    money: PRICE,
    ...more,
  }
}

/** Medusa took it, captured nothing yet, and has no order. */
export function aPayment(more: Partial<PlatformPayment>): PlatformPayment {
  return { out_trade_no: NUMBER, money: PRICE, isCaptured: false, order_id: null, ...more }
}

/** An order that stands and is paid, made when the code was. */
export function anOrder(more: Partial<PlatformOrder>): PlatformOrder {
  return { id: 'order_1', isCanceled: false, isUnpaid: false, created_at: CREATED, ...more }
}
