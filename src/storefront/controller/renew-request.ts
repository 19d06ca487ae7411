import { record, text } from '../session/values'
import type { WemineProblem } from './snapshot'

/** What is wanted of a new payment: hand it to `shopperData`, which knows what to send. */
export interface RenewRequest {
  /** Absent: whatever suits the place, as for the first payment. */
  trade_type?: 'NATIVE' | 'JSAPI' | undefined
  /**
   * - `over`: this payment has expired, was replaced, or failed
   * - `to_code`: the shopper wants a QR code in place of the button
   * - `new_code`: the shopper has trouble with the code and wants another one
   */
  reason: 'over' | 'to_code' | 'new_code'
}

/**
 * Reads what a failed request threw: by Medusa's JS SDKs, by axios, or by code of the store's own that passes the answer's
 * `code` on.
 */
export function problemOf(error: unknown): WemineProblem {
  const { code, status, message, response, body } = record(error)
  const answer = { ...record(body), ...record(record(response).data) }
  const said = text(answer.message) ?? text(message)
  return {
    status: [status, record(response).status].find((one) => typeof one === 'number'),
    // axios has codes of its own, in capitals.
    code: text(answer.code) ?? (/^[a-z_]+$/.test(`${code}`) ? text(code) : undefined) ?? codeByWords(said),
    message: said,
  }
}

/** How the store's answers begin, for clients that keep only the words: Medusa 2's JS SDK drops the code. */
const WORDS: readonly [string, RegExp][] = [
  ['gateway_unreachable', /^WeChat Pay cannot be reached/],
  ['gateway_unknown', /^WeChat Pay did not answer/],
  ['gateway_refused', /^WeChat Pay refused/],
  ['gateway_misconfigured', /^WeChat Pay is not set up/],
  ['currency_unsupported', /^WeChat Pay is not available/],
  ['amount_invalid', /^WeChat Pay cannot take .*not an amount/],
  ['amount_not_positive', /^WeChat Pay cannot take .*nothing to pay/],
  ['amount_too_large', /^WeChat Pay cannot take .*too large/],
  ['cart_completed', /^There is nothing left to pay/],
  ['too_many_codes', /^Too many payment codes/],
  ['open_id_missing', /^Paying inside WeChat/],
  ['open_id_invalid', /^open_id must be/],
]

const codeByWords = (words = '') => WORDS.find(([, pattern]) => pattern.test(words))?.[0]
