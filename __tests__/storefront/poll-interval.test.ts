import { pollInterval } from '../../src/storefront/controller/poll-interval'

const SECOND = 1000
const MINUTE = 60 * SECOND
const calm = { state: 'waiting', age: 0, overdue: -2 * 60 * MINUTE, failures: 0, random: 0.5 } as const

test.each([
  ['a fresh code', {}, 2],
  ['after a minute', { age: MINUTE }, 3],
  ['after five minutes', { age: 5 * MINUTE }, 5],
  ['after an hour', { age: 60 * MINUTE }, 5],
  ['while WeChat Pay is open', { state: 'paying' }, 2],
  ['once it is paid, however old the page', { state: 'paid', age: 60 * MINUTE }, 2],
  ['after the end', { state: 'expired', overdue: 1 }, 15],
  ['ten minutes after the end', { state: 'expired', overdue: 10 * MINUTE }, 15],
  ['once it was replaced', { state: 'replaced' }, 15],
  ['longer after the end', { state: 'expired', overdue: 10 * MINUTE + 1 }, undefined],
  ['when it is placed', { state: 'placed' }, undefined],
  ['when it has failed', { state: 'failed' }, undefined],
  ['after one question without an answer', { failures: 1 }, 4],
  ['after two', { failures: 2, state: 'offline' }, 8],
  ['after many', { failures: 30, state: 'offline' }, 30],
] as const)('%s', (_, course, seconds) => {
  expect(pollInterval({ ...calm, ...course })).toBe(seconds && seconds * SECOND)
})

test('pages that lost the store together do not come back in step', () => {
  const failing = { ...calm, failures: 3 }
  expect(pollInterval({ ...failing, random: 0 })).toBeCloseTo(12_800)
  expect(pollInterval({ ...failing, random: 1 })).toBeCloseTo(19_200)
})
