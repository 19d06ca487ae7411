import type { VirtualClock } from '../clock'
import type { NotificationChange, NotificationFault } from '../faults/fault'
import type { Faults } from '../faults/faults'
import type { SandboxOrder, SandboxRefund } from '../gateway/order'
import { revisions } from '../gateway/revisions'
import { manyListeners } from '../http/server'
import type { SandboxSettings } from '../options'
import type { NotifyOptions } from '../sandbox'
import { type NotificationMessage, notificationMessage } from './message'
import { isAcknowledged, type NotificationReply, postNotification } from './post'
import { refundMessage } from './refund-message'
import { retrySchedule } from './retry-schedule'

/** One message on its way to the merchant, and what became of it. */
export interface NotificationAttempt {
  /** The order that it is about. */
  out_trade_no: string
  /** What it is about. */
  about: 'payment' | 'refund'
  /** 1 for the first. */
  attempt: number
  /** Virtual ms since 1970. */
  at: number
  /** Where it was sent. */
  url: string
  /** The XML as sent. */
  body: string
  /** Its `Content-Type`; empty when none was sent. */
  contentType: string
  /** Absent while the reply is awaited. */
  reply?: NotificationReply
  /** Whether the schedule ends with this reply. */
  acknowledged: boolean
}

interface Delivery {
  order: SandboxOrder
  about: 'payment' | 'refund'
  url: string
  message: NotificationMessage
  /** Attempts that are to be lost on the way. */
  lost: number
}

/** Notifies the merchant of payments and refunds until it acknowledges or the schedule ends. */
export class Notifier {
  private attempts: NotificationAttempt[] = []
  private byOrder = new Map<string, NotificationAttempt[]>()
  private abort = manyListeners()
  private readonly underWay = new Set<Promise<unknown>>()
  /** Messages that wait for the next one to be sent first. */
  private held: (() => Promise<unknown>)[] = []

  constructor(
    private readonly settings: SandboxSettings,
    private readonly clock: VirtualClock,
    private readonly faults: Faults,
  ) {}

  /** Starts the schedule for a payment. Resolves when the first attempt is answered, or at once when it is delayed. */
  async paid(order: SandboxOrder): Promise<void> {
    const url = order.notify_url
    if (!url || !this.settings.notify || !revisions[this.settings.revision].notifies) return
    const fault = this.faults.take('notification')
    const message = notificationMessage(order, fault, this.settings)
    await this.schedule({ order, about: 'payment', url, message }, fault)
  }

  /** Starts the schedule for a refund, where the option `refundNotifications` is set. */
  async refunded(order: SandboxOrder, refund: SandboxRefund): Promise<void> {
    const url = order.notify_url
    const { revision, refundNotifications } = this.settings
    if (!url || !refundNotifications || !revisions[revision].notifies) return
    const fault = this.faults.take('refundNotification')
    const message = refundMessage(order, refund, fault, this.settings)
    await this.schedule({ order, about: 'refund', url, message }, fault)
  }

  private async schedule(
    delivery: Omit<Delivery, 'lost'>,
    { drop, delay, duplicate = 1, swap }: NotificationFault,
  ): Promise<void> {
    if (drop === true) return
    const start = () =>
      this.track(
        Promise.all(
          Array.from({ length: duplicate }, () => this.attempt({ ...delivery, lost: drop ?? 0 }, 1)),
        ),
      )
    if (swap) this.holdBack(start)
    else if (delay) this.clock.after(delay, () => this.startThenHeld(start))
    else await this.startThenHeld(start)
  }

  /** Holds a message until the next one was sent, or for the schedule's first wait. */
  private holdBack(start: () => Promise<unknown>): void {
    this.held.push(start)
    this.clock.after(retrySchedule[0]!, async () => {
      const at = this.held.indexOf(start)
      if (at < 0) return
      this.held.splice(at, 1)
      await start()
    })
  }

  private async startThenHeld(start: () => Promise<unknown>): Promise<void> {
    await start()
    for (const held of this.held.splice(0)) await held()
  }

  /** Sends one message now, apart from any schedule. @throws Error when the order has no notify_url */
  async send(
    order: SandboxOrder,
    { url = order.notify_url, copies = 1, about = 'payment', ...change }: NotifyOptions,
  ): Promise<NotificationAttempt[]> {
    if (!url) throw new Error(`Order ${order.out_trade_no} has no notify_url`)
    const delivery = { order, about, url, message: this.messageOf(order, about, change), lost: 0 }
    const posts = Array.from({ length: copies }, () => this.post(delivery, 1))
    return structuredClone(await this.track(Promise.all(posts)))
  }

  private messageOf(order: SandboxOrder, about: 'payment' | 'refund', change: NotificationChange) {
    if (about === 'payment') return notificationMessage(order, change, this.settings)
    const refund = order.refunds.at(-1)
    if (!refund) throw new Error(`Order ${order.out_trade_no} has no refund: there is nothing to notify of`)
    return refundMessage(order, refund, change, this.settings)
  }

  all(): NotificationAttempt[] {
    return structuredClone(this.attempts)
  }

  of(out_trade_no: string): readonly NotificationAttempt[] {
    return this.byOrder.get(out_trade_no) ?? []
  }

  /** Resolves when no message is waiting for its reply. */
  async idle(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay)
  }

  /** Breaks off what is under way and forgets all attempts. */
  async reset(): Promise<void> {
    this.abort.abort()
    await this.idle()
    this.abort = manyListeners()
    this.attempts = []
    this.byOrder.clear()
    this.held = []
  }

  private async attempt(delivery: Delivery, number: number): Promise<void> {
    const { signal } = this.abort
    const acknowledged = number > delivery.lost && (await this.post(delivery, number)).acknowledged
    const wait = retrySchedule[number - 1]
    if (acknowledged || wait === undefined || signal.aborted) return
    this.clock.after(wait, () => this.track(this.attempt(delivery, number + 1)))
  }

  private async post({ order: { out_trade_no }, about, url, message }: Delivery, attempt: number) {
    const record: NotificationAttempt = {
      out_trade_no,
      about,
      attempt,
      at: this.clock.now(),
      url,
      ...message,
      acknowledged: false,
    }
    this.attempts.push(record)
    const known = this.byOrder.get(out_trade_no)
    if (known) known.push(record)
    else this.byOrder.set(out_trade_no, [record])
    record.reply = await postNotification(url, message, this.abort.signal)
    record.acknowledged = isAcknowledged(record.reply, this.settings.notifyReply)
    const answer = record.reply.error ?? `HTTP ${record.reply.status}`
    const verdict = record.acknowledged ? 'acknowledged' : 'not acknowledged'
    const kind = about === 'refund' ? 'refund notification' : 'notification'
    this.settings.log(`${kind} ${out_trade_no} attempt ${attempt} to ${url}: ${answer}, ${verdict}`)
    return record
  }

  private track<T>(work: Promise<T>): Promise<T> {
    const ended = work.then(
      () => {},
      () => {},
    )
    this.underWay.add(ended)
    ended.finally(() => this.underWay.delete(ended))
    return work
  }
}
