import type { JsapiParameters } from '../session/session-data'
import { record } from '../session/values'
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
  const { err_msg, err_code, err_desc, errMsg } = record(answer)
  const said = /:(ok|cancel)$/.exec(`${err_msg ?? errMsg}`)?.[1] as 'ok' | 'cancel' | undefined
  const bridge = {
    err_msg: asText(err_msg ?? errMsg),
    err_code: asText(err_code),
    err_desc: asText(err_desc),
  }
  return { said: said ?? 'fail', bridge }
}

const asText = (value: unknown) => (value === undefined ? undefined : String(value))
