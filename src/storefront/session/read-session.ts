import { warn } from '../controller/warn'
import type { JsapiParameters, WemineSessionData } from './session-data'
import { isDate, matches, record } from './values'

/**
 * Finds this plugin's payment in what a Medusa store answered: a Medusa 2 cart, payment collection or payment session, a
 * Medusa 1 cart or payment session, an answer that has one of these in it (`{ cart }`), or the session's `data` itself.
 *
 * @returns undefined when there is none: no payment was started, or by another provider. What looks like one and cannot be
 * read is told to the developer, once
 */
export function readSession(source: unknown): WemineSessionData | undefined {
  // Of several, the chosen one; else the last that can still be paid.
  if (Array.isArray(source))
    return firstOf([...source].reverse().sort((one, other) => rank(other) - rank(one)))
  if (!isRecord(source)) return undefined
  const { payment_session, data, payment_sessions, payment_collection, cart } = source
  return (
    readData(source) ??
    // Medusa 1 keeps a session for every provider, and beside them the one that was chosen.
    firstOf(
      isRecord(payment_session) ? [payment_session] : [data, payment_sessions, payment_collection, cart],
    )
  )
}

const firstOf = (sources: unknown[]) => sources.map(readSession).find(Boolean)

function rank(session: unknown): number {
  const { is_selected, status } = record(session)
  return is_selected ? 2 : status === 'canceled' || status === 'error' ? 0 : 1
}

function readData(data: Record<string, unknown>): WemineSessionData | undefined {
  const { out_trade_no, trade_type, fee_type, code_url, client_secret, expires_at, pay_url } = data
  if (typeof out_trade_no !== 'string' || (trade_type !== 'NATIVE' && trade_type !== 'JSAPI'))
    return undefined
  const total_fee = Number(data.total_fee)
  if (
    !/^\d{1,32}$/.test(out_trade_no) ||
    !Number.isSafeInteger(total_fee) ||
    total_fee < 1 ||
    !matches(fee_type, /^[A-Z]{3}$/) ||
    !isDate(expires_at)
  ) {
    warn(
      'data',
      `session ${out_trade_no}: out_trade_no, total_fee, fee_type or expires_at is not as the store gives it.`,
    )
    return undefined
  }
  const jsapi = readJsapi(data.jsapi)
  // WeChat's codes have at most 64 characters; a few times that is still read easily off a screen.
  const isCode = matches(code_url, /^.{1,256}$/s)
  if (code_url !== undefined && !isCode) warn('code_url', 'code_url is no text of 1 to 256 characters.')
  return {
    out_trade_no,
    trade_type,
    total_fee,
    fee_type,
    ...(isCode && { code_url }),
    ...(jsapi && { jsapi }),
    ...(matches(pay_url, SAFE) && { pay_url }),
    ...(typeof client_secret === 'string' && { client_secret }),
    expires_at,
  }
}

/** Plain http only from this machine, as the demo and the sandbox are. */
const SAFE = /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])/i

const PARAMETERS = ['appId', 'timeStamp', 'nonceStr', 'package', 'signType', 'paySign'] as const

function readJsapi(value: unknown): JsapiParameters | undefined {
  const given = record(value)
  if (PARAMETERS.some((name) => (given[name] ?? '') === '')) return undefined
  return Object.fromEntries(PARAMETERS.map((name) => [name, String(given[name])])) as JsapiParameters
}

const isRecord = (value: unknown): value is Record<string, unknown> => value === Object(value)
