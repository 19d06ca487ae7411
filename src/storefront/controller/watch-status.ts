import type { WemineSessionData } from '../session/session-data'
import { adviseOnRefusal, adviseOnSilence } from './advice'
import { askStatus, type NoAnswer, type PaymentAnswer, type StoreAddress } from './ask-status'
import { wholeSeconds } from './first-snapshot'
import { pollInterval } from './poll-interval'
import type { WemineProblem, WemineSnapshot } from './snapshot'
import type { SnapshotStore } from './snapshot-store'
import type { PaymentEvent } from './stages'
import { joinTabs } from './tabs'
import { isOnline, isShown, watchPage } from './watch-page'

/** Whose status is watched, and who is told of what comes. */
export interface WatchOptions {
  address: StoreAddress
  store: SnapshotStore
  /** Aborted when all of it is over. */
  over: AbortSignal
  /** Takes the step of the table; `isOwn` is false for what another page has told already. */
  move(event: PaymentEvent, more?: Partial<WemineSnapshot>, isOwn?: boolean): void
  /** The store knows of no payment yet. @param shownAt since when the page has been shown without a break */
  onWaiting(shownAt: number): void
  /** Another page of this payment has made a new one. */
  onSession(session: WemineSessionData): void
  onRefusal(problem: WemineProblem): void
}

export interface StatusWatch {
  /** Asks the store now. Never rejects; undefined when the answer no longer matters. */
  ask(): Promise<PaymentAnswer | NoAnswer | undefined>
  /** Starts over with the payment that the store of snapshots shows now. */
  start(): void
  /** Tells the other pages of this payment of a new one. */
  broadcast(session: WemineSessionData): void
  /** Stops the timers and the listening. */
  stop(): void
}

/** What pages of the same payment broadcast to each other. */
type Message = { payment: PaymentAnswer } | { session: WemineSessionData }

/** Ms. A page that hears nothing from the leader asks for itself after two poll intervals and this. */
const leaderTimeout = 5000
/** A code that was not paid by then may be one that cannot be. */
const SLOW = 120_000

/** Asks the store about the payment, as often as its state needs; counts down; keeps the pages of one payment in step. */
export function watchStatus({ address, store, over, move, ...on }: WatchOptions): StatusWatch {
  const { get, isCurrent, stage, show } = store
  /** The server's clock less the browser's; unknown before the first answer. */
  let ahead: number | undefined
  let since = Date.now()
  let heardAt = 0
  let shownAt = 0
  let failures = 0
  let asking: Promise<PaymentAnswer | NoAnswer | undefined> | undefined
  let askTimer: ReturnType<typeof setTimeout> | undefined
  let secondTimer: ReturnType<typeof setTimeout> | undefined
  let tabs = join()

  function join() {
    return joinTabs<Message>(`wemine-${get().out_trade_no}`, (message) => {
      if ('payment' in message) receive(message.payment, false)
      else on.onSession(message.session)
    })
  }

  const isFinal = () => over.aborted || get().state === 'placed' || get().state === 'failed'
  const serverNow = () => Date.now() + (ahead ?? 0)

  function countDown() {
    clearTimeout(secondTimer)
    if (isFinal() || !isShown()) return
    const left = Date.parse(get().expires_at) - serverNow()
    const isSlow = stage() === 'waiting' && Date.now() - since >= SLOW
    show({ seconds_left: wholeSeconds(left), is_slow: isSlow || undefined })
    if (left > 0) secondTimer = setTimeout(countDown, left % 1000 || 1000)
    // The browser's clock alone may be hours wrong: it ends nothing.
    else if (ahead !== undefined) move('time_up')
  }

  function receive(answer: PaymentAnswer, isOwn: boolean) {
    const { out_trade_no, status, replaced, message, order_id, expires_at, now } = answer
    if (!isCurrent(out_trade_no)) return
    failures = 0
    heardAt = Date.now()
    ahead = Date.parse(now) - heardAt
    const more = { message, expires_at, error: undefined, ...(order_id && { order_id }) }
    move(status === 'expired' && replaced ? 'replaced' : status, more, isOwn)
    if (status === 'waiting') on.onWaiting(shownAt)
    countDown()
    plan()
  }

  function ask() {
    if (asking) return asking
    const { out_trade_no } = get()
    const question = askStatus(address, get(), over).then((answer) => {
      if (asking === question) asking = undefined
      if (!isCurrent(out_trade_no)) return undefined
      if ('status' in answer) {
        receive(answer, true)
        tabs.broadcast({ payment: answer })
        return answer
      }
      failures += 1
      const { refusal } = answer
      if (refusal) {
        adviseOnRefusal(address, refusal)
        on.onRefusal(refusal)
        move('refused', { error: refusal })
      } else {
        if (failures > 1 || !isOnline()) move('lost')
        if (failures > 2 && !heardAt && isOnline()) adviseOnSilence(address)
      }
      plan()
      return answer
    })
    asking = question
    return question
  }

  function plan() {
    clearTimeout(askTimer)
    if (over.aborted || !isShown()) return
    const overdue = serverNow() - Date.parse(get().expires_at)
    const age = Date.now() - since
    const interval = pollInterval({ state: get().state, age, overdue, failures, random: Math.random() })
    if (interval === undefined) return
    askTimer = setTimeout(() => {
      if (tabs.isLeader() || Date.now() - heardAt > 2 * interval + leaderTimeout) void ask()
      else plan()
    }, interval)
  }

  function resume() {
    if (isFinal() || !isShown()) return
    shownAt = Date.now()
    tabs.resume()
    countDown()
    if (isOnline()) void ask()
    else move('lost')
  }

  function pause() {
    tabs.pause()
    clearTimeout(askTimer)
    clearTimeout(secondTimer)
  }

  function stop() {
    pause()
    tabs.close()
  }

  watchPage(over, resume, pause, () => move('lost'))
  resume()

  return {
    ask,
    start() {
      stop()
      since = Date.now()
      failures = 0
      asking = undefined
      tabs = join()
      resume()
    },
    broadcast: (session) => tabs.broadcast({ session }),
    stop,
  }
}
