import { isOutTradeNo, newOutTradeNo } from '#payments/session/out-trade-no'

const numbers = Array.from({ length: 20_000 }, newOutTradeNo)

test('new numbers are 18 digits that a signed 64-bit integer holds, and none is there twice', () => {
  expect(numbers.filter((number) => !/^[1-9]\d{17}$/.test(number))).toEqual([])
  expect(numbers.filter((number) => BigInt(number) > 2n ** 63n - 1n || !isOutTradeNo(number))).toEqual([])
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('new numbers follow from nothing: no digit prefers a value, and neighbours share none', () => {
  for (let place = 1; place < 18; place++) {
    const counts = Array.from({ length: 10 }, () => 0)
    for (const number of numbers) counts[Number(number[place])]!++
    // 2000 each; the standard deviation is 42, and eight of them happen by chance once in 10^15.
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(340)
  }
  const ends = numbers.map((number) => number.slice(0, 9))
  expect(ends.filter((end, at) => end === ends[at + 1]).length).toBeLessThan(2)
})

test.each(['123456', '123456789012345678', '12345678901234567890123456789012'])(
  '%s could be a number',
  (value) => expect(isOutTradeNo(value)).toBe(true),
)

test.each<unknown>([
  '12345',
  '0123456',
  '123456789012345678901234567890123',
  '',
  '12345678\n',
  ' 123456',
  '123456a',
  '１２３４５６',
  "1'; drop table",
  123456,
  null,
  undefined,
  ['123456'],
])('%p is no number', (value) => expect(isOutTradeNo(value)).toBe(false))
