import { MathBN, BigNumber as MedusaBigNumber } from '@medusajs/framework/utils'
import BigNumber from 'bignumber.js'
import fc from 'fast-check'
import {
  type Amount,
  cartMinorFromMajor,
  exactMinorFromMajor,
  formatMinor,
  isGatewayFee,
  isWholeAmount,
  majorFromMinor,
  minorOf,
  roundMinor,
} from '#payments/money/money'
import type { Result } from '#payments/result'
import { toCartMinor, toExactMinor } from '../../../src/medusa-1/platform/amounts'

const MOST = Number.MAX_SAFE_INTEGER
/** What a float of major units still holds to the cent. */
const MOST_EXACT = 2 ** 43
const anyCents = fc.integer({ min: 1, max: MOST_EXACT })

/** The amount, or the code of the problem that there is none. */
const valueOrCode = <T>(result: Result<T>) => (result.ok ? result.value : result.problem.code)
const centsFromMajor = (amount: Amount, currency: string) => valueOrCode(cartMinorFromMajor(amount, currency))
const exactFromMajor = (amount: Amount, currency: string) =>
  valueOrCode(exactMinorFromMajor(amount, currency))
const centsOf = (amount: Amount, currency: string) => valueOrCode(toCartMinor(amount, currency))
const exactOf = (amount: Amount, currency: string) => valueOrCode(toExactMinor(amount, currency))
const problemOf = (amount: Amount, currency = 'HKD') => {
  const result = cartMinorFromMajor(amount, currency)
  return result.ok ? undefined : result.problem
}

