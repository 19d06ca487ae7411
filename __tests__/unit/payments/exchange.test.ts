import BigNumber from 'bignumber.js'
import fc from 'fast-check'
import type { Options } from '#payments/account/options'
import { exchange, type Refundable, refundShare, restOf } from '#payments/money/exchange'
import { type CartMinor, type GatewayFee, roundMinor } from '#payments/money/money'

const options: Pick<Options, 'currency' | 'exchangeRates'> = {
  currency: 'HKD',
  exchangeRates: { JPY: '0.0512', USD: '7.8', IDR: '0.00048', KWD: '25.4' },
}
/** What the gateway is asked for, or the problem that it cannot be. */
const ask = (amount: number, currency: string, own = options) => {
  const result = exchange(amount as CartMinor, currency, own)
  return result.ok ? result.value : result.problem
}

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

test('a large cart is exchanged exactly: IDR 25,000,000.00 does not fit 32 bits (M16)', () => {
  expect(ask(2_500_000_000, 'IDR')).toMatchObject({ total_fee: 1_200_000 })
  expect(ask(2 ** 40, 'HKD')).toMatchObject({ total_fee: 2 ** 40 })
})

test('what comes to nothing or to too much is refused, in words that name the amount of the cart', () => {
  expect(ask(1, 'IDR')).toMatchObject({
    code: 'amount_not_positive',
    message: expect.stringContaining('IDR 0.01'),
  })
  expect(ask(4_000_000_000_000_000, 'JPY', { ...options, exchangeRates: { JPY: '51.2' } })).toMatchObject({
    code: 'amount_too_large',
    message: expect.stringContaining('JPY 4000000000000000'),
  })
})

const anyCents = fc.integer({ min: 1, max: 2 ** 40 })

const fresh = (cart_amount: number, paid_fee: number): Refundable => ({
  cart_amount: cart_amount as CartMinor,
  paid_fee: paid_fee as GatewayFee,
  refunded_amount: 0 as CartMinor,
  refunded_fee: 0 as GatewayFee,
})

/** Refunds that one part after another and gives the shares; `exact` parts may have fractions of the smallest unit. */
function refundAll(order: Refundable, parts: readonly string[]) {
  let done = { ...order }
  let earlier = new BigNumber(0)
  return parts.map((part) => {
    const share = refundShare(done, earlier.toFixed(), part)
    if (!share) throw new Error(`${part} is more than is left of ${JSON.stringify(done)}`)
    earlier = earlier.plus(part)
    done = {
      ...done,
      refunded_amount: (done.refunded_amount + share.amount) as CartMinor,
      refunded_fee: (done.refunded_fee + share.refund_fee) as GatewayFee,
    }
    return { ...share, done }
  })
}

/** A payment, and a way to refund all of it in up to twelve parts, some with fractions of a cent. */
const refunds = fc
  .record({
    cart_amount: anyCents,
    total_fee: anyCents,
    cuts: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 999 })), {
      maxLength: 11,
    }),
  })
  .map(({ cart_amount, total_fee, cuts }) => {
    const ends = cuts.map(([cut, thousandths]) =>
      BigNumber.min(new BigNumber(Math.floor(cut * cart_amount)).plus(thousandths / 1000), cart_amount),
    )
    const at = [...ends, new BigNumber(0), new BigNumber(cart_amount)].sort((a, b) => a.comparedTo(b) ?? 0)
    const parts = at.slice(1).map((end, index) => end.minus(at[index]!))
    return { cart_amount, total_fee, parts: parts.filter((part) => part.gt(0)).map((part) => part.toFixed()) }
  })

test('partial refunds of the whole cart give back exactly the fee, and none of them takes money', () => {
  fc.assert(
    fc.property(refunds, ({ cart_amount, total_fee, parts }) => {
      const shares = refundAll(fresh(cart_amount, total_fee), parts)
      for (const [at, { amount, refund_fee, done }] of shares.entries()) {
        for (const share of [amount, refund_fee]) expect(Number.isSafeInteger(share) && share >= 0).toBe(true)
        // Never off by more than the rounding of the sum before it and of its own.
        expect(Math.abs(amount - Number(parts[at]))).toBeLessThanOrEqual(1.000001)
        const fees = total_fee / cart_amount
        const exact = Number(parts[at]) * fees
        expect(Math.abs(refund_fee - exact)).toBeLessThanOrEqual((1 + fees) * 1.000001)
        expect(done.refunded_fee).toBeLessThanOrEqual(total_fee)
        expect(done.refunded_amount).toBeLessThanOrEqual(cart_amount)
      }
      expect(shares.at(-1)?.done).toMatchObject({ refunded_fee: total_fee, refunded_amount: cart_amount })
    }),
    { numRuns: 500 },
  )
})

test('the same holds cent by cent, and with every rate; a share of zero is a share (M16)', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.constantFrom('JPY', 'USD', 'IDR', 'KWD', 'HKD'),
      (cents, from) => {
        const asked = ask(cents, from)
        fc.pre('total_fee' in asked)
        const shares = refundAll(fresh(cents, asked.total_fee), Array(cents).fill('1'))
        expect(Math.min(...shares.map(({ refund_fee }) => refund_fee))).toBeGreaterThanOrEqual(0)
        expect(shares.at(-1)?.done.refunded_fee).toBe(asked.total_fee)
      },
    ),
  )
})

test('where nothing is exchanged a refund is the amount itself', () => {
  fc.assert(
    fc.property(anyCents, fc.double({ min: 0, max: 1, noNaN: true }), (cart, cut) => {
      const refunded = Math.floor(cart * cut * 0.999)
      const order = {
        ...fresh(cart, cart),
        refunded_fee: refunded as GatewayFee,
        refunded_amount: refunded as CartMinor,
      }
      const rest = cart - refunded
      expect(refundShare(order, String(refunded), String(rest))).toEqual({ amount: rest, refund_fee: rest })
      expect(refundShare(order, String(refunded), '1')).toEqual({ amount: 1, refund_fee: 1 })
      expect(restOf(order)).toEqual({ amount: rest, refund_fee: rest })
    }),
  )
})

test('halves of an odd sum add up to it: three refunds of 28.305 are the 84.92 that was charged for 84.915 (M15)', () => {
  const charged = roundMinor('8491.5')
  const shares = refundAll(fresh(charged, charged), ['2830.5', '2830.5', '2830.5'])
  expect(shares.map(({ amount, refund_fee }) => [amount, refund_fee])).toEqual([
    [2831, 2831],
    [2830, 2830],
    [2831, 2831],
  ])
  expect(shares.at(-1)?.done).toMatchObject({ refunded_amount: 8492, refunded_fee: 8492 })
})

test('more than is left has no share; all that is left, to the half cent, has', () => {
  expect(refundShare(fresh(8492, 8492), '0', '8492.5')).toBeUndefined()
  expect(refundShare(fresh(8492, 8492), '0', '8492.4')).toEqual({ amount: 8492, refund_fee: 8492 })
  expect(refundShare(fresh(8492, 8492), '8492', '1')).toBeUndefined()
  expect(refundShare(fresh(100, 4), '100', '0.6')).toBeUndefined()
})

test('a small part of an exchanged cart is a share of nothing, and what follows makes up for it (M16)', () => {
  const [first, second] = refundAll(fresh(1000, 2), ['200', '800'])
  expect(first).toMatchObject({ amount: 200, refund_fee: 0 })
  expect(second).toMatchObject({ amount: 800, refund_fee: 2 })
})
