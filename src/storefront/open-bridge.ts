import type { JsapiParameters } from './session-data'

interface Bridge {
  invoke(name: string, parameters: object, back: (answer: { err_msg?: string }) => void): void
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
  if (!globalThis.document || window.WeixinJSBridge) return Promise.resolve(!!globalThis.document)
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

/** Opens WeChat Pay over the page. What it says at the end is the shopper's phone's word: it proves nothing. */
export function openBridge(parameters: JsapiParameters): Promise<'ok' | 'cancel' | 'fail'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('fail'), PAYING_PATIENCE)
    window.WeixinJSBridge?.invoke('getBrandWCPayRequest', parameters, ({ err_msg = '' }) => {
      clearTimeout(timer)
      resolve(/:ok$/.test(err_msg) ? 'ok' : /:cancel$/.test(err_msg) ? 'cancel' : 'fail')
    })
  })
}
