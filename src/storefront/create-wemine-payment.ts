import { askStatus, type NoAnswer, type PaymentAnswer, type StoreAddress } from './ask-status'
import { firstSnapshot, secondsUntil } from './first-snapshot'
import { next } from './next'
import { bridgeReady, openBridge } from './open-bridge'
import { pollInterval } from './poll-interval'
import { readSession } from './read-session'
import type { WemineSessionData } from './session-data'
import type { WemineSnapshot } from './snapshot'
import { snapshotStore } from './snapshot-store'
import { joinTabs } from './tabs'
import { isOnline, isShown, watchPage } from './watch-page'

export interface WeminePaymentOptions extends StoreAddress {
  /** What the store answered when the payment was started: anything that {@link readSession} reads. */
  session: unknown
  /** Starts a new payment for what the cart costs now, and gives what the store answered. Without it nothing is renewed. */
  renew?: (() => Promise<unknown>) | undefined
  /** Called once, when the order is placed. */
  onPlaced?: ((order_id: string) => void) | undefined
}

/** One payment on one page. Its promises never reject: what went wrong is in the snapshot. */
export interface WeminePaymentController {
  /** How the payment stands; the same object until something changes. */
  getSnapshot(): WemineSnapshot
  /** Hears of every new snapshot, the countdown's seconds included. @returns how to stop */
  subscribe(listener: () => void): () => void
  /** JSAPI: opens WeChat Pay. Call it when the shopper presses the button. Does nothing for a QR code. */
  pay(): Promise<void>
  /** Asks the store now. */
  check(): Promise<void>
  /** Makes a new payment in place of this one, unless it turns out to be paid. Several calls make one. */
  renew(): Promise<void>
  /** Stops all of it. */
  destroy(): void
}

/** What pages of the same payment broadcast to each other. */
type Message = { payment: PaymentAnswer } | { session: WemineSessionData }

/** Ms. A page that hears nothing from the leader asks for itself after two poll intervals and this. */
const leaderTimeout = 5000
/** How long WeChat's "ok" is shown as about to be confirmed. */
const CONFIRMING = 20_000

/**
 * Follows one payment from its QR code or button to the placed order. It begins to ask the store at once, pauses while
 * the page is hidden, and stops when the payment is at its end or `destroy()` is called.
 *
 * @throws {TypeError} when `session` holds no payment of this plugin
 */
export function createWeminePayment(options: WeminePaymentOptions): WeminePaymentController {
  const store = snapshotStore(firstSnapshot(options.session))
  const { get, show, dispatch } = store
  /** The server's clock less the browser's; unknown before the first answer. */
  let ahead: number | undefined
  let since = Date.now()
  let heardAt = 0
  let failures = 0
  let isOver = false
  let asking: Promise<PaymentAnswer | NoAnswer | undefined> | undefined
  let opening: Promise<void> | undefined
  let renewing: Promise<void> | undefined
  let askTimer: ReturnType<typeof setTimeout> | undefined
  let secondTimer: ReturnType<typeof setTimeout> | undefined
  let confirmTimer: ReturnType<typeof setTimeout> | undefined
  let tabs = join()

  function join() {
    return joinTabs<Message>(`wemine-${get().out_trade_no}`, (message) => {
      if ('payment' in message) receive(message.payment)
      else goOnWith(message.session)
    })
  }

  const serverNow = () => Date.now() + (ahead ?? 0)
  const isFinal = () => isOver || get().state === 'placed' || get().state === 'failed'

  function countDown() {
    clearTimeout(secondTimer)
    if (isFinal() || !isShown()) return
    const left = Date.parse(get().expires_at) - serverNow()
    show({ seconds_left: secondsUntil(get().expires_at, serverNow()) })
    if (left > 0) secondTimer = setTimeout(countDown, left % 1000 || 1000)
    // The browser's clock alone may be hours wrong: it ends nothing.
    else if (ahead !== undefined) dispatch('time_up')
  }

  function receive({ out_trade_no, status, message, order_id, expires_at, now }: PaymentAnswer) {
    if (isOver || out_trade_no !== get().out_trade_no) return
    const before = get().state
    failures = 0
    heardAt = Date.now()
    ahead = Date.parse(now) - heardAt
    dispatch(status, { message, expires_at, ...(order_id && { order_id }) })
    countDown()
    plan()
    if (order_id && before !== 'placed' && get().state === 'placed') options.onPlaced?.(order_id)
  }

  function ask() {
    if (asking) return asking
    const { out_trade_no } = get()
    const question = askStatus(options, get()).then((answer) => {
      if (asking === question) asking = undefined
      if (isOver || out_trade_no !== get().out_trade_no) return undefined
      if ('status' in answer) {
        tabs.broadcast({ payment: answer })
        receive(answer)
        return answer
      }
      failures += 1
      if (answer.refusal) dispatch('refused', { message: answer.refusal })
      else if (failures > 1 || !isOnline()) dispatch('lost')
      plan()
      return answer
    })
    asking = question
    return question
  }

  function plan() {
    clearTimeout(askTimer)
    if (isOver || !isShown()) return
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
    tabs.resume()
    countDown()
    if (isOnline()) void ask()
    else dispatch('lost')
  }

  function pause() {
    tabs.pause()
    clearTimeout(askTimer)
    clearTimeout(secondTimer)
  }

  function goOnWith(session: WemineSessionData) {
    if (isOver || !next(get().state, 'renewed')) return
    pause()
    clearTimeout(confirmTimer)
    tabs.close()
    since = Date.now()
    failures = 0
    asking = undefined
    store.replace(firstSnapshot(session))
    tabs = join()
    resume()
  }

  async function openWeChat() {
    const { trade_type, state, jsapi } = get()
    if (trade_type !== 'JSAPI' || state !== 'waiting') return
    if (!jsapi) return dispatch('unsigned')
    if (!(await bridgeReady())) return dispatch('no_bridge')
    dispatch('pay')
    const said = await openBridge(jsapi)
    if (isOver) return
    dispatch(said)
    if (said === 'ok') confirmTimer = setTimeout(() => dispatch('unconfirmed'), CONFIRMING)
    await ask()
  }

  async function makeNew() {
    if (!options.renew || isOver || !next(get().state, 'renewed')) return
    show({ renewing: true })
    const fail = (message?: string) => show({ renewing: undefined, reason: 'renew_failed', message })
    // The old one may just have been paid.
    const answer = await ask()
    if (!next(get().state, 'renewed')) return show({ renewing: undefined })
    if (!answer || !('status' in answer || answer.refusal)) return fail()
    try {
      const session = readSession(await options.renew())
      if (!session) return fail()
      tabs.broadcast({ session })
      goOnWith(session)
      // Where it was paid meanwhile, it goes on with what was paid.
      show({ renewing: undefined })
    } catch (error) {
      fail(error instanceof Error ? error.message : undefined)
    }
  }

  const stopWatching = watchPage({
    shown: resume,
    hidden: pause,
    online: resume,
    offline: () => dispatch('lost'),
  })
  resume()

  return {
    getSnapshot: get,
    subscribe: store.subscribe,
    pay() {
      opening ??= openWeChat().finally(() => {
        opening = undefined
      })
      return opening
    },
    async check() {
      await ask()
    },
    renew() {
      renewing ??= makeNew().finally(() => {
        renewing = undefined
      })
      return renewing
    },
    destroy() {
      isOver = true
      pause()
      clearTimeout(confirmTimer)
      stopWatching()
      tabs.close()
    },
  }
}
