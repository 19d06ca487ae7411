import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { isOver, isViewedCheckDue, isWorthViewing, nextCheckAt } from '#payments/schedule'
import { pollInterval } from '../../../../src/storefront/controller/poll-interval'
import { gatewayOrder, later } from './gateway-order'

/** The job's own pace, ms. */
export const JOB_EVERY = 10_000

/** One code that nobody pays, and who looks at it; all in ms after it was asked for. */
export interface Course {
  /** When the first run of the job is. */
  phase: number
  /** How often some process runs the job; 10 s where there is one process. */
  every?: number
  /** How long the gateway takes to answer. */
  answerIn: number
  /** While a page of the shopper is open. */
  page?: { from: number; to: number }
  supersededAt?: number
}

/** When the gateway is asked about it, from first to last: by the job and by the page, as `run-job` and `status` do. */
export function questionsOf({ phase, answerIn, page, supersededAt, every = JOB_EVERY }: Course): number[] {
  let order: GatewayOrder = gatewayOrder({ next_check_at: null })
  order = { ...order, next_check_at: nextCheckAt(order, later(0)) }
  const questions: number[] = []
  let answered = 0
  const ask = (at: number) => {
    questions.push(at)
    answered = at + answerIn
    const checks = order.checks + 1
    const counted = { ...order, checks, checked_at: later(answered) }
    order = { ...counted, next_check_at: nextCheckAt(counted, later(answered)) }
    if (questions.length > 1000) throw new Error('it is asked about for ever')
  }
  let tick = phase
  let poll = page?.from ?? Number.POSITIVE_INFINITY
  while (order.next_check_at || poll < Number.POSITIVE_INFINITY) {
    const at = Math.min(tick, poll)
    const now = later(at)
    if (supersededAt !== undefined && at >= supersededAt && !order.superseded_at)
      order = { ...order, superseded_at: later(supersededAt) }
    // A question that is under way is shared by whoever asks meanwhile.
    const isUnderWay = at < answered
    if (at === tick) {
      tick += every
      if (!isUnderWay && order.next_check_at && order.next_check_at <= now) ask(at)
    } else {
      if (isWorthViewing(order, now)) order = { ...order, viewed_at: now }
      if (!isUnderWay && !isEnded(order, now) && isViewedCheckDue(order, now)) ask(at)
      poll = nextPoll(at, page!)
    }
  }
  return questions
}

/** "Not paid" was the last word. */
const isEnded = (order: GatewayOrder, now: Date) => isOver(order, now) && order.next_check_at === null

function nextPoll(at: number, { from, to }: { from: number; to: number }): number {
  const overdue = at - 120 * 60_000
  const state = overdue < 0 ? 'waiting' : 'expired'
  const pause = pollInterval({ state, age: at - from, overdue, failures: 0, random: 0.5 })
  const next = pause === undefined ? Number.POSITIVE_INFINITY : at + pause
  return next <= to ? next : Number.POSITIVE_INFINITY
}

/** The longest that a payment made between `from` and `to` waits until the answer that finds it. */
export function longestWait(
  questions: readonly number[],
  { from, to, answerIn }: { from: number; to: number; answerIn: number },
): number {
  const waits = questions.map((asked, at) => {
    const paid = Math.max(questions[at - 1] ?? 0, from)
    return paid < to && asked > paid ? asked + answerIn - paid : 0
  })
  return Math.max(...waits)
}
