import { randomBytes } from 'node:crypto'
import { isEmpty } from '../answers/envelope'
import { isRecord } from '../answers/read-json'
import { WemineConfigurationError } from '../errors'
import { type SignType, signJsapi } from '../notifications/signature'

/** What `WeixinJSBridge.invoke('getBrandWCPayRequest', …)` takes. All strings: iPhones refuse a number as `timeStamp`. */
export type JsapiParameters = Record<
  'appId' | 'timeStamp' | 'nonceStr' | 'package' | 'signType' | 'paySign',
  string
>

/** Each parameter and the names it has been seen under. */
const NAMES: Record<keyof JsapiParameters, readonly string[]> = {
  appId: ['appId'],
  timeStamp: ['timeStamp', 'timestamp'],
  nonceStr: ['nonceStr'],
  package: ['package'],
  signType: ['signType'],
  paySign: ['paySign'],
}

/**
 * Reads the `jsapi` of an answer: an object, or the same as a JSON string ("you will retrieve JSON string"). Values are
 * passed on as they are, since `paySign` covers them; other fields are left out. Undefined when a parameter is missing.
 */
export function readJsapi(value: unknown): JsapiParameters | undefined {
  const object = typeof value === 'string' ? parse(value) : value
  if (!isRecord(object)) return undefined
  const entries = Object.entries(NAMES).map(([name, aliases]) => {
    const found = aliases.map((alias) => object[alias]).find((one) => !isEmpty(one))
    return [name, typeof found === 'string' || typeof found === 'number' ? String(found) : ''] as const
  })
  return entries.every(([, text]) => text !== '')
    ? (Object.fromEntries(entries) as JsapiParameters)
    : undefined
}

/** The prepay_id inside `package`: `prepay_id=wx…`. */
export function prepayIdOf({ package: text }: JsapiParameters): string | undefined {
  return /^prepay_id=(.+)$/.exec(text)?.[1]
}

/** What {@link jsapiParameters} signs. */
export interface JsapiRequest {
  appId: string
  prepay_id: string
  /** WeChat's own merchant key (API v2). Wemine's keys cannot sign this. */
  merchantKey: string
  /** Must be the one the order was made with. Default MD5. */
  signType?: SignType
  /** Unix time in ms. Default now. */
  now?: number
  /** Default 32 random hex digits. */
  nonce?: string
}

/**
 * Makes the six parameters from a bare `prepay_id`, for accounts that hold WeChat's own key (the gateway's revision A
 * answers with nothing more).
 *
 * @throws WemineConfigurationError when appId, prepay_id or merchantKey is empty
 */
export function jsapiParameters({
  appId,
  prepay_id,
  merchantKey,
  signType = 'MD5',
  now = Date.now(),
  nonce = randomBytes(16).toString('hex'),
}: JsapiRequest): JsapiParameters {
  if (!appId || !prepay_id || !merchantKey) {
    throw new WemineConfigurationError('JSAPI parameters need an appId, a prepay_id and the merchantKey')
  }
  const timeStamp = String(Math.floor(now / 1000))
  const fields = { appId, timeStamp, nonceStr: nonce, package: `prepay_id=${prepay_id}`, signType }
  return { ...fields, paySign: signJsapi(fields, merchantKey) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
