import { after, isOver, LEASE, nextAsk, nextLook, PAYABLE_FOR } from '#payments/schedule'
import { CREATED, later } from './support/gateway-order'

const SECOND = 1000
const MINUTE = 60 * SECOND
const JOB_EVERY = 10 * SECOND
const order = { created_at: CREATED, expires_at: later(PAYABLE_FOR) }
const age = (at: Date) => at.getTime() - CREATED.getTime()

/** When the job asks about an order that nobody else asks about; `answerIn` ms for each answer. */
function asksOfTheJob(phase: number, answerIn: number): number[] {
  const asks: number[] = []
  let due = nextAsk(order, CREATED)
  for (let tick = phase; due; tick += JOB_EVERY) {
    if (tick < age(due)) continue
    asks.push(tick)
    due = nextAsk(order, later(tick + answerIn))
    if (asks.length > 1000) throw new Error('it is asked about for ever')
  }
  return asks
}

/** The longest that a payment, made at any moment from 0 on, waits until somebody asks. */
const longestWait = (asks: number[]) => Math.max(...asks.map((ask, at) => ask - (asks[at - 1] ?? 0)))

// Every moment that the job's clock can stand at when an order is made, to half a second.
const phases = Array.from({ length: 20 }, (_, index) => index * 500)

describe('a lost notification', () => {
  test('costs less than a minute, whenever in the two hours the shopper pays', () => {
    for (const phase of phases) {
      const answerIn = SECOND
      expect(longestWait(asksOfTheJob(phase, answerIn)) + answerIn).toBeLessThan(MINUTE)
    }
  })

  test('is still looked for within a minute when the gateway takes its whole 8 s for each answer', () => {
    for (const phase of phases) expect(longestWait(asksOfTheJob(phase, 8 * SECOND))).toBeLessThan(MINUTE)
  })

  test('costs less in the first minutes, when shoppers pay', () => {
    for (const phase of phases) {
      const first = asksOfTheJob(phase, SECOND).filter((ask) => ask <= 5 * MINUTE)
      expect(longestWait(first)).toBeLessThanOrEqual(35 * SECOND)
      expect(longestWait(first.filter((ask) => ask <= MINUTE))).toBeLessThanOrEqual(25 * SECOND)
    }
  })

  test('is found for a payment of the last second: the last question comes after the last minutes are over', () => {
    for (const phase of phases) {
      const asks = asksOfTheJob(phase, SECOND)
      expect(asks.at(-1)! + SECOND).toBeGreaterThan(PAYABLE_FOR + 10 * MINUTE)
      expect(asks.filter((ask) => ask > PAYABLE_FOR + 10 * MINUTE).length).toBeLessThanOrEqual(1)
    }
  })

  test('does not cost the gateway a flood: an order nobody pays is asked about less than 200 times', () => {
    for (const phase of phases) expect(asksOfTheJob(phase, SECOND).length).toBeLessThan(200)
  })
})

test('the next question is always ahead, and there is one until "not paid" is the last word', () => {
  const wrong: number[] = []
  for (let at = 0; at <= PAYABLE_FOR + 15 * MINUTE; at += 777) {
    const next = nextAsk(order, later(at))
    const ahead = next ? age(next) - at >= 10 * SECOND : isOver(order, later(at))
    if (!ahead || (next && isOver(order, later(at)))) wrong.push(at)
  }
  expect(wrong).toEqual([])
})

test.each([
  [0, 10],
  [59.999, 10],
  [60, 20],
  [299.999, 20],
  [300, 40],
  [7200, 40],
  [7800, 40],
])('%d s old: asked again after %d s', (seconds, pause) => {
  expect(nextAsk(order, later(seconds * SECOND))).toEqual(later((seconds + pause) * SECOND))
})

test('a clock that stands before the order was made asks soon, not never', () => {
  expect(nextAsk(order, later(-MINUTE))).toEqual(later(-50 * SECOND))
})

test('"not paid" is the last word only when the ten minutes after its end are over', () => {
  expect(isOver(order, later(PAYABLE_FOR))).toBe(false)
  expect(isOver(order, later(PAYABLE_FOR + 10 * MINUTE))).toBe(false)
  expect(isOver(order, later(PAYABLE_FOR + 10 * MINUTE + 1))).toBe(true)
})

test.each([
  ['not known', null, 5 * SECOND],
  ['just now', 0, 5 * SECOND],
  ['in the future, by another clock', -MINUTE, 5 * SECOND],
  ['10 s ago', 10 * SECOND, 5 * SECOND],
  ['a minute ago', MINUTE, 30 * SECOND],
  ['10 minutes ago', 10 * MINUTE, 5 * MINUTE],
  ['yesterday', 24 * 60 * MINUTE, 5 * MINUTE],
])('money that came %s is looked at again in due time', (_, waited, pause) => {
  const now = later(60 * MINUTE)
  const paid_at = waited === null ? null : after(now, -waited)
  expect(nextLook({ paid_at }, now)).toEqual(after(now, pause))
})

test('a process keeps what it took for longer than one look at it takes', () => {
  // Two questions of at most 25 s (the most that `timeout` may be) and the store's own work.
  expect(LEASE).toBeGreaterThan(2 * 25 * SECOND)
})
