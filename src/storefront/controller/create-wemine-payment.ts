import { readSession } from '../session/read-session'
import type { WemineSessionData } from '../session/session-data'
import type { StoreAddress } from './ask-status'
import { tellEvents, type WemineEvent } from './events'
import { firstSnapshot } from './first-snapshot'
import { bridgeReady, openBridge } from './open-bridge'
import { problemOf, type RenewRequest } from './renew-request'
import { wasReported } from './reported'
import { safely } from './safely'
import type { WemineProblem, WemineSnapshot } from './snapshot'
import { snapshotStore } from './snapshot-store'
import { next, type PaymentEvent } from './stages'
import { watchStatus } from './watch-status'

export interface WeminePaymentOptions extends StoreAddress {
  /** What the store answered when the payment was started: anything that {@link readSession} reads. */
  session: unknown
  /** Starts a new payment for what the cart costs now, and gives what the store answered. Without it nothing is renewed. */
  renew?: ((request: RenewRequest) => Promise<unknown>) | undefined
  /** Called once a page, when the order is placed. */
  onPlaced?: ((order_id: string) => void) | undefined
  /** Called on every page with the session of the payment that took this one's place. */
  onRenewed?: ((session: WemineSessionData) => void) | undefined
  /** Hears of everything that happens. */
  on?: ((event: WemineEvent) => void) | undefined
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
  renew(request?: RenewRequest): Promise<void>
  /** Goes on with the payment of another session, e.g. after the cart was changed. The same one is not started anew. */
  follow(session: unknown): void
  /** Stops all of it: nothing more is asked, told or changed. */
  destroy(): void
}

/** How long WeChat's "ok" is shown as about to be confirmed. */
const CONFIRMING = 20_000
/** How long a page that is shown again waits for a bridge that has not called back. */
const BRIDGE_SILENCE = 3000

/**
 * Follows one payment from its QR code or button to the placed order. It begins to ask the store at once, pauses while
 * the page is hidden, and stops when the payment is at its end or `destroy()` is called. Without a document, as on a server
 * that renders, it asks nothing.
 *
 * @throws {TypeError} when `session` holds no payment of this plugin
 */
export function createWeminePayment(options: WeminePaymentOptions): WeminePaymentController {
  const over = new AbortController()
  const store = snapshotStore(over.signal)
  const { get, isCurrent, stage, show } = store
  const events = tellEvents(options.on)
  let isOpening = false
  let openedAt = 0
  let renewing: Promise<void> | undefined
  let confirmTimer: ReturnType<typeof setTimeout> | undefined

  begin(options.session)
  const watch = watchStatus({
    address: options,
    store,
    over: over.signal,
    move,
    onWaiting(shownAt) {
      if (stage() === 'paying' && shownAt > openedAt && Date.now() - shownAt > BRIDGE_SILENCE)
        move('unanswered')
    },
    onSession: goOnWith,
    onRefusal: (problem) => events.fault(get(), 'status', problem),
  })

  function begin(session: unknown) {
    const first = firstSnapshot(session)
    if (!first) throw new TypeError('There is no WeChat Pay session: start a payment first')
    store.replace(first, wasReported(first.out_trade_no, 'paid') ? 'paid' : 'waiting')
  }

  const isDone = () => over.signal.aborted
  const canRenew = () => !!next(stage(), 'renewed')

  function move(event: PaymentEvent, more?: Partial<WemineSnapshot>, isOwn = true) {
    const before = get()
    const isStep = store.dispatch(event, more)
    const now = get()
    events.changed(before, now, isStep && isOwn)
    const { order_id } = now
    if (order_id && before.state !== 'placed' && now.state === 'placed')
      safely(() => options.onPlaced?.(order_id))
  }

  function start(session: WemineSessionData) {
    clearTimeout(confirmTimer)
    begin(session)
    watch.start()
  }

  function goOnWith(session: WemineSessionData) {
    if (isDone() || !canRenew()) return
    start(session)
    safely(() => options.onRenewed?.(session))
  }

  async function openWeChat() {
    const { trade_type, jsapi, out_trade_no } = get()
    if (isDone() || isOpening || trade_type !== 'JSAPI' || stage() !== 'waiting' || !globalThis.document)
      return
    if (!jsapi) return move('unsigned')
    isOpening = true
    const isReady = await bridgeReady()
    isOpening = false
    if (!isCurrent(out_trade_no) || stage() !== 'waiting') return
    if (!isReady) return move('no_bridge')
    openedAt = Date.now()
    move('pay', { bridge: undefined })
    const { said, bridge } = await openBridge(jsapi)
    if (!isCurrent(out_trade_no)) return
    move(said, { bridge })
    if (stage() === 'confirming') confirmTimer = setTimeout(() => move('unconfirmed'), CONFIRMING)
    await watch.ask()
  }

  async function makeNew(request: RenewRequest) {
    if (!options.renew || isDone() || !canRenew()) return
    const { out_trade_no } = get()
    const fail = (problem: WemineProblem) => {
      if (!isCurrent(out_trade_no)) return
      show({ renewing: undefined, renew_error: problem })
      events.fault(get(), 'renew', problem)
    }
    show({ renewing: true, renew_error: undefined })
    // The old one may just have been paid.
    const answer = await watch.ask()
    if (!isCurrent(out_trade_no)) return
    if (!canRenew()) return show({ renewing: undefined })
    if (!answer || !('status' in answer || answer.refusal)) return fail({ code: 'store_unreachable' })
    try {
      const session = readSession(await options.renew(request))
      if (!isCurrent(out_trade_no)) return
      if (!session) return fail({ message: 'renew gave no session of a WeChat payment' })
      // Where it was paid meanwhile, it goes on with what was paid.
      if (!canRenew()) return show({ renewing: undefined })
      watch.broadcast(session)
      goOnWith(session)
      events.renewed(session.out_trade_no, out_trade_no)
    } catch (error) {
      fail(problemOf(error))
    }
  }

  return {
    getSnapshot: get,
    subscribe: store.subscribe,
    pay: openWeChat,
    async check() {
      if (!isDone() && globalThis.document) await watch.ask()
    },
    renew(request = { reason: 'over' }) {
      renewing ??= makeNew(request).finally(() => {
        renewing = undefined
      })
      return renewing
    },
    follow(session) {
      const data = readSession(session)
      if (data && !isDone() && data.out_trade_no !== get().out_trade_no) start(data)
    },
    destroy() {
      over.abort()
      clearTimeout(confirmTimer)
      watch.stop()
    },
  }
}
