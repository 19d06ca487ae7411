import type { WemineErrorDetails } from '../errors'
import { type Envelope, openEnvelope } from './envelope'
import { errorCode } from './error-codes'
import { type Call, isQuestion, malformed, notAccepted, outcomeUnknown, refusal } from './failures'
import { oneLine } from './one-line'
import { readJson } from './read-json'

/** The fields of an answer that says yes, still of any type. */
export type Payload = Record<string, unknown>

/** An answer as it came over the wire. */
export interface Reply {
  call: Call
  status: number
  body: Uint8Array
  /** Ms that the gateway asked to be left alone for. */
  retryAfter?: number | undefined
}

/**
 * Reads an answer: its payload when the gateway says yes, else the error that says what is known. A status that says no
 * cannot be outvoted by a body that says yes; after a POST the two together are an unknown outcome.
 *
 * @param redact takes the keys out of what the gateway wrote: it may echo what it was sent
 */
export function readAnswer(reply: Reply, redact: (text: string) => string): Payload {
  const { call, status, retryAfter } = reply
  const json = readJson(reply.body)
  const envelope = json && openEnvelope(json, { isRefund: call === 'POST /refund', status })
  const tidy = (text: string | undefined) => text && oneLine(redact(text))
  const { err_code, err_code_des } = envelope?.reasons ?? {}
  const details = { err_code: tidy(err_code), err_code_des: tidy(err_code_des), status, retryAfter }

  const isDenied = status === 401 || status === 403
  if (isDenied && (isQuestion(call) || isReadableNo(envelope))) throw notAccepted(call, details)
  if (isOutcomeUnknown(status) || !envelope) throw outcomeUnknown(call, whyUnreadable(status, json), details)
  if (envelope.verdict === 'failure') throw refusal(call, details)
  if (envelope.verdict === 'unknown')
    throw outcomeUnknown(call, whyOpen(details, tidy(envelope.strange)), details)
  if (status >= 400) {
    if (REFUSING.has(status) && isReadableNo(envelope)) throw refusal(call, details)
    throw outcomeUnknown(call, whyUnreadable(status, json), details)
  }
  if (envelope.verdict === 'unclear') throw malformed(call, 'it says neither success nor failure', details)
  return envelope.payload
}

/** Statuses that say by themselves that the request was wrong and not worked on, where the body agrees. */
const REFUSING = new Set([400, 404, 405, 422])

/**
 * A body that says no, or says nothing but a sentence. Nothing readable is not enough after a POST: a filter in front of
 * the gateway can replace an answer after the work was done.
 */
function isReadableNo(envelope: Envelope | undefined): boolean {
  if (envelope?.verdict === 'unclear') return Boolean(envelope.reasons.err_code_des)
  return envelope?.verdict === 'failure'
}

/** Statuses after which nobody can tell whether the request was worked on: 3xx is a redirect that was not followed. */
function isOutcomeUnknown(status: number): boolean {
  return status < 200 || (status >= 300 && status < 400) || status === 408 || status === 429 || status >= 500
}

function whyUnreadable(status: number, json: Payload | undefined): string {
  if (status >= 300 && status < 400) return `HTTP ${status}, a redirect that was not followed: check baseUrl`
  const what = json ? `HTTP ${status}` : `HTTP ${status}, not a JSON object`
  return status === 401 || status === 403 ? `${what}: check apiKey and apiSecret (or apiToken)` : what
}

function whyOpen({ err_code }: WemineErrorDetails, strange: string | undefined): string {
  const { kind, meaning } = errorCode(err_code)
  return kind === 'unknown' ? `${err_code}: ${meaning}` : `it says "${strange}"`
}
