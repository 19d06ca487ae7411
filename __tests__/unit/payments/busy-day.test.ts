import { AT_ONCE } from '#payments/verbs/run-job'
import { type Code, simulate } from './support/busy-day'
import { JOB_EVERY } from './support/one-code'

const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE
const CODES = 50_000

/** Numbers between 0 and 1 that are the same in every run. */
function* fractions(): Generator<number, never> {
  for (let seed = 20_261_127; ; ) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    yield seed / 2 ** 32
  }
}

/** Shares of the codes that nobody pays whose page stays open for so many minutes. */
const LOOKED = [
  [0.2, 0],
  [0.5, 1],
  [0.75, 2],
  [0.9, 5],
  [1, 15],
] as const

/** A day's codes: twice as many as on average in the evening, hardly any at night; 60 % are abandoned. */
function codesOfADay(): Code[] {
  const random = fractions()
  const next = () => random.next().value
  const codes: Code[] = []
  while (codes.length < CODES) {
    const created = Math.floor(next() * DAY)
    const busy = (1 - Math.cos((2 * Math.PI * (created - 8 * 60 * MINUTE)) / DAY)) / 2
    if (next() > busy) continue
    const isAbandoned = next() < 0.6
    const share = next()
    const looked = LOOKED.find(([upTo]) => share <= upTo)?.[1] ?? 0
    const paid = created + 20 * SECOND + Math.floor(next() * 100) * SECOND
    codes.push(
      isAbandoned
        ? { created, left: created + looked * MINUTE, paid: Number.POSITIVE_INFINITY }
        : { created, left: paid, paid },
    )
  }
  return codes.sort((one, other) => one.created - other.created)
}

test('one process keeps up with 50,000 codes a day of which 60 % are abandoned, at a gateway of 200 ms (S4)', () => {
  const day = simulate(codesOfADay(), 200)
  process.stdout.write(`a busy day: ${JSON.stringify(day)}\n`)
  expect(day.most).toBeLessThanOrEqual(60)
  expect(day.average).toBeLessThan(52)
  // What becomes due while a run goes on is taken by the next one, all of it.
  expect(day.longestLag).toBeLessThan(12 * SECOND)
  expect(day.backlog).toBeLessThan((day.peak * JOB_EVERY) / SECOND)
  expect(day.atOnceByJob).toBeLessThanOrEqual(AT_ONCE)
  expect(day.atOnce).toBeLessThanOrEqual(4 * AT_ONCE)
  expect(day.peak).toBeLessThan(40)
}, 240_000)

test('and the measure has teeth: at a gateway of 10 s it does not, with an eighth of the codes', () => {
  const codes = codesOfADay().filter((_, at) => at % 8 === 0)
  const day = simulate(codes, 10 * SECOND)
  expect(day.longestLag).toBeGreaterThan(MINUTE)
  expect(day.cutShort).toBeGreaterThan(100)
}, 240_000)
