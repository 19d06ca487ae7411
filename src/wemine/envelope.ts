import type { WemineErrorDetails } from './errors'
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
  payload: Record<string, unknown>
  reasons: WemineErrorDetails
}

/** Reads any of the three envelopes; a marker counts whatever its case. */
export function openEnvelope(root: Record<string, unknown>): Envelope {
  const inner = LEVELS.map((name) => root[name]).filter(isRecord)
  const levels = [root, ...inner].map(lowerCaseMarkers)
  const said = (names: string[]) =>
    levels.flatMap((level) => names.map((name) => textOf(level[name]))).filter(Boolean)
  const isYes = (value: string) => value.toUpperCase() === 'SUCCESS'
  const failed = !said(SAYS_NO).every(isYes)
  const verdict = failed ? 'failure' : said(SAYS_YES).length > 0 ? 'success' : 'unclear'
  const payload = inner.find((level) => Object.keys(level).length > 0) ?? root
  return { verdict, payload, reasons: failed ? reasonsOf(levels, said) : {} }
}

/**
 * How the gateway writes an empty XML element in JSON (`[]`, PHP's way; `{}`; null), and an empty string: nothing.
 * Every scalar of an answer goes through here.
 */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

type Level = Record<string, unknown>

/** Revision C writes `Code`; nobody promises that it stays so. Other names keep their case: WeChat's are case-sensitive. */
function lowerCaseMarkers(level: Level): Level {
  return Object.fromEntries(
    Object.entries(level).map(([name, value]) => {
      const lower = name.toLowerCase()
      return [SAYS_NO.includes(lower) ? lower : name, value]
    }),
  )
}

function reasonsOf(levels: Level[], said: (names: string[]) => string[]): WemineErrorDetails {
  const first = (names: string[]) =>
    said(names).find((value) => !/^(success|fail|failed|error|ok)$/i.test(value))
  const code = said(['err_code']).find((value) => value.toUpperCase() !== 'SUCCESS')
  return {
    err_code: code ?? first(['result_code', 'return_code', 'code', 'status']),
    err_code_des: said(['err_code_des'])[0] ?? sentenceOf(levels),
  }
}

/** Where there is no `err_code_des`: WeChat's `return_msg`, or a sentence in the place of an object. */
function sentenceOf(levels: Level[]): string | undefined {
  const sentences = ['return_msg', 'message', 'msg', 'error', 'data'].flatMap((name) =>
    levels.map((level) => textOf(level[name])),
  )
  return sentences.find((text) => text && !/^(ok|success)$/i.test(text))
}

function textOf(value: unknown): string {
  if (isEmpty(value)) return ''
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}
