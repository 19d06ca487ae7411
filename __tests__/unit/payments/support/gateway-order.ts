import type { GatewayOrder } from '#payments/ledger/gateway-order'
import type { CartMinor, GatewayFee } from '#payments/money/money'
import type { OutTradeNo } from '#payments/session/out-trade-no'

export const CREATED = new Date('2026-11-23T04:00:00.000Z')
const MINUTE = 60_000

/** `ms` after the order of {@link gatewayOrder} was asked for. */
export const later = (ms: number) => new Date(CREATED.getTime() + ms)

/** An open QR payment of HK$108.80, as the ledger gives it. */
export function gatewayOrder(more: Partial<GatewayOrder> = {}): GatewayOrder {
  return {
    out_trade_no: '123456789012345678' as OutTradeNo,
    provider_id: 'pp_wemine_hk',
    session_id: 'payses_01',
    resource_id: null,
    state: 'open',
    version: 0,
    trade_type: 'NATIVE',
    total_fee: 10880 as GatewayFee,
    fee_type: 'HKD',
    cart_amount: 10880 as CartMinor,
    cart_currency: 'HKD',
    exchange_rate: null,
    body: 'Online order',
    open_id: null,
    prepay_id: 'wx20161110163838f231619da20804912345',
    code_url: 'weixin://wxpay/bizpayurl?pr=hW3vkcR',
    jsapi: null,
    client_secret: null,
    expires_at: later(120 * MINUTE),
    superseded_at: null,
    transaction_id: null,
    paid_fee: null,
    paid_fee_type: null,
    paid_at: null,
    charged_at: null,
    confirmed_by: null,
    order_id: null,
    captured_at: null,
    problem: null,
    refunded_fee: 0 as GatewayFee,
    refunded_amount: 0 as CartMinor,
    refund_in_doubt: null,
    waiting_for: null,
    waiting_since: null,
    waiting_why: null,
    checks: 0,
    checked_at: null,
    next_check_at: later(10_000),
    viewed_at: null,
    pending_events: [],
    outbox_locked_until: null,
    overdue_at: null,
    exception_at: null,
    resolved_at: null,
    created_at: CREATED,
    updated_at: CREATED,
    ...more,
  }
}
