import { after } from '#payments/account/clock'
import {
  isOver,
  isViewedCheckDue,
  isWorthViewing,
  nextCheckAt,
  nextCheckWhenOver,
  nextLookAt,
  nextRefundLookAt,
  PAYABLE_FOR,
  TAKEN_FOR,
  VIEWED_EVERY,
  viewedCheckPause,
} from '#payments/schedule'
import { gatewayOrder, later } from './support/gateway-order'
import { JOB_EVERY, longestWait, questionsOf } from './support/one-code'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const OVER = PAYABLE_FOR + 10 * MINUTE
const order = gatewayOrder({ expires_at: later(PAYABLE_FOR) })

// Every moment that the job's clock can stand at when a code is made, to half a second.
const phases = Array.from({ length: 20 }, (_, index) => index * 500)
/** The page is open for so many minutes, from the first half second on; 0: nobody looks. */
const LOOKED = [0, 1, 2, 5, 15]
const page = (minutes: number) => (minutes > 0 ? { page: { from: 500, to: minutes * MINUTE } } : {})

describe.each(LOOKED)('a code that nobody pays, looked at for %i minutes and left', (minutes) => {
  test.each([
    ['one process', JOB_EVERY],
    ['four processes, whose clocks differ', JOB_EVERY / 4],
  ])('costs at most 60 questions over its whole life, with %s (S4)', (_, every) => {
    const counts = phases.flatMap((phase) =>
      [200, SECOND].map((answerIn) => questionsOf({ phase, answerIn, every, ...page(minutes) }).length),
    )
    expect(Math.max(...counts)).toBeLessThanOrEqual(60)
    expect(Math.min(...counts)).toBeGreaterThan(35)
  })

  test('costs fewer once another took its place (S4)', () => {
    for (const phase of phases) {
      const course = { phase, answerIn: 200, ...page(minutes) }
      const supersededAt = minutes * MINUTE || SECOND
      expect(questionsOf({ ...course, supersededAt }).length).toBeLessThan(questionsOf(course).length - 5)
    }
  })

  test('is found paid within a minute while it is looked at and for 15 minutes after, without a notification', () => {
    const to = (minutes + 15) * MINUTE
    for (const phase of phases)
      for (const answerIn of [200, SECOND]) {
        const questions = questionsOf({ phase, answerIn, ...page(minutes) })
        expect(longestWait(questions, { from: 0, to, answerIn })).toBeLessThanOrEqual(MINUTE)
      }
  })

  test('and within five minutes after that, to the last second that it can be paid', () => {
    const from = (minutes + 15) * MINUTE
    for (const phase of phases)
      for (const answerIn of [200, SECOND]) {
        const questions = questionsOf({ phase, answerIn, ...page(minutes) })
        expect(longestWait(questions, { from, to: OVER, answerIn })).toBeLessThanOrEqual(5 * MINUTE)
        expect(questions.at(-1)! + answerIn).toBeGreaterThan(OVER)
        expect(questions.filter((question) => question > OVER)).toHaveLength(1)
      }
  })
})