describe('an amount in major units, as Medusa 2 gives it', () => {
  test.each([
    [108.8, 10880],
    [19.9, 1990],
    [8.8, 880],
    [0.3, 30],
    [0.1 + 0.2, 30],
    [1.1 * 3, 330],
    [4.35, 435],
    [1.005 * 1000, 100500],
    [0.01, 1],
    ['108.8', 10880],
    ['1e3', 100000],
    ['1E-2', 1],
    ['.5', 50],
    ['5.', 500],
    ['19.900000000000000000', 1990],
    [21474836.48, 2 ** 31],
    ['250000000000.00', 25_000_000_000_000],
    ['90071992547409.91', MOST],
  ])('%p HKD is %i cents', (amount, cents) => {
    expect(centsFromMajor(amount, 'hkd')).toBe(cents)
    expect(minorOf(amount, 'hkd')).toBe(cents)
  })

  test('is the same cents again after a round trip, in a currency with and without decimals', () => {
    fc.assert(
      fc.property(anyCents, fc.constantFrom('HKD', 'JPY', 'KWD', 'hkd', 'jpy'), (cents, currency) => {
        const major = majorFromMinor(cents, currency)
        expect(centsFromMajor(major, currency)).toBe(cents)
        expect(centsFromMajor(String(major), currency)).toBe(cents)
      }),
    )
  })

  test('is the same cents in every shape that Medusa 2 has for it', () => {
    fc.assert(
      fc.property(anyCents, (cents) => {
        const major = majorFromMinor(cents, 'HKD')
        const shapes: Amount[] = [
          { value: String(major), precision: 20 },
          { value: major },
          new MedusaBigNumber(major),
          new MedusaBigNumber(String(major)),
          new MedusaBigNumber({ value: String(major), precision: 20 }),
          MathBN.convert(major),
          new BigNumber(major),
        ]
        for (const shape of shapes) expect(centsFromMajor(shape, 'HKD')).toBe(cents)
      }),
    )
  })

  test('keeps its cents under the noise of a float sum', () => {
    // Ten products of a cart, added as floats the way a storefront or a module might.
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 10 }),
        (prices) => {
          const sum = prices.reduce((total, price) => total + price / 100, 0)
          const cents = prices.reduce((total, price) => total + price, 0)
          expect(centsFromMajor(sum, 'HKD')).toBe(cents)
          expect(centsFromMajor({ value: String(sum), precision: 20 }, 'HKD')).toBe(cents)
        },
      ),
    )
  })

  test('is charged half up to the cent, in every currency (M15)', () => {
    // In millionths of the smallest unit, as far as floats leave noise.
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 31 }),
        fc.integer({ min: 0, max: 999_999 }),
        fc.constantFrom('HKD', 'JPY', 'KWD'),
        (whole, millionths, currency) => {
          const minor = new BigNumber(millionths).shiftedBy(-6).plus(whole)
          const decimals = { HKD: 2, JPY: 0, KWD: 3 }[currency]
          const major = minor.shiftedBy(-(decimals ?? 0)).toFixed()
          const charged = whole + (millionths >= 500_000 ? 1 : 0)
          expect(centsFromMajor(major, currency)).toBe(charged === 0 ? 'amount_not_positive' : charged)
          expect(minorOf(major, currency)).toBe(charged)
        },
      ),
    )
  })

  test.each([
    ['15 % off HK$99.90', 84.915, 'HKD', 8492],
    ['SGD 12.34 and 9 %', 13.4506, 'SGD', 1345],
    ['half a cent', 0.005, 'HKD', 1],
    ['less than half a cent on top', 19.9949, 'HKD', 1999],
    ['half a yen', 10.5, 'JPY', 11],
    ['a third', { value: '3.333333333333333333', precision: 20 }, 'HKD', 333],
    ['half a yen under the noise of a float', 1.005 * 100, 'JPY', 101],
  ])('%s is a price like any other: %p %s is charged as %i (M15)', (_, amount, currency, cents) => {
    expect(centsFromMajor(amount, currency)).toBe(cents)
  })

  test('is kept exactly beside what is charged, to the millionth of a cent', () => {
    expect(exactFromMajor(84.915, 'HKD')).toBe('8491.5')
    expect(exactFromMajor({ value: '28.305' }, 'HKD')).toBe('2830.5')
    expect(exactFromMajor('0.00000001', 'HKD')).toBe('0.000001')
    expect(exactFromMajor(0.1 + 0.2, 'HKD')).toBe('30')
    expect(exactFromMajor('10.5', 'JPY')).toBe('10.5')
    expect(exactFromMajor(1e-9, 'HKD')).toBe('amount_not_positive')
    expect(exactFromMajor('1e21', 'HKD')).toBe('amount_too_large')
    expect(exactFromMajor('1,5', 'HKD')).toBe('amount_invalid')
    fc.assert(
      fc.property(anyCents, (cents) => {
        expect(exactFromMajor(majorFromMinor(cents, 'HKD'), 'HKD')).toBe(String(cents))
      }),
    )
  })

  test.each([0, -0, '0', '0.00', 0.004, -1, '-108.8', 1e-9, { value: '0' }, new MedusaBigNumber(0)])(
    '%p is nothing to pay',
    (amount) => expect(centsFromMajor(amount, 'HKD')).toBe('amount_not_positive'),
  )

  test.each(['90071992547409.92', 1e21, '1e21', 1e300, '1e999999', Number.MAX_SAFE_INTEGER])(
    '%p is too large',
    (amount) => expect(centsFromMajor(amount, 'HKD')).toBe('amount_too_large'),
  )

  test.each<unknown>([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    '',
    ' ',
    'NaN',
    'Infinity',
    'free',
    '1,000.00',
    '1_000',
    '1 000',
    ' 5',
    '0x10',
    '0b11',
    'HK$5',
    '５',
    '5\n',
    null,
    undefined,
    true,
    {},
    { value: '' },
    { value: null },
    { value: {} },
    { amount: 5 },
  ])('%p is no amount, and is refused in words instead of an exception', (amount) => {
    expect(problemOf(amount as Amount)).toMatchObject({ code: 'amount_invalid', type: 'invalid_data' })
    expect(exactFromMajor(amount as Amount, 'HKD')).toBe('amount_invalid')
    expect(centsOf(amount as Amount, 'HKD')).toBe('amount_invalid')
    expect(exactOf(amount as Amount, 'HKD')).toBe('amount_invalid')
    expect(minorOf(amount as Amount, 'HKD')).toBeNaN()
  })

  test.each([{ toString: {} }, Object.create(null), { value: { toString: null } }])(
    'is refused in words where it cannot even be written (%#)',
    (amount) => {
      expect(centsFromMajor(amount, 'HKD')).toBe('amount_invalid')
    },
  )

  test('gives whole cents that the ledger can hold or a problem, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.string(), fc.anything()), (amount) => {
        const cents = cartMinorFromMajor(amount as Amount, 'HKD')
        expect(cents.ok ? isWholeAmount(cents.value) : cents.problem.type === 'invalid_data').toBe(true)
        const exact = exactMinorFromMajor(amount as Amount, 'HKD')
        expect(exact.ok ? /^\d+(\.\d{1,6})?$/.test(exact.value) : exact.problem.type === 'invalid_data').toBe(
          true,
        )
      }),
    )
  })
})

