import type { GatewayOrder } from '#payments/ledger/gateway-order'
import {
  isOver,
  isViewedCheckDue,
  nextCheckAt,
  PAYABLE_FOR,
  VIEWED_EVERY,
  viewedCheckPause,
} from '#payments/schedule'
import { AT_ONCE, STOP_AFTER, TAKE } from '#payments/verbs/run-job'
import { CREATED, gatewayOrder, later } from './gateway-order'
import { Heap } from './heap'
import { JOB_EVERY } from './one-code'

const SECOND = 1000
/** How often a shopper's page asks the store; see storefront/poll-interval.ts. */
const POLL_EVERY = 3 * SECOND

/** A code of that day; times are ms since the day began. */
export interface Code {
  created: number
  /** When its page is closed; the same as `created` where nobody looks. */
  left: number
  /** When it is paid, and the notification comes; never where it is abandoned. */
  paid: number
}

/** What a day was like for one process, at a gateway that takes `answerIn` for each answer. */
export interface Day {
  questions: number
  /** Asked for codes that nobody pays, on average and at most for one. */
  average: number
  most: number
  /** Questions that the gateway was asked in the busiest minute, a second. */
  peak: number
  /** The longest that a row was due before the job asked about it, ms. */
  longestLag: number
  /** Rows due and not asked about when a run of the job ended, at most. */
  backlog: number
  /** Runs that were stopped by the clock. */
  cutShort: number
  /** Questions under way at once, at most: of the job's, of all. */
  atOnceByJob: number
  atOnce: number
}

interface Row extends Code {
  order: GatewayOrder
  questions: number
}

/** One process's day: the job's runs as run-job.ts makes them, and the questions of the pages. */
export function simulate(codes: readonly Code[], answerIn: number): Day {
  const due = new Heap<Row>()
  const pages = new Heap<Row>()
  const rows = codes.map((code) => ({ ...code, questions: 0, order: openedAt(code.created) }))
  const end = (codes.at(-1)?.created ?? 0) + PAYABLE_FOR + 20 * 60 * SECOND
  const asked = new Counts(end + 60 * SECOND, 60 * SECOND)
  const underWay = new Counts(end + 60 * SECOND, 50)
  let [longestLag, backlog, cutShort, atOnceByJob] = [0, 0, 0, 0]

  /** The rows that may be asked about at that time, by whom. */
  const put = (row: Row) => {
    const next = row.order.next_check_at
    if (next) due.push(next.getTime() - CREATED.getTime(), row)
  }
  const ask = (row: Row, at: number) => {
    const answered = at + answerIn
    const now = later(answered)
    const { order } = row
    asked.add(at, at)
    underWay.add(at, answered)
    row.questions += 1
    order.viewed_at = row.left > row.created ? later(lastViewed(row, answered)) : null
    order.checks += 1
    order.checked_at = now
    order.next_check_at = nextCheckAt(order, now)
  }
  const isOpen = (row: Row, at: number) => at < row.paid && !isOver(row.order, later(at))

  /** What the pages ask up to a time. */
  const runPages = (to: number) => {
    while (pages.first() <= to) {
      const [at, row] = pages.pop()
      if (at > row.left || at >= row.paid) continue
      if (isViewedCheckDue(row.order, later(at))) ask(row, at)
      pages.push(nextUsefulPoll(row, at), row)
    }
  }
  /** A row whose time was moved since it was put there is put there again. */
  const takeDue = (now: number): Row[] => {
    const taken: Row[] = []
    while (taken.length < TAKE && due.first() <= now) {
      const [at, row] = due.pop()
      const next = row.order.next_check_at ? row.order.next_check_at.getTime() - CREATED.getTime() : undefined
      if (next === undefined || row.paid <= now) continue
      if (next > at) {
        put(row)
        continue
      }
      longestLag = Math.max(longestLag, now - next)
      taken.push(row)
    }
    return taken
  }

  let born = 0
  let now = 0
  // A run that is late has the next one wait for its own time.
  for (let tick = 0; tick < end; tick = (Math.floor(now / JOB_EVERY) + 1) * JOB_EVERY) {
    now = tick
    for (;;) {
      for (; born < rows.length && rows[born]!.created <= now; born++) {
        put(rows[born]!)
        pages.push(rows[born]!.created + POLL_EVERY, rows[born]!)
      }
      runPages(now)
      if (now >= tick + STOP_AFTER) {
        cutShort += 1
        break
      }
      const batch = takeDue(now)
      if (batch.length === 0) break
      atOnceByJob = Math.max(atOnceByJob, Math.min(batch.length, AT_ONCE))
      for (const [at, row] of batch.entries()) {
        const asked = now + Math.floor(at / AT_ONCE) * answerIn
        if (isOpen(row, asked) || isOver(row.order, later(asked))) ask(row, asked)
        put(row)
      }
      now += Math.ceil(batch.length / AT_ONCE) * answerIn
    }
    backlog = Math.max(
      backlog,
      due.countUpTo(
        now,
        ({ order, paid }, at) => paid > now && order.next_check_at?.getTime() === CREATED.getTime() + at,
      ),
    )
  }
  const abandoned = rows.filter(({ paid }) => paid === Number.POSITIVE_INFINITY)
  const total = abandoned.reduce((sum, { questions }) => sum + questions, 0)
  return {
    questions: rows.reduce((sum, { questions }) => sum + questions, 0),
    average: total / abandoned.length,
    most: abandoned.reduce((most, { questions }) => Math.max(most, questions), 0),
    peak: asked.most() / 60,
    longestLag,
    backlog,
    cutShort,
    atOnceByJob,
    atOnce: underWay.most(),
  }
}

function openedAt(created: number): GatewayOrder {
  const order = gatewayOrder({ created_at: later(created), expires_at: later(created + PAYABLE_FOR) })
  return { ...order, next_check_at: nextCheckAt(order, later(created)) }
}

/** The page's next poll that can come to anything; by then the job may have asked. */
function nextUsefulPoll({ created, order }: Row, at: number): number {
  const checked = (order.checked_at ?? order.created_at).getTime() - CREATED.getTime()
  const from = Math.max(at + 1, checked + viewedCheckPause(order))
  return created + Math.ceil((from - created) / POLL_EVERY) * POLL_EVERY
}

/** When it was last written down that its page looks. */
const lastViewed = ({ created, left }: Code, now: number) =>
  created + Math.floor((Math.min(now, left) - created) / VIEWED_EVERY) * VIEWED_EVERY

/** How many things go on in each slot of so many ms. */
class Counts {
  readonly #slots: Int32Array

  constructor(
    to: number,
    private readonly slot: number,
  ) {
    this.#slots = new Int32Array(Math.ceil(to / slot) + 1)
  }

  add(from: number, to: number): void {
    const slots = this.#slots
    const last = Math.floor(to / this.slot)
    for (let at = Math.floor(from / this.slot); at <= last; at++) slots[at] = slots[at]! + 1
  }

  most(): number {
    return this.#slots.reduce((most, count) => Math.max(most, count), 0)
  }
}
