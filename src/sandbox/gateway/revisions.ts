import type { SandboxSettings } from '../options'
import type { TradeType } from './order'
import type { Refusal } from './outcome'
import { rawEnvelope, subMerchant } from './raw-envelope'
import { unusualAnswer } from './unusual-answer'

/** The three published revisions of the gateway's document, oldest first. */
export type RevisionName = 'A' | 'B' | 'C'
/** `POST /order`, `GET /order`, `POST /check-sign` and `POST /refund`. */
export type GatewayEndpoint = 'createOrder' | 'queryOrder' | 'checkSign' | 'refund'
type Data = Record<string, unknown>
type Shape = (data: Data, settings: SandboxSettings) => Data

/** What one published revision of the gateway's document accepts and answers. */
export interface Revision {
  tradeTypes: readonly TradeType[]
  /** Whether a payment is told to `notify_url`. */
  notifies: boolean
  success: Record<GatewayEndpoint, Shape>
  failure: (refusal: Refusal, settings: SandboxSettings) => Data
}

const raw: Shape = (data, settings) => rawEnvelope({ data }, settings)
const wrapped = (data: Data): Data => ({ status: 'success', data })
const failed = (refusal: Refusal, settings: SandboxSettings) => rawEnvelope({ refusal }, settings)

const pick = (data: Data, keys: string[]): Data =>
  Object.fromEntries(keys.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]))

const createdRaw: Shape = (data, settings) => {
  const seen = pick(data, ['prepay_id', 'trade_type', 'code_url'])
  const jsapi = settings.jsapiInA === 'string' ? JSON.stringify(data.jsapi) : data.jsapi
  const opener = settings.jsapiInA !== 'none' && data.jsapi ? { jsapi } : {}
  return rawEnvelope({ data: { ...seen, sub_appid: subMerchant.sub_appid, ...opener } }, settings)
}

const createdWrapped: Shape = (data) =>
  wrapped(
    pick(
      data,
      data.trade_type === 'JSAPI' ? ['prepay_id', 'out_trade_no', 'jsapi'] : ['code_url', 'out_trade_no'],
    ),
  )

/** The document shows only a failure, so several guesses at a success can be played. */
const refundedC: Shape = (data, settings) => {
  const { refundShape } = settings
  if (refundShape === 'status') return wrapped(data)
  if (refundShape !== 'Code') return unusualAnswer(refundShape, data)
  return { Code: 'SUCCESS', message: rawEnvelope({ data: {} }, settings), data }
}

/**
 * Fields of POST /order, in every revision; any other is refused. C's table dropped fee_type, and A's has no notify_url
 * yet (there it is without effect): both stay accepted, since a client cannot know which revision it meets.
 */
export const orderFields: readonly string[] = [
  'out_trade_no',
  'body',
  'fee_type',
  'total_fee',
  'open_id',
  'trade_type',
  'notify_url',
]

/**
 * A's document has POST /order alone; its other endpoints are served in the same raw envelope, because nothing could be
 * confirmed or refunded otherwise.
 */
export const revisions: Record<RevisionName, Revision> = {
  A: {
    tradeTypes: ['JSAPI', 'NATIVE'],
    notifies: false,
    success: { createOrder: createdRaw, queryOrder: raw, checkSign: raw, refund: raw },
    failure: failed,
  },
  B: {
    tradeTypes: ['NATIVE'],
    notifies: true,
    success: { createOrder: createdWrapped, queryOrder: wrapped, checkSign: wrapped, refund: wrapped },
    // Never documented; the only envelope of B with its status turned.
    failure: (refusal, settings) => ({ status: 'fail', data: failed(refusal, settings) }),
  },
  C: {
    tradeTypes: ['NATIVE', 'JSAPI'],
    notifies: true,
    success: { createOrder: createdWrapped, queryOrder: wrapped, checkSign: wrapped, refund: refundedC },
    // Documented for POST /refund; taken to hold for the others.
    failure: (refusal, settings) => ({ Code: 'FAIL', message: failed(refusal, settings), data: null }),
  },
}
