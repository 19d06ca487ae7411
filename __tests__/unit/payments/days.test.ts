import { dayAt, isDay, isTimeZone, localTime, startOfDay } from '#payments/admin/days'
import { readDays } from '#payments/admin/read-query'

test.each([
  ['2026-11-28', 'Asia/Hong_Kong', '2026-11-27T16:00:00.000Z'],
  ['2026-11-28', 'UTC', '2026-11-28T00:00:00.000Z'],
  ['2026-11-28', 'America/New_York', '2026-11-28T05:00:00.000Z'],
  ['2026-07-01', 'America/New_York', '2026-07-01T04:00:00.000Z'],
  // The days on which the clocks change, and the one after.
  ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z'],
  ['2026-03-09', 'America/New_York', '2026-03-09T04:00:00.000Z'],
  ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z'],
  ['2026-11-02', 'America/New_York', '2026-11-02T05:00:00.000Z'],
  ['2026-04-05', 'Australia/Lord_Howe', '2026-04-04T13:00:00.000Z'],
  // Midnight itself is left out: the day begins at one.
  ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
  // The hour before midnight comes twice.
  ['2026-04-05', 'America/Santiago', '2026-04-05T04:00:00.000Z'],
  // The hour after midnight comes twice: the day has 25 hours, and begins with the first of them.
  ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00.000Z'],
  ['2026-11-02', 'America/Havana', '2026-11-02T05:00:00.000Z'],
  ['2026-10-25', 'Atlantic/Azores', '2026-10-25T00:00:00.000Z'],
  ['2021-10-29', 'Asia/Amman', '2021-10-28T21:00:00.000Z'],
])('%s in %s begins at %s', (day, zone, instant) => {
  const start = startOfDay(day, zone)
  expect(start.toISOString()).toBe(instant)
  expect(dayAt(start, zone)).toBe(day)
  expect(dayAt(new Date(start.getTime() - 1), zone) < day).toBe(true)
})

test('a clock in Hong Kong is eight hours ahead', () => {
  expect(localTime(new Date('2026-11-27T17:30:05.999Z'), 'Asia/Hong_Kong')).toBe('2026-11-28 01:30:05')
})

test.each([
  '0000-01-01',
  '0001-01-01',
  '0999-05-05',
  '9999-12-31',
  '2026-02-30',
  '2026-13-01',
  '2026-1-1',
  '2026-11-28T00:00:00Z',
  '',
  'today',
  '20261128',
])('%j is no day', (text) => expect(isDay(text)).toBe(false))

test.each(['Mars/Olympus', '+08:00', '', '../../etc/passwd', 'Asia/Hong_Kong\0'])(
  '%j is no time zone',
  (name) => expect(isTimeZone(name)).toBe(false),
)

const now = new Date('2026-11-27T17:00:00.000Z')
const DAY = 86_400_000

function lengthOf(query: Record<string, string>): number | string {
  const read = readDays(query, now)
  return read.ok ? (read.value.to.getTime() - read.value.from.getTime()) / DAY : read.problem.message
}

test('days: today where none is said, a day to its end, an instant to itself, 31 days at most', () => {
  expect(readDays({}, now)).toMatchObject({
    value: { from: new Date('2026-11-27T16:00:00.000Z'), to: new Date('2026-11-28T16:00:00.000Z') },
  })
  expect(lengthOf({ from: '2026-11-01', to: '2026-11-30' })).toBe(30)
  expect(lengthOf({ from: '2026-10-01', to: '2026-10-31', time_zone: 'Europe/Berlin' })).toBeCloseTo(31, 1)
  expect(lengthOf({ from: '2026-11-01T00:00:00Z', to: '2026-11-02T12:00:00Z' })).toBe(1.5)
  expect(lengthOf({ from: '2026-10-01', to: '2026-11-01' })).toMatch(/at most 31 days/)
  expect(lengthOf({ from: '2026-10-02', to: '2026-10-01' })).toMatch(/after from/)
  expect(lengthOf({ from: '2026-10-02' })).toMatch(/give both/)
  expect(lengthOf({ date: '2026-10-02', from: '2026-10-02', to: '2026-10-02' })).toMatch(/give it alone/)
})

test.each<Record<string, string>>([
  { date: '0001-01-01' },
  { date: '9999-12-31' },
  { from: '0001-01-01T00:00:00Z', to: '0001-01-02T00:00:00Z' },
  { from: '9999-12-30', to: '9999-12-31T23:59:59Z' },
])('%j is refused in words: no calendar of ours goes so far', (query) => {
  expect(lengthOf(query)).toMatch(/must be a day such as/)
})
