import { decimalsOf } from '#payments/money/decimals'
import { medusaDecimalsOf } from '../../../src/medusa-1/platform/amounts'

test.each([
  ['HKD', 2],
  ['hkd', 2],
  ['CNY', 2],
  ['JPY', 0],
  ['krw', 0],
  ['ISK', 0],
  ['KWD', 3],
  // Intl says 0 of these, because shops write them without decimals: amounts would be off by a hundred.
  ['HUF', 2],
  ['IDR', 2],
  ['TWD', 2],
  ['XTS', 2],
  ['no currency', 2],
])('%s has %i decimals', (currency, decimals) => expect(decimalsOf(currency)).toBe(decimals))

test("Medusa 1's decimals are those of its own list", () => {
  const paths = [require.resolve('medusa-1/package.json')]
  const list: string[] = require(require.resolve('medusa-core-utils', { paths })).zeroDecimalCurrencies
  expect(list.length).toBeGreaterThan(10)
  expect(list.filter((currency) => medusaDecimalsOf(currency) !== 0)).toEqual([])
  const others = Intl.supportedValuesOf('currency').filter((one) => !list.includes(one.toLowerCase()))
  expect(others.filter((currency) => medusaDecimalsOf(currency) !== 2)).toEqual([])
})
