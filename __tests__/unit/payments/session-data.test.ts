import type { CartMinor, GatewayFee } from '#payments/money/money'
import { sessionData as dataOf } from '#payments/session/session-data'
import { gatewayOrder, later } from './support/gateway-order'

const options = {
  payPage: false,
  notifyUrl: 'https://api.example.com/hooks/wemine',
  secret: { apiSecret: 'a-secret' },
}
const sessionData = (order: Parameters<typeof dataOf>[0]) => dataOf(order, options)

const jsapi = {
  appId: 'wx2421b1c4370ec43b',
  timeStamp: '1395712654',
  nonceStr: 'e61463f8efa94090b1f366cccfbbb444',
  package: 'prepay_id=wx21201855730335ac86f8c43d1889123400',
  signType: 'MD5',
  paySign: '70EA570631E4BB79628FBCA90534C63FF7FADD89',
}

test('a QR payment gives the shopper what paying needs', () => {
  expect(sessionData(gatewayOrder({ prepay_id: null }))).toStrictEqual({
    out_trade_no: '123456789012345678',
    trade_type: 'NATIVE',
    total_fee: 10880,
    fee_type: 'HKD',
    code_url: 'weixin://wxpay/bizpayurl?pr=hW3vkcR',
    expires_at: '2026-11-23T06:00:00.000Z',
    session_id: 'payses_01',
  })
})

test('a payment inside WeChat gives the signed parameters, all of them strings', () => {
  const data = sessionData(gatewayOrder({ trade_type: 'JSAPI', code_url: null, jsapi, session_id: null }))
  expect(data).toStrictEqual({
    out_trade_no: '123456789012345678',
    trade_type: 'JSAPI',
    total_fee: 10880,
    fee_type: 'HKD',
    prepay_id: 'wx20161110163838f231619da20804912345',
    jsapi,
    expires_at: '2026-11-23T06:00:00.000Z',
  })
  expect(Object.values(data.jsapi ?? {}).every((value) => typeof value === 'string')).toBe(true)
})

test('anyone with the cart can read it: nothing else of a ledger row that is full gets there', () => {
  const full = gatewayOrder({
    resource_id: 'cart_01',
    jsapi,
    open_id: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    superseded_at: later(1),
    transaction_id: '4200001234202611230123456789',
    paid_fee: 10880 as GatewayFee,
    paid_fee_type: 'HKD',
    paid_at: later(2),
    order_id: 'order_01',
    problem: 'a reason for the merchant',
    refunded_fee: 1 as GatewayFee,
    refunded_amount: 1 as CartMinor,
    refund_in_doubt: 'refund_01',
    checked_at: later(3),
    captured_at: later(4),
    viewed_at: later(5),
    overdue_at: later(6),
    client_secret: 'a-secret-of-24-characters',
    waiting_for: 'not_placed',
    waiting_why: 'the merchant is out of stock',
  })
  const data = sessionData(full)
  expect(Object.keys(data).sort()).toEqual([
    'client_secret',
    'code_url',
    'expires_at',
    'fee_type',
    'jsapi',
    'out_trade_no',
    'prepay_id',
    'session_id',
    'total_fee',
    'trade_type',
  ])
  expect(JSON.stringify(data)).not.toMatch(/oUpF8|pp_wemine|4200001234|cart_01|order_01|merchant/)
})

test('what is absent is not there at all, and the rest survives JSON', () => {
  const bare = gatewayOrder({ prepay_id: null, code_url: null, jsapi: null, session_id: null })
  expect(Object.keys(sessionData(bare))).toEqual([
    'out_trade_no',
    'trade_type',
    'total_fee',
    'fee_type',
    'expires_at',
  ])
  const data = sessionData(gatewayOrder({ jsapi }))
  expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data)
})

test('where the payment page is on, its link is there', () => {
  const data = dataOf(gatewayOrder(), { ...options, payPage: true })
  expect(data.pay_url).toMatch(/^https:\/\/api\.example\.com\/wemine\/pay\/123456789012345678-[\w-]{22}$/)
  expect(sessionData(gatewayOrder())).not.toHaveProperty('pay_url')
})
