import type { GatewayEndpoint } from '../gateway/revisions'
import type { RandomFaults } from './random-faults'

/** What can be made to go wrong; `notification` is the gateway's own call to the merchant. */
export type FaultyEndpoint = GatewayEndpoint | 'quickAuth' | 'notification'

/**
 * One thing that goes wrong at an endpoint. Plain data, so that a test in another process can send it.
 * `latency` and `late` are real ms, `lag` and `unknownFor` are ms of the sandbox's clock.
 */
export interface Fault {
  /** How many requests it hits. @default all of them */
  times?: number
  /** How many requests pass unharmed first. @default 0 */
  skip?: number
  /** Waits before the request is looked at. */
  latency?: number
  /** Breaks the connection before the work, or after it is done. */
  reset?: 'before' | 'after'
  /** Never answers, with the work not done, or done. */
  hang?: 'before' | 'after'
  /** Does the work at once and answers so many ms later. */
  late?: number
  /** Answers this status with `body`, by default a proxy's HTML page; the work is not done unless `done` says so. */
  status?: number
  /** Does the work and sends the first half of the answer. */
  cut?: true
  /** Replaces the answer's bytes; '' is an empty answer. */
  body?: string
  /** @default 'text/html' */
  contentType?: string
  /** Answers a refusal with this err_code; the work is not done unless `done` says so. */
  refuse?: string
  /** The refusal's err_code_des. */
  reason?: string
  /** With `status`, `body` or `refuse`: the work is done all the same. */
  done?: boolean
  /** Overwrites fields of a successful answer, such as total_fee or out_trade_no; null leaves the field out. */
  answer?: Record<string, unknown>
  /** queryOrder: a paid order is told as NOTPAY until so long after the payment. */
  lag?: number
  /** queryOrder: ORDERNOTEXIST until so long after the order was made. */
  unknownFor?: number
  /** createOrder: the order is paid and notified before this answer leaves. */
  paidBeforeAnswer?: boolean
  /** createOrder: somebody without the key notifies that the order is paid, once this answer has left. */
  forge?: true
}

/** How a notification differs from what WeChat would send. */
export interface NotificationChange {
  /** Overwrites or adds fields; null leaves one out. */
  mutate?: Record<string, string | null>
  /**
   * `valid` signs what is sent; `stale` is the signature from before `mutate`, as of a message changed on its way;
   * `wrong` is another key's; `none` leaves it out. @default 'valid'
   */
  sign?: 'valid' | 'stale' | 'wrong' | 'none'
  /** Tells of an unpaid order as if it were paid. */
  forged?: true
  /** Writes the values without CDATA. @default true */
  cdata?: false
  /** Sent in place of the XML. */
  body?: string
  /** @default the option notifyContentType */
  contentType?: string
  /** How the characters travel. @default 'utf8' */
  encoding?: 'utf8' | 'utf16le' | 'latin1'
}

export interface NotificationFault extends NotificationChange {
  /** How many payments it hits. @default all of them */
  times?: number
  /** How many payments pass unharmed first. @default 0 */
  skip?: number
  /** Loses so many attempts of the schedule, or all. */
  drop?: number | true
  /** Ms of the sandbox's clock before the first attempt. */
  delay?: number
  /** So many copies at the same moment. @default 1 */
  duplicate?: number
  /** Waits until the next payment's notification has been answered, or 15 s of the sandbox's clock. */
  swap?: true
}

type AnyFault = Fault & NotificationFault

const counters = ['times', 'skip'] as const
const notificationKeys = [
  ...counters,
  ...(['mutate', 'sign', 'forged', 'cdata', 'body', 'contentType', 'encoding'] as const),
  ...(['drop', 'delay', 'duplicate', 'swap'] as const),
] satisfies (keyof NotificationFault)[]
const answerKeys = [
  ...counters,
  ...(['latency', 'reset', 'hang', 'late', 'status', 'cut', 'body', 'contentType', 'refuse'] as const),
  ...(['reason', 'done', 'answer', 'lag', 'unknownFor', 'paidBeforeAnswer', 'forge'] as const),
] satisfies (keyof Fault)[]

const knownKeys: Record<FaultyEndpoint, readonly string[]> = {
  createOrder: answerKeys,
  queryOrder: answerKeys,
  checkSign: answerKeys,
  refund: answerKeys,
  quickAuth: [...counters, 'latency'],
  notification: notificationKeys,
}

/**
 * The faults that are set, in the order in which they were set; at most one applies to a request, and a random one only
 * where none is set.
 */
export class Faults {
  private readonly faults = new Map<FaultyEndpoint, AnyFault[]>()

  constructor(private readonly randomFaults: RandomFaults) {}

  /** @throws TypeError that names what is unknown: a fault that never happens would make a test pass for nothing */
  add(endpoint: FaultyEndpoint, fault: AnyFault): void {
    if (!Object.hasOwn(knownKeys, endpoint)) throw new TypeError(`There is no endpoint ${String(endpoint)}`)
    const unknown = Object.keys(fault).find((key) => !knownKeys[endpoint].includes(key))
    if (unknown) throw new TypeError(`There is no fault ${unknown} at ${endpoint}`)
    this.faults.set(endpoint, [...(this.faults.get(endpoint) ?? []), { ...fault }])
  }

  /** @returns the fault of the next request at the endpoint; counts it */
  take(endpoint: FaultyEndpoint): AnyFault {
    const next = this.faults.get(endpoint)?.find(({ times }) => times === undefined || times > 0)
    if (!next) return this.randomFaults.next(endpoint)
    if (next.skip) {
      next.skip -= 1
      return {}
    }
    if (next.times !== undefined) next.times -= 1
    return { ...next }
  }

  clear(): void {
    this.faults.clear()
  }
}
