import type { WemineEvent } from '../controller/events'
import { type MountedPanel, type MountOptions, mountWeminePayment } from '../panel/mount'

/** Options that are text can be attributes: `backend-url`, `publishable-key`, `language`, … */
const ATTRIBUTES = {
  'backend-url': 'backendUrl',
  'publishable-key': 'publishableKey',
  language: 'language',
  theme: 'theme',
  environment: 'environment',
  'pay-url': 'payUrl',
} as const

/**
 * `<wemine-payment>`: the panel as an element. `options` takes all that {@link mountWeminePayment} takes; attributes fill in
 * what is text, and `session` may be an attribute of JSON. What happens is told by DOM events, `detail` being the event:
 * `wemine-state`, `wemine-paid`, `wemine-placed`, `wemine-expired`, `wemine-failed`, `wemine-renewed`, `wemine-error`.
 */
export interface WeminePaymentElement extends HTMLElement {
  /** Given in parts or at once: each assignment is taken together with those before. */
  options: Partial<MountOptions>
  /** The panel in it; undefined until `options` has a session. */
  readonly panel: MountedPanel | undefined
}

/** Makes `<wemine-payment>` known to the page. Does nothing on a server, or when it is known. */
export function defineWeminePayment(name = 'wemine-payment'): void {
  if (!globalThis.customElements || customElements.get(name)) return
  customElements.define(name, elementClass())
}

/** Made when it is needed: a server has no HTMLElement to extend. */
function elementClass(): CustomElementConstructor {
  return class extends HTMLElement implements WeminePaymentElement {
    static observedAttributes = [...Object.keys(ATTRIBUTES), 'session']
    private given: Partial<MountOptions> = {}
    private mounted: MountedPanel | undefined

    constructor() {
      super()
      // A framework may have set it before the element was known.
      const early = Object.getOwnPropertyDescriptor(this, 'options')?.value
      Reflect.deleteProperty(this, 'options')
      if (early) this.given = early
    }

    get options() {
      return this.given
    }
    set options(more) {
      this.given = { ...this.given, ...more }
      this.refresh()
    }
    get panel() {
      return this.mounted
    }

    connectedCallback() {
      this.refresh()
    }
    attributeChangedCallback() {
      this.refresh()
    }
    disconnectedCallback() {
      this.mounted?.destroy()
      this.mounted = undefined
    }

    private all(): MountOptions {
      const given: Record<string, unknown> = {}
      for (const [attribute, option] of Object.entries(ATTRIBUTES))
        if (this.hasAttribute(attribute)) given[option] = this.getAttribute(attribute)
      const session = this.getAttribute('session')
      if (session) given.session = parsed(session)
      return {
        backendUrl: location.origin,
        session: undefined,
        ...given,
        ...this.given,
        on: (event) => this.report(event),
      }
    }

    private refresh() {
      if (!this.isConnected) return
      if (this.mounted) this.mounted.update(this.all())
      else this.mounted = mountWeminePayment(this, this.all())
    }

    private report(event: WemineEvent) {
      // First what cannot throw: `on` is the page's own.
      this.dispatchEvent(new CustomEvent(`wemine-${event.type}`, { detail: event, bubbles: true }))
      this.given.on?.(event)
    }
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
