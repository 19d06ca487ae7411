import type { CartMinor, GatewayFee } from '#payments/money/money'
import { classify } from '#payments/verbs/classify'
import type { OrderQuery } from '#wemine/endpoints/query-order'
import { gatewayOrder, later } from './support/gateway-order'

const END = 130 * 60_000
const order = gatewayOrder()
const paid: OrderQuery = {
  out_trade_no: order.out_trade_no,
  trade_state: 'SUCCESS',
  total_fee: 10880,
  fee_type: 'HKD',
  transaction_id: '4200001234202611230123456789',
}
const answered = (more: Partial<OrderQuery>, at = later(1000), own = order) =>
  classify(own, { ...paid, ...more }, at)

describe('an answer that it is paid', () => {
  test.each<[string, Partial<OrderQuery>]>([
    ['in the amount and currency that were asked for', {}],
    ['in letters of another size', { fee_type: 'hkd' }],
    ['without a currency, which WeChat may leave out', { fee_type: undefined }],
    ['with an empty currency', { fee_type: '' }],
    [
      "in another currency of the payer's wallet",
      { cash_fee: 10001, cash_fee_type: 'CNY', rate: '92000000' },
    ],
  ])('is believed %s', (_, more) => expect(answered(more)).toEqual({ to: 'paid' }))

  test.each<[string, Partial<OrderQuery>, string]>([
    ['one cent less', { total_fee: 10879 }, 'paid HKD 108.79 where HKD 108.80 was asked'],
    ['one cent more', { total_fee: 10881 }, 'paid HKD 108.81 where'],
    ['nothing', { total_fee: 0 }, 'paid HKD 0.00 where HKD 108.80 was asked'],
    ['no amount at all', { total_fee: undefined }, 'paid an unnamed amount of HKD where'],
    ['an amount that only looks the same', { total_fee: '10880' as never }, 'HKD 108.80 was asked'],
    ['the amount in yuan', { fee_type: 'CNY' }, 'paid CNY 108.80 where HKD 108.80 was asked'],
    ['another order', { out_trade_no: '999999999999999999' }, 'answered for 999999999999999999 instead'],
  ])('is one for a person when it names %s', (_, more, why) => {
    expect(answered(more)).toEqual({ to: 'exception', why: expect.stringContaining(why) })
  })

  test("is compared with what the gateway was asked for, not with the cart's own currency", () => {
    const exchanged = gatewayOrder({
      total_fee: 7680 as GatewayFee,
      cart_amount: 1500 as CartMinor,
      cart_currency: 'JPY',
    })
    expect(answered({ total_fee: 7680 }, later(1000), exchanged)).toEqual({ to: 'paid' })
    expect(answered({ total_fee: 1500, fee_type: 'JPY' }, later(1000), exchanged).to).toBe('exception')
  })

  test('is believed however late it comes, and whatever the ledger thought before', () => {
    expect(answered({}, later(10 * END))).toEqual({ to: 'paid' })
    for (const state of ['requested', 'refused', 'closed', 'expired'] as const)
      expect(answered({}, later(1000), gatewayOrder({ state }))).toEqual({ to: 'paid' })
  })
})

describe('an answer that it is not paid', () => {
  test.each(['NOTPAY', 'USERPAYING', 'ACCEPT', 'PAYERROR', 'A_WORD_OF_TOMORROW', 'success', 'SUCCESS '])(
    '%s leaves it open while it may still be paid, and ends it after that',
    (trade_state) => {
      expect(answered({ trade_state })).toEqual({ to: 'unchanged' })
      expect(answered({ trade_state }, later(END))).toEqual({ to: 'unchanged' })
      expect(answered({ trade_state }, later(END + 1))).toEqual({ to: 'expired' })
    },
  )

  test.each(['CLOSED', 'REVOKED'])('%s ends it at once', (trade_state) => {
    expect(answered({ trade_state })).toEqual({ to: 'closed' })
    expect(answered({ trade_state }, later(END + 1))).toEqual({ to: 'closed' })
  })
})

test('a refund of money that the store never saw is one for a person: nothing may be placed for it', () => {
  expect(answered({ trade_state: 'REFUND' })).toEqual({
    to: 'exception',
    why: 'refunded at the gateway before this store saw it paid',
  })
})

test('nothing but SUCCESS is ever taken for paid', () => {
  const words = [
    'REFUND',
    'NOTPAY',
    'CLOSED',
    'REVOKED',
    'USERPAYING',
    'PAYERROR',
    'ACCEPT',
    'PAID',
    'OK',
    'success',
    '',
  ]
  expect(words.filter((trade_state) => answered({ trade_state }).to === 'paid')).toEqual([])
})
