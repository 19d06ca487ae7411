import {
  createWeminePayment,
  type WeminePaymentController,
  type WeminePaymentOptions,
} from '../controller/create-wemine-payment'
import { warn } from '../controller/warn'
import { environment, type WemineEnvironment } from '../environment/environment'
import type { WayOptions } from '../environment/ways'
import { languageOf } from '../messages/language-of'
import type { WemineLanguage, WemineMessages } from '../messages/wemine-messages'
import { readSession } from '../session/read-session'
import { act, type PanelMemory } from './panel-actions'
import { panelView } from './panel-view'
import { panelPart } from './parts'
import { actionAt, patch } from './patch'
import css from './style.css'

/** How a panel looks and speaks. */
export interface WeminePanelOptions extends Omit<WayOptions, 'environment' | 'onMiniProgram'> {
  /** Languages beside English, from `medusa-payment-wemine/storefront/messages/…`. */
  languages?: readonly WemineLanguage[] | undefined
  /** Which of them. Default: the page's own `lang`, else the browser's languages. */
  language?: string | undefined
  /** Your words in place of the kit's. */
  messages?: Partial<WemineMessages> | undefined
  /** Default: as the browser tells it. */
  environment?: WemineEnvironment | undefined
  /** In a mini program's web view: hands the payment to the mini program, e.g. by `wx.miniProgram.navigateTo`. */
  onMiniProgram?: ((out_trade_no: string) => void) | undefined
  /** Default `auto`: as the page's `color-scheme` has it. */
  theme?: 'auto' | 'light' | 'dark' | undefined
  /** Beside `wemine` on the panel. */
  className?: string | undefined
  /** `false` leaves the stylesheet out: load `medusa-payment-wemine/storefront/style.css`, or write your own. */
  styles?: boolean | undefined
  /** For a content security policy that allows styles by nonce. */
  nonce?: string | undefined
}

export interface MountOptions extends WeminePaymentOptions, WeminePanelOptions {}

/** A panel on a page. */
export interface MountedPanel {
  /** The payment that is followed; undefined while `session` holds none. */
  readonly payment: WeminePaymentController | undefined
  /** Changes options. Another payment in `session` is followed from now on; the same one goes on. */
  update(options: Partial<MountOptions>): void
  /** Stops following and empties the element. */
  destroy(): void
}

/** What an element was given last and what it showed then, which can be a payment in its place: it goes on with that. */
const left = new WeakMap<Element, { given: string | undefined; session: unknown }>()

/**
 * Puts the payment panel into an element of a page, without any framework, and follows the payment. What is shown changes in
 * place. Where `session` holds no payment, nothing is shown until `update` brings one.
 */
export function mountWeminePayment(element: Element, first: MountOptions): MountedPanel {
  let options = first
  let memory: PanelMemory = {}
  let payment: WeminePaymentController | undefined
  /** The number of the payment that `session` holds. */
  let given: string | undefined

  function show() {
    if (!payment) return patch(element, [])
    const view = panelView(payment.getSnapshot(), {
      ...options,
      ...languageOf(options),
      ...memory,
      environment: options.environment ?? environment(),
      canRenew: !!options.renew,
      canShare: !!navigator.share,
    })
    const style = { tag: 'style', attributes: { nonce: options.nonce }, children: [css] }
    const before = focusIn(element)
    patch(element, [
      ...(options.styles === false ? [] : [style]),
      panelPart(view, options.theme ?? 'auto', options.className),
    ])
    // The button that was pressed may be gone: whoever pressed it stays in the panel.
    if (before && !before.isConnected)
      element.querySelector<HTMLElement>('.wemine')?.focus({ preventScroll: true })
  }

  function follow() {
    const session = readSession(options.session)
    if (!session) warn('session', 'Nothing is shown: options.session holds no WeChat payment of this plugin.')
    if (!session) return stop()
    const before = given
    given = session.out_trade_no
    if (payment) return given === before ? undefined : payment.follow(session)
    const last = left.get(element)
    payment = createWeminePayment({
      ...options,
      session: last?.given === given ? last.session : session,
      ...(options.fetch && { fetch: (...request) => (options.fetch ?? fetch)(...request) }),
      renew: options.renew && (async (request) => options.renew?.(request)),
      onPlaced: (order_id) => options.onPlaced?.(order_id),
      onRenewed: (renewed) => options.onRenewed?.(renewed),
      on: (event) => options.on?.(event),
    })
    payment.subscribe(show)
  }

  function stop() {
    if (payment) left.set(element, { given, session: payment.getSnapshot() })
    payment?.destroy()
    payment = undefined
  }

  function press(event: Event) {
    const action = payment && actionAt(event.target)
    if (!action || !payment) return
    const remember = (now: PanelMemory) => {
      memory = now
      show()
    }
    const { title } = languageOf(options).messages
    void act(action, { ...options, payment, title, remember })
  }

  element.addEventListener('click', press)
  follow()
  show()
  return {
    get payment() {
      return payment
    },
    update(more) {
      const before = options
      options = { ...options, ...more }
      const isElsewhere =
        before.backendUrl !== options.backendUrl || before.publishableKey !== options.publishableKey
      if (isElsewhere || !before.renew !== !options.renew) stop()
      if (!payment || before.session !== options.session) follow()
      show()
    },
    destroy() {
      element.removeEventListener('click', press)
      stop()
      patch(element, [])
    },
  }
}

function focusIn(element: Element): Element | undefined {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot
  return activeElement && element.contains(activeElement) ? activeElement : undefined
}