describe('a lost notification', () => {
  test('costs at most a minute for as long as a page is open, for two hours too', () => {
    for (const phase of phases) {
      const answerIn = SECOND
      const questions = questionsOf({ phase, answerIn, page: { from: 500, to: PAYABLE_FOR } })
      expect(longestWait(questions, { from: 0, to: PAYABLE_FOR, answerIn })).toBeLessThanOrEqual(MINUTE)
    }
  })

  test('costs at most a minute once more when the shopper comes back an hour later', () => {
    for (const phase of phases) {
      const answerIn = 200
      const back = { from: HOUR, to: HOUR + 2 * MINUTE }
      const questions = questionsOf({ phase, answerIn, page: back })
      const wait = longestWait(questions, { from: back.from, to: back.to + 15 * MINUTE, answerIn })
      expect(wait).toBeLessThanOrEqual(MINUTE)
    }
  })

  test('is still asked about within a minute when the gateway takes its whole 8 s for each answer', () => {
    for (const phase of phases) {
      const questions = questionsOf({ phase, answerIn: 8 * SECOND })
      expect(longestWait(questions, { from: 0, to: 15 * MINUTE, answerIn: 0 })).toBeLessThanOrEqual(MINUTE)
    }
  })

  test('costs less in the first minute, when shoppers pay', () => {
    for (const phase of phases) {
      const questions = questionsOf({ phase, answerIn: SECOND, ...page(5) })
      const wait = longestWait(questions, { from: 0, to: 30 * SECOND, answerIn: SECOND })
      expect(wait).toBeLessThanOrEqual(25 * SECOND)
      const unseen = questionsOf({ phase, answerIn: SECOND })
      expect(longestWait(unseen, { from: 0, to: 30 * SECOND, answerIn: SECOND })).toBeLessThanOrEqual(
        35 * SECOND,
      )
    }
  })

  test('for a code that another took the place of costs at most five minutes', () => {
    for (const phase of phases) {
      const answerIn = SECOND
      const questions = questionsOf({ phase, answerIn, ...page(1), supersededAt: MINUTE })
      expect(longestWait(questions, { from: 0, to: OVER, answerIn })).toBeLessThanOrEqual(5 * MINUTE)
    }
  })
})

describe('a code that is over', () => {
  const old = { ...order, next_check_at: null, viewed_at: null, checks: 45, checked_at: later(OVER + 1) }

  test('costs nothing, however often it is polled (S10)', () => {
    const day = 24 * HOUR
    for (const at of [OVER + 1, OVER + MINUTE, 30 * day]) {
      const polls = Array.from({ length: 600 }, (_, poll) => later(at + poll * 3 * SECOND))
      expect(polls.filter((now) => isViewedCheckDue(old, now))).toEqual([])
      expect(polls.filter((now) => isWorthViewing(old, now))).toEqual([])
      expect(polls.filter((now) => nextCheckAt(old, now) !== null)).toEqual([])
    }
  })

  test('and whose answers cannot be read is asked about ever less often, at most once an hour at last (S10, M12)', () => {
    const asked: number[] = []
    let due = nextCheckWhenOver(order, later(OVER + 1))
    for (let poll = OVER + 1; poll < OVER + 30 * 24 * HOUR; poll += 15 * SECOND) {
      if (!isViewedCheckDue({ ...old, next_check_at: due }, later(poll))) continue
      asked.push(poll)
      due = nextCheckWhenOver(order, later(poll))
    }
    const pauses = asked.slice(1).map((at, index) => at - asked[index]!)
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(5 * MINUTE)
    expect(asked.filter((at) => at < OVER + 2 * HOUR).length).toBeLessThan(8)
    expect(pauses.slice(10).every((pause) => pause >= HOUR)).toBe(true)
    expect(pauses.slice(10).every((pause) => pause < HOUR + 20 * SECOND)).toBe(true)
  })
})

test('the next question is always ahead, and there is one until "not paid" is the last word', () => {
  const wrong: unknown[] = []
  const courses = [
    order,
    { ...order, viewed_at: later(20 * MINUTE) },
    { ...order, superseded_at: later(SECOND) },
  ]
  for (const course of courses)
    for (const checks of [0, 1, 3, 8, 1000])
      for (let at = 0; at <= OVER + 5 * MINUTE; at += 777) {
        const now = later(at)
        const next = nextCheckAt({ ...course, checks }, now)
        const pause = next ? next.getTime() - now.getTime() : 0
        const isRight = next ? pause >= 10 * SECOND && pause <= 285 * SECOND : isOver(order, now)
        if (!isRight || (next && isOver(order, now))) wrong.push([at, checks, pause])
      }
  expect(wrong).toEqual([])
})

