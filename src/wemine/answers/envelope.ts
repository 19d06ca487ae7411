import type { WemineErrorDetails } from '../errors'
import { isRecord } from './read-json'

/**
 * The envelopes that the three revisions of the document show, and where each says yes or no:
 *
 * | revision | shape | says yes or no in |
 * |---|---|---|
 * | A | WeChat's own fields at the root | `return_code`, `result_code`, `err_code` |
 * | B, C | `{ status, data }` | `status` |
 * | C, refund | `{ Code, message, data }`, `message` being WeChat's own fields or a sentence | `Code`, and those of A in `message` |
 *
 * `return_code` tells only that WeChat was reached: it can say no, and cannot say yes.
 */
const SAYS_NO = ['status', 'code', 'return_code', 'result_code', 'err_code']
const SAYS_YES = ['status', 'code', 'result_code']
const LEVELS = ['data', 'message']

/** An answer reduced to what matters: the verdict, the fields, and the reasons given. */
export interface Envelope {
  /** `unclear` when no level says either. A no at any level beats every yes. */
  verdict: 'success' | 'failure' | 'unclear'
  /** `data` where it is an object, else `message` where it is one, else the root. */
  payload: Fields
  reasons: WemineErrorDetails
}

/** Reads any of the three envelopes; a marker counts whatever its case. */
export function openEnvelope(root: Fields): Envelope {
  const inner = LEVELS.map((name) => root[name]).filter(isRecord)
  const levels = [root, ...inner]
  const failed = !said(levels, SAYS_NO).every(isYes)
  const verdict = failed ? 'failure' : said(levels, SAYS_YES).length > 0 ? 'success' : 'unclear'
  const payload = inner.find((level) => Object.keys(level).length > 0) ?? root
  return { verdict, payload, reasons: failed ? reasonsOf(levels) : {} }
}

/**
 * How the gateway writes an empty XML element in JSON (`[]`, PHP's way; `{}`; null), and an empty string: nothing.
 * Every scalar of an answer goes through here.
 */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

type Fields = Record<string, unknown>

const isYes = (value: string) => value.toUpperCase() === 'SUCCESS'

/**
 * Every value, at any level, of the fields with these names. Names in any case: revision C writes `Code`, and nobody
 * promises that it stays so.
 */
function said(levels: Fields[], names: string[]): string[] {
  return levels
    .flatMap((level) => Object.entries(level))
    .filter(([name, value]) => names.includes(name.toLowerCase()) && !isEmpty(value))
    .map(([, value]) => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
}

/** A code is what is no mere yes or no; in the place of `err_code_des`, WeChat's `return_msg` or any other sentence. */
function reasonsOf(levels: Fields[]): WemineErrorDetails {
  const isCode = (value: string) => !/^(success|fail|failed|error|ok)$/i.test(value)
  const isSentence = (value: string) => !/^(\{.*|success|ok)$/i.test(value)
  const code = said(levels, ['err_code']).find((value) => !isYes(value))
  return {
    err_code: code ?? said(levels, ['code', 'result_code', 'return_code', 'status']).find(isCode),
    err_code_des: ['err_code_des', 'return_msg', 'message', 'msg', 'error', 'data']
      .flatMap((name) => said(levels, [name]))
      .find(isSentence),
  }
}
