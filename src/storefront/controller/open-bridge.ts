import type { JsapiParameters } from '../session/session-data'
import type { BridgeAnswer } from './snapshot'

interface Bridge {
  invoke(name: string, parameters: object, back: (answer: unknown) => void): void
}
declare global {
  interface Window {
    WeixinJSBridge?: Bridge
  }
}

/** How long WeChat may take to bring its bridge into a fresh page. */
const BRIDGE_PATIENCE = 5000

/** A shopper who adds a bank card on the way needs minutes; a bridge that never calls back would need for ever. */
const PAYING_PATIENCE = 5 * 60_000

/** Resolves to whether WeChat's bridge is there; it comes a moment after the page, and only inside WeChat. */
export function bridgeReady(): Promise<boolean> {
  if (window.WeixinJSBridge) return Promise.resolve(true)
  return new Promise((resolve) => {
    const ready = () => {
      clearTimeout(timer)
      document.removeEventListener('WeixinJSBridgeReady', ready)
      resolve(!!window.WeixinJSBridge)
    }
    const timer = setTimeout(ready, BRIDGE_PATIENCE)
    document.addEventListener('WeixinJSBridgeReady', ready)
  })
}

/** How WeChat Pay was closed. What it says is the shopper's phone's word: it proves nothing. */
export interface Closed {
  said: 'ok' | 'cancel' | 'fail'
  bridge: BridgeAnswer
}

/** Opens WeChat Pay over the page. Never rejects. */
export function openBridge(parameters: JsapiParameters): Promise<Closed> {
  return new Promise((resolve) => {
    const close = (answer: unknown) => {
      clearTimeout(timer)
      resolve(closed(answer))
    }
    const timer = setTimeout(() => close({ err_msg: 'no answer' }), PAYING_PATIENCE)
    try {
      window.WeixinJSBridge?.invoke('getBrandWCPayRequest', parameters, close)
    } catch (error) {
      close({ err_msg: String(error) })
    }
  })
}

function closed(answer: unknown): Closed {
  const { err_msg, err_code, err_desc, errMsg } = (answer ?? {}) as Record<string, unknown>
  const text = (value: unknown) => (value === undefined ? undefined : String(value))
  const bridge = { err_msg: text(err_msg ?? errMsg), err_code: text(err_code), err_desc: text(err_desc) }
  const message = bridge.err_msg ?? ''
  return { said: /:ok$/.test(message) ? 'ok' : /:cancel$/.test(message) ? 'cancel' : 'fail', bridge }
}
