import { warn } from '../controller/warn'
import type { JsapiParameters, WemineSessionData } from './session-data'

/**
 * Finds this plugin's payment in what a Medusa store answered: a Medusa 2 cart, payment collection or payment session, a
 * Medusa 1 cart or payment session, an answer that has one of these in it (`{ cart }`), or the session's `data` itself.
 *
 * @returns undefined when there is none: no payment was started, or by another provider. What looks like one and cannot be
 * read is told to the developer, once
 */
export function readSession(source: unknown): WemineSessionData | undefined {
  if (Array.isArray(source)) return readList(source)
  if (!isRecord(source)) return undefined
  const own = readData(source)
  if (own) return own
  // Medusa 1 keeps a session for every provider, and beside them the one that was chosen.
  if (isRecord(source.payment_session)) return readSession(source.payment_session)
  const { data, payment_sessions, payment_collection, cart } = source
  return [data, payment_sessions, payment_collection, cart].map(readSession).find(Boolean)
}

/** The chosen one of several sessions; else the last that can still be paid. */
function readList(sessions: unknown[]): WemineSessionData | undefined {
  return [...sessions]
    .reverse()
    .sort((one, other) => rank(other) - rank(one))
    .map(readSession)
    .find(Boolean)
}

function rank(session: unknown): number {
  if (!isRecord(session)) return 0
  if (session.is_selected) return 2
  return session.status === 'canceled' || session.status === 'error' ? 0 : 1
}

/** WeChat's codes have at most 64 characters; a few times that is still read easily off a screen. */
const LONGEST_CODE = 256

function readData(data: Record<string, unknown>): WemineSessionData | undefined {
  const { out_trade_no, trade_type, total_fee, fee_type, code_url, client_secret, expires_at, pay_url } = data
  if (typeof out_trade_no !== 'string' || (trade_type !== 'NATIVE' && trade_type !== 'JSAPI'))
    return undefined
  const isWhole =
    /^\d{1,32}$/.test(out_trade_no) &&
    Number.isSafeInteger(Number(total_fee)) &&
    Number(total_fee) > 0 &&
    typeof fee_type === 'string' &&
    /^[A-Z]{3}$/.test(fee_type) &&
    typeof expires_at === 'string' &&
    !Number.isNaN(Date.parse(expires_at))
  if (!isWhole) {
    warn(
      'data',
      `this payment session is not read: out_trade_no, total_fee, fee_type or expires_at is not as the store gives it (${out_trade_no}).`,
    )
    return undefined
  }
  const jsapi = readJsapi(data.jsapi)
  const isCode = typeof code_url === 'string' && code_url !== '' && code_url.length <= LONGEST_CODE
  if (code_url !== undefined && !isCode)
    warn('code_url', 'code_url is no text of at most 256 characters: no code is drawn.')
  return {
    out_trade_no,
    trade_type,
    total_fee: Number(total_fee),
    fee_type,
    ...(isCode && { code_url }),
    ...(jsapi && { jsapi }),
    ...(isHttps(pay_url) && { pay_url }),
    ...(typeof client_secret === 'string' && { client_secret }),
    expires_at,
  }
}

/** Plain http only from this machine, as the demo and the sandbox are. */
const isHttps = (url: unknown): url is string =>
  typeof url === 'string' && /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])/i.test(url)

function readJsapi(value: unknown): JsapiParameters | undefined {
  if (!isRecord(value)) return undefined
  const { appId, timeStamp, nonceStr, package: text, signType, paySign } = value
  const parameters = Object.entries({ appId, timeStamp, nonceStr, package: text, signType, paySign })
  if (parameters.some(([, one]) => one == null || one === '')) return undefined
  return Object.fromEntries(parameters.map(([name, one]) => [name, String(one)])) as JsapiParameters
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
