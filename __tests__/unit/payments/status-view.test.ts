import type { GatewayOrder } from '#payments/ledger/gateway-order'
import type { OrderState, PaymentStatus } from '#payments/ledger/states'
import type { GatewayFee } from '#payments/money/money'
import { paymentView } from '#payments/verbs/status'
import { gatewayOrder, later } from './support/gateway-order'

const END = 120 * 60_000
const view = (more: Partial<GatewayOrder>, at = later(1000)) => paymentView(gatewayOrder(more), at, true)

const WHILE_PAYABLE: Record<OrderState, PaymentStatus> = {
  requested: 'waiting',
  open: 'waiting',
  paid: 'paid',
  authorized: 'paid',
  captured: 'placed',
  refused: 'failed',
  closed: 'failed',
  expired: 'expired',
  refunding: 'refunded',
  refunded: 'refunded',
  exception: 'attention',
}
const states = Object.entries(WHILE_PAYABLE) as Array<[OrderState, PaymentStatus]>

test.each(states)('a gateway order that is %s is shown as %s', (state, status) => {
  expect(view({ state }).status).toBe(status)
})

test.each(states)(
  'after its end one that is %s is shown as it was, unless it still waited',
  (state, status) => {
    expect(view({ state }, later(END)).status).toBe(status === 'waiting' ? 'expired' : status)
  },
)

test('it waits until the last millisecond', () => {
  expect(view({}, later(END - 1)).status).toBe('waiting')
})

test.each(states)(
  '%s (%s) comes with a sentence, and only where nothing was taken does it say so',
  (state, status) => {
    const { message } = view({ state })
    expect(message).toMatch(/^[A-Z].*\.$/)
    expect(/you were not charged/i.test(message)).toBe(status === 'failed')
    expect(/\bpaid\b/i.test(message)).toBe(status === 'paid' || status === 'placed')
    expect(/\brefunded\b/i.test(message)).toBe(status === 'refunded')
  },
)

test('an exception that a person closed is reviewed, and needs no look any more (N2)', () => {
  expect(view({ state: 'exception' }).status).toBe('attention')
  const reviewed = view({ state: 'exception', resolved_at: later(500), problem: 'for the merchant' })
  expect(reviewed).toMatchObject({ status: 'reviewed', message: expect.stringContaining('has reviewed') })
  expect(reviewed.message).not.toMatch(/needs manual review|for the merchant/)
})

test.each(['captured', 'refunded', 'refunding', 'paid'] as const)(
  'an older decision of a person changes nothing for one that is %s',
  (state) => {
    expect(view({ state, resolved_at: later(500) }).status).toBe(WHILE_PAYABLE[state])
  },
)

test('a code that was replaced is expired at once, and the page is told to pay the newer one', () => {
  expect(view({ superseded_at: later(500) })).toMatchObject({
    status: 'expired',
    replaced: true,
    message: expect.stringContaining('replaced by a newer one'),
  })
  expect(view({}, later(END))).not.toHaveProperty('replaced')
  expect(view({}, later(END)).message).not.toContain('replaced')
  expect(view({ state: 'paid', superseded_at: later(500) }).status).toBe('paid')
})

test('a page learns this and nothing more, from a ledger row that is full', () => {
  const full = gatewayOrder({
    state: 'captured',
    order_id: 'order_01',
    resource_id: 'cart_01',
    open_id: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    transaction_id: '4200001234202611230123456789',
    problem: 'a reason for the merchant',
    client_secret: 'a-secret-of-24-characters',
    paid_fee: 10880 as GatewayFee,
    refund_in_doubt: 'refund_01',
  })
  expect(paymentView(full, later(1000), true)).toStrictEqual({
    out_trade_no: '123456789012345678',
    status: 'placed',
    message: 'Paid, and the order is placed.',
    trade_type: 'NATIVE',
    total_fee: 10880,
    fee_type: 'HKD',
    expires_at: '2026-11-23T06:00:00.000Z',
    now: '2026-11-23T04:00:01.000Z',
    order_id: 'order_01',
  })
  expect(view({})).not.toHaveProperty('order_id')
  // S8: whoever has the number alone, such as the payer from their WeChat bill, is not told the order's id.
  const { order_id: _, ...others } = paymentView(full, later(1000), true)
  expect(paymentView(full, later(1000), false)).toStrictEqual(others)
})

describe('a payment inside WeChat that nobody signed', () => {
  const bare = { trade_type: 'JSAPI', jsapi: null } as const
  const signed = {
    appId: 'wx',
    timeStamp: '1',
    nonceStr: 'n',
    package: 'prepay_id=1',
    signType: 'MD5',
    paySign: 'A',
  }

  test('is told to the page in words, for a QR code to be shown instead', () => {
    expect(view(bare)).toMatchObject({
      status: 'waiting',
      message: expect.stringContaining('QR code (NATIVE)'),
    })
  })

  test('is like any other once it is paid, or when it is signed', () => {
    expect(view({ ...bare, state: 'paid' }).message).toBe('Paid. The order is being placed.')
    expect(view({ ...bare, jsapi: signed }).message).toBe('Waiting for the payment.')
  })
})
