import type { WemineErrorDetails } from '../errors'
import { isListed } from './error-codes'
import { isRecord } from './read-json'
import { isPlain, type Meaning, meaningOf } from './words'

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
const MARKERS = ['status', 'code', 'return_code', 'result_code', 'err_code']
const REFUND_MARKERS = [...MARKERS, 'refund_status']
const SAYS_YES = ['status', 'code', 'result_code', 'refund_status']
const SENTENCES = ['err_code_des', 'return_msg', 'message', 'msg', 'error', 'detail', 'data']
const LEVELS = ['data', 'message']

/** An answer reduced to what matters: the verdict, the fields, and the reasons given. */
export interface Envelope {
  /**
   * A no at any level beats every yes. `unknown` when a word is none that we know, or one that leaves the outcome open;
   * `unclear` when no level says anything.
   */
  verdict: 'success' | 'failure' | 'unknown' | 'unclear'
  /** `data` where it is an object, else `message` where it is one, else the root. */
  payload: Fields
  /** Empty after a success. */
  reasons: WemineErrorDetails
  /** The word that no document has, when that is why the verdict is `unknown`. */
  strange?: string | undefined
}

/** What the reading of an envelope depends on besides its text. */
export interface Circumstances {
  isRefund: boolean
  /** HTTP status. An envelope that repeats a 4xx says nothing new by it. */
  status: number
}

/** Reads any of the three envelopes; a marker counts whatever its case. */
export function openEnvelope(root: Fields, { isRefund, status }: Circumstances): Envelope {
  const inner = LEVELS.map((name) => root[name]).filter(isRecord)
  const levels = [root, ...inner]
  const markers = said(levels, isRefund ? REFUND_MARKERS : MARKERS)
    .filter(({ word }) => status < 400 || word !== String(status))
    .map((marker) => ({ ...marker, meaning: meaningOf(marker.word, isRefund) }))
  const verdict = verdictOf(markers)
  const payload = inner.find((level) => Object.keys(level).length > 0) ?? root
  if (verdict === 'success') return { verdict, payload, reasons: {} }
  const strange = markers.find(({ meaning }) => meaning === 'unknown' || meaning === 'accepted')?.word
  return { verdict, payload, reasons: reasonsOf(levels, verdict), strange }
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

interface Marker {
  name: string
  word: string
  level: Fields
}

function verdictOf(markers: (Marker & { meaning: Meaning })[]): Envelope['verdict'] {
  const has = (meaning: Meaning) => markers.some((marker) => marker.meaning === meaning)
  if (has('open')) return 'unknown'
  // "No" and "being paid out" in one answer: whichever is wrong, the money may be on its way.
  if (has('no')) return has('accepted') ? 'unknown' : 'failure'
  if (has('unknown')) return 'unknown'
  const says = ({ name, meaning, level }: (typeof markers)[number]) =>
    meaning === 'yes' ? SAYS_YES.includes(name) : meaning === 'accepted' && !isEmpty(level.refund_id)
  if (markers.some(says)) return 'success'
  return has('accepted') ? 'unknown' : 'unclear'
}

/**
 * Every value, at any level, of the fields with these names. Names in any case: revision C writes `Code`, and nobody
 * promises that it stays so. PHP wraps a scalar into an array now and then; anything deeper is no word at all.
 */
function said(levels: Fields[], names: string[]): Marker[] {
  return levels.flatMap((level) =>
    Object.entries(level)
      .map(([name, value]) => ({ name: name.toLowerCase(), word: wordOf(value), level }))
      .filter((marker): marker is Marker => marker.word !== undefined && names.includes(marker.name)),
  )
}

function wordOf(value: unknown): string | undefined {
  if (isEmpty(value)) return undefined
  const scalar = Array.isArray(value) && value.length === 1 ? value[0] : value
  if (isEmpty(scalar)) return undefined
  return typeof scalar === 'object' ? '(an object)' : String(scalar)
}

/** A code is what is no mere yes or no; in the place of `err_code_des`, WeChat's `return_msg` or any other sentence. */
function reasonsOf(levels: Fields[], verdict: Envelope['verdict']): WemineErrorDetails {
  const words = (name: string) => said(levels, [name]).map(({ word }) => word)
  const own = words('err_code').find((word) => meaningOf(word, false) !== 'yes')
  const others = ['code', 'result_code', 'return_code', 'status', 'refund_status'].flatMap(words)
  const isCode = (word: string) => (verdict === 'failure' ? !isPlain(word) : isListed(word))
  return {
    err_code: own ?? others.find(isCode),
    err_code_des: SENTENCES.flatMap((name) => sentences(levels, name)).find(
      (text) => !/^(success|ok)$/i.test(text),
    ),
  }
}

const sentences = (levels: Fields[], name: string): string[] =>
  said(levels, [name])
    .filter(({ level }) =>
      Object.entries(level).some(([key, value]) => key.toLowerCase() === name && typeof value !== 'object'),
    )
    .map(({ word }) => word)