describe('an amount in minor units, as Medusa 1 gives it', () => {
  test('is taken as it is where Medusa 1 counts a currency as ISO 4217 does', () => {
    fc.assert(
      fc.property(anyCents, fc.constantFrom('hkd', 'jpy', 'idr', 'huf', 'twd'), (cents, currency) => {
        expect(centsOf(cents, currency)).toBe(cents)
        expect(centsOf(String(cents), currency)).toBe(cents)
      }),
    )
  })

  test('is brought to ISO 4217 where Medusa 1 counts in hundredths what has none, or three', () => {
    expect(centsOf(150_000, 'isk')).toBe(1500)
    expect(centsOf(150_049, 'isk')).toBe(1500)
    expect(centsOf(150_050, 'isk')).toBe(1501)
    expect(exactOf(150_050, 'isk')).toBe('1500.5')
    expect(centsOf(1050, 'kwd')).toBe(10_500)
    expect(centsOf(1500, 'mga')).toBe(150_000)
  })

  test.each([
    [0, 'amount_not_positive'],
    [-1, 'amount_not_positive'],
    [0.4, 'amount_not_positive'],
    [MOST + 1, 'amount_too_large'],
  ])('%p is refused as %s', (amount, problem) => expect(centsOf(amount, 'hkd')).toBe(problem))

  test('is rounded half up too: Medusa 1 has its totals whole, and plugins may not', () => {
    expect(centsOf(10880.5, 'hkd')).toBe(10881)
    expect(exactOf(10880.5, 'hkd')).toBe('10880.5')
  })

  test('is as large as an IDR cart gets (M16)', () => {
    expect(centsOf(25_000_000_00, 'idr')).toBe(2_500_000_000)
    expect(centsOf(MOST, 'idr')).toBe(MOST)
  })
})

describe('cents in words', () => {
  test.each([
    [10880, 'hkd', 'HKD 108.80'],
    [1, 'HKD', 'HKD 0.01'],
    [1500, 'JPY', 'JPY 1500'],
    [1500, 'KWD', 'KWD 1.500'],
    [0, 'HKD', 'HKD 0.00'],
    [2 ** 31 - 1, 'HKD', 'HKD 21474836.47'],
    [MOST, 'HKD', 'HKD 90071992547409.91'],
    ['8491.5', 'HKD', 'HKD 84.915'],
    ['10.5', 'JPY', 'JPY 10.5'],
    ['30', 'HKD', 'HKD 0.30'],
  ])('%p of %s are %s', (cents, currency, words) => expect(formatMinor(cents, currency)).toBe(words))
})

test.each([[0], [-1], [1.5], [MOST + 1], [Number.NaN], ['1'], [null], [10n], [new BigNumber(1)]])(
  '%p is no number of cents',
  (value) => {
    expect(isWholeAmount(value)).toBe(false)
    expect(isGatewayFee(value)).toBe(false)
  },
)

test.each([
  ['2830.5', 2831],
  ['2830.4999999', 2831],
  ['2830.499999', 2830],
  ['0', 0],
  ['-0.4', -0],
])('%s is %i once it is rounded: half up, after the noise of floats is off', (exact, whole) => {
  expect(roundMinor(exact)).toBe(whole)
})