test.each([
  ['just made', {}, 0, 10],
  ['asked about once', { checks: 1 }, 20, 18],
  ['asked about twice', { checks: 2 }, 60, 32.4],
  ['asked about often', { checks: 20 }, 600, 48],
  ['15 minutes old', { checks: 20 }, 900, 48],
  ['16 minutes old', { checks: 20 }, 960, 285],
  ['16 minutes old and looked at a minute ago', { checks: 20, viewed_at: later(900_000) }, 960, 48],
  ['an hour old and looked at 16 minutes ago', { checks: 20, viewed_at: later(2_640_000) }, 3600, 285],
  ['just made and replaced', { superseded_at: later(0) }, 0, 20],
  ['replaced, and looked at', { checks: 3, superseded_at: later(0), viewed_at: later(0) }, 100, 81.92],
  ['replaced long ago', { checks: 20, superseded_at: later(0) }, 3600, 285],
] as const)('one that is %s: %j, %d s old, is asked about again after %d s', (_, more, seconds, pause) => {
  const now = later(seconds * SECOND)
  expect(nextCheckAt({ ...order, ...more }, now)).toEqual(after(now, pause * SECOND))
})

test.each([
  [0, 5],
  [1, 10],
  [2, 20],
  [3, 40],
  [4, 53],
  [1000, 53],
])('a page asks the gateway after %i questions for the next one %d s later', (checks, seconds) => {
  expect(viewedCheckPause({ checks })).toBe(seconds * SECOND)
  const asked = { ...order, checks, checked_at: later(100_000) }
  expect(isViewedCheckDue(asked, later(100_000 + seconds * SECOND - 1))).toBe(false)
  expect(isViewedCheckDue(asked, later(100_000 + seconds * SECOND))).toBe(true)
})

test('that somebody looks is written down once in 15 s', () => {
  expect(isWorthViewing(order, later(0))).toBe(true)
  const viewed = { ...order, viewed_at: later(0) }
  expect(isWorthViewing(viewed, later(VIEWED_EVERY))).toBe(false)
  expect(isWorthViewing(viewed, later(VIEWED_EVERY + 1))).toBe(true)
})

test('a clock that stands before the order was made asks soon, not never', () => {
  expect(nextCheckAt(order, later(-MINUTE))).toEqual(later(-50 * SECOND))
})

test('"not paid" is the last word only when the ten minutes after its end are over', () => {
  expect(isOver(order, later(PAYABLE_FOR))).toBe(false)
  expect(isOver(order, later(OVER))).toBe(false)
  expect(isOver(order, later(OVER + 1))).toBe(true)
})

test.each([
  ['just now', 0, 5 * SECOND],
  ['in the future, by another clock', -MINUTE, 5 * SECOND],
  ['10 s ago', 10 * SECOND, 5 * SECOND],
  ['a minute ago', MINUTE, 30 * SECOND],
  ['10 minutes ago', 10 * MINUTE, 5 * MINUTE],
  ['yesterday', 24 * HOUR, 5 * MINUTE],
])('money that has waited since %s is looked at again in due time', (_, waited, pause) => {
  const now = later(HOUR)
  expect(nextLookAt(after(now, -waited), now)).toEqual(after(now, pause))
})

test.each([
  ['just now', 0, undefined, MINUTE],
  ['just now, by the engine itself', 0, 10 * SECOND, 10 * SECOND],
  ['10 minutes ago', 10 * MINUTE, undefined, 5 * MINUTE],
  ['yesterday', 24 * HOUR, 10 * SECOND, HOUR],
])(
  'a refund that began %s is tried or asked about again in due time (M13, M14)',
  (_, waited, least, pause) => {
    const now = later(HOUR)
    expect(nextRefundLookAt(after(now, -waited), now, least)).toEqual(after(now, pause))
  },
)

test('a process keeps what it took for longer than one look at it takes', () => {
  // Two questions of at most 25 s (the most that `timeout` may be) and the store's own work.
  expect(TAKEN_FOR).toBeGreaterThan(2 * 25 * SECOND)
})
