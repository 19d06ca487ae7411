import fc from 'fast-check'
import { exchange, refundShare } from '#payments/exchange'
import type { Cents } from '#payments/money'
import type { Options } from '#payments/options'
import { isProblem } from '#payments/problems'

const options: Pick<Options, 'currency' | 'exchangeRates'> = {
  currency: 'HKD',
  exchangeRates: { JPY: '0.0512', USD: '7.8', IDR: '0.00048', KWD: '25.4' },
}
const ask = (amount: number, currency: string, own = options) => exchange(amount as Cents, currency, own)

test("a cart in the account's own currency is asked for as it is, in any case of letters", () => {
  expect(ask(10880, 'hkd')).toEqual({ total_fee: 10880, fee_type: 'HKD', exchange_rate: null })
})

test.each([
  ['whole yen become cents', 1500, 'jpy', 7680, '0.0512'],
  ['cents become cents', 1999, 'USD', 15592, '7.8'],
  ['rupiah and their sen become cents', 15_000_000, 'IDR', 7200, '0.00048'],
  ['a thousand fils are a dinar', 1000, 'KWD', 2540, '25.4'],
  ['half a cent is rounded up', 125, 'USD', 975, '7.8'],
])('%s', (_, amount, currency, total_fee, exchange_rate) => {
  expect(ask(amount, currency)).toEqual({ total_fee, fee_type: 'HKD', exchange_rate })
})

test('cents become whole yen where the account is in yen', () => {
  const own = { currency: 'JPY', exchangeRates: { HKD: '19.53' } }
  expect(ask(10880, 'HKD', own)).toEqual({ total_fee: 2125, fee_type: 'JPY', exchange_rate: '19.53' })
  expect(ask(10, 'HKD', { ...own, exchangeRates: { HKD: '5' } })).toMatchObject({ total_fee: 1 })
})

test('is exact where floats are not', () => {
  // 1.15 * 100 is 114.99999999999999 in floats.
  expect(ask(100, 'USD', { currency: 'HKD', exchangeRates: { USD: '1.15' } })).toMatchObject({
    total_fee: 115,
  })
})

test('without a rate there is no payment', () => {
  expect(ask(10880, 'eur')).toMatchObject({
    code: 'currency_unsupported',
    message: expect.stringContaining('EUR'),
  })
  expect(ask(10880, 'constructor')).toMatchObject({ code: 'currency_unsupported' })
})

test('what comes to nothing or to too much is refused, in words that name the amount of the cart', () => {
  expect(ask(1, 'IDR')).toMatchObject({
    code: 'amount_not_positive',
    message: expect.stringContaining('IDR 0.01'),
  })
  expect(ask(2_000_000_000, 'JPY')).toMatchObject({
    code: 'amount_too_large',
    message: expect.stringContaining('JPY 2000000000'),
  })
})

const anyCents = fc.integer({ min: 1, max: 2 ** 31 - 1 })

/** A payment, and a way to refund all of it in up to twelve parts. */
const refunds = fc
  .record({
    cart_amount: anyCents,
    total_fee: anyCents,
    cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 11 }),
  })
  .map(({ cart_amount, total_fee, cuts }) => {
    const at = [...cuts.map((cut) => Math.round(cut * cart_amount)), 0, cart_amount].sort((a, b) => a - b)
    const parts = at.slice(1).map((end, index) => end - at[index]!)
    return { cart_amount, total_fee, parts: parts.filter((part) => part > 0) }
  })

test('partial refunds of the whole cart give back exactly the fee, and none of them takes money', () => {
  fc.assert(
    fc.property(refunds, ({ cart_amount, total_fee, parts }) => {
      const order = { cart_amount, total_fee, refunded_fee: 0, refunded_amount: 0 }
      for (const part of parts) {
        const share = refundShare(order, part)
        expect(Number.isSafeInteger(share) && share >= 0).toBe(true)
        // Never off by more than the rounding of the sum before it and of its own.
        expect(Math.abs(share - (part / cart_amount) * total_fee)).toBeLessThanOrEqual(1.000001)
        order.refunded_fee += share
        order.refunded_amount += part
        expect(order.refunded_fee).toBeLessThanOrEqual(total_fee)
      }
      expect(order).toMatchObject({ refunded_fee: total_fee, refunded_amount: cart_amount })
    }),
    { numRuns: 500 },
  )
})

test('the same holds cent by cent, and with every rate', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.constantFrom('JPY', 'USD', 'IDR', 'KWD', 'HKD'),
      (cents, from) => {
        const asked = ask(cents, from)
        fc.pre(!isProblem(asked))
        const order = { cart_amount: cents, total_fee: asked.total_fee, refunded_fee: 0, refunded_amount: 0 }
        let least = Number.POSITIVE_INFINITY
        for (let cent = 0; cent < cents; cent++) {
          const share = refundShare(order, 1)
          least = Math.min(least, share)
          order.refunded_fee += share
          order.refunded_amount += 1
        }
        expect(least).toBeGreaterThanOrEqual(0)
        expect(order.refunded_fee).toBe(asked.total_fee)
      },
    ),
  )
})

test('where nothing is exchanged a refund is the amount itself', () => {
  fc.assert(
    fc.property(anyCents, fc.double({ min: 0, max: 1, noNaN: true }), (total_fee, cut) => {
      const refunded = Math.floor(total_fee * cut * 0.999)
      const order = { total_fee, cart_amount: total_fee, refunded_fee: refunded, refunded_amount: refunded }
      expect(refundShare(order, total_fee - refunded)).toBe(total_fee - refunded)
      expect(refundShare(order, 1)).toBe(1)
    }),
  )
})
