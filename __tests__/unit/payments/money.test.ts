import { MathBN, BigNumber as MedusaBigNumber } from '@medusajs/framework/utils'
import BigNumber from 'bignumber.js'
import fc from 'fast-check'
import { type Amount, centsFromMajor, formatCents, isCents, majorFromCents } from '#payments/money'
import { isProblem } from '#payments/problems'
import { centsOf } from '../../../src/medusa-1/core/cents-of'

const MOST = 2 ** 31 - 1
const anyCents = fc.integer({ min: 1, max: MOST })
const code = (value: unknown) => (isProblem(value) ? value.code : value)

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
    [21474836.47, MOST],
  ])('%p HKD is %i cents', (amount, cents) => {
    expect(centsFromMajor(amount, 'hkd')).toBe(cents)
  })

  test('is the same cents again after a round trip, in a currency with and without decimals', () => {
    fc.assert(
      fc.property(anyCents, fc.constantFrom('HKD', 'JPY', 'KWD', 'hkd', 'jpy'), (cents, currency) => {
        const major = majorFromCents(cents, currency)
        expect(centsFromMajor(major, currency)).toBe(cents)
        expect(centsFromMajor(String(major), currency)).toBe(cents)
      }),
    )
  })

  test('is the same cents in every shape that Medusa 2 has for it', () => {
    fc.assert(
      fc.property(anyCents, (cents) => {
        const major = majorFromCents(cents, 'HKD')
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

  test('is taken with an error of up to a millionth of a cent, and refused beyond it, in either direction', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: MOST }),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 1_000_001, max: 500_000_000_000 }),
        fc.constantFrom(1, -1),
        (cents, noise, fraction, sign) => {
          const off = (picocents: number) => new BigNumber(picocents * sign).shiftedBy(-12).plus(cents)
          expect(centsFromMajor(off(noise).shiftedBy(-2).toFixed(), 'HKD')).toBe(cents)
          expect(code(centsFromMajor(off(fraction).shiftedBy(-2).toFixed(), 'HKD'))).toBe('amount_fraction')
          expect(code(centsFromMajor(off(fraction).toFixed(), 'JPY'))).toBe('amount_fraction')
        },
      ),
    )
  })

  test.each([
    [0.005, 'HKD'],
    [19.999, 'HKD'],
    [10.5, 'JPY'],
    [0.0001, 'KWD'],
    [{ value: '3.333333333333333333', precision: 20 }, 'HKD'],
  ])('%p %s has a fraction of a cent, and is never rounded', (amount, currency) => {
    expect(centsFromMajor(amount, currency)).toMatchObject({
      code: 'amount_fraction',
      type: 'invalid_data',
      message: expect.stringContaining(`${typeof amount === 'object' ? amount.value : amount} ${currency}`),
    })
  })

  test.each([0, -0, '0', '0.00', -1, '-108.8', 1e-9, { value: '0' }, new MedusaBigNumber(0)])(
    '%p is nothing to pay',
    (amount) => expect(code(centsFromMajor(amount, 'HKD'))).toBe('amount_not_positive'),
  )

  test.each([21474836.48, 1e21, '1e21', 1e300, '1e999999', Number.MAX_SAFE_INTEGER])(
    '%p is too large',
    (amount) => expect(code(centsFromMajor(amount, 'HKD'))).toBe('amount_too_large'),
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
    expect(centsFromMajor(amount as Amount, 'HKD')).toMatchObject({
      code: 'amount_invalid',
      type: 'invalid_data',
    })
    expect(centsOf(amount as Amount, 'HKD')).toMatchObject({ code: 'amount_invalid' })
  })

  test.each([{ toString: {} }, Object.create(null), { value: { toString: null } }])(
    'is refused in words where it cannot even be written (%#)',
    (amount) => {
      expect(centsFromMajor(amount, 'HKD')).toMatchObject({ code: 'amount_invalid' })
    },
  )

  test('gives whole cents that the ledger can hold or a problem, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.string(), fc.anything()), (amount) => {
        const cents = centsFromMajor(amount as Amount, 'HKD')
        expect(isProblem(cents) || isCents(cents)).toBe(true)
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
    expect(code(centsOf(150_050, 'isk'))).toBe('amount_fraction')
    expect(centsOf(1050, 'kwd')).toBe(10_500)
    expect(centsOf(1500, 'mga')).toBe(150_000)
  })

  test.each([
    [10880.5, 'amount_fraction'],
    [0, 'amount_not_positive'],
    [-1, 'amount_not_positive'],
    [MOST + 1, 'amount_too_large'],
  ])('%p is refused as %s', (amount, problem) => expect(code(centsOf(amount, 'hkd'))).toBe(problem))
})

describe('cents in words', () => {
  test.each([
    [10880, 'hkd', 'HKD 108.80'],
    [1, 'HKD', 'HKD 0.01'],
    [1500, 'JPY', 'JPY 1500'],
    [1500, 'KWD', 'KWD 1.500'],
    [0, 'HKD', 'HKD 0.00'],
    [MOST, 'HKD', 'HKD 21474836.47'],
  ])('%i of %s are %s', (cents, currency, words) => expect(formatCents(cents, currency)).toBe(words))
})

test.each([[0], [-1], [1.5], [MOST + 1], [Number.NaN], ['1'], [null], [10n], [new BigNumber(1)]])(
  '%p is no number of cents',
  (value) => expect(isCents(value)).toBe(false),
)
