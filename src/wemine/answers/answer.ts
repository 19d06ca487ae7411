import {
  WemineConfigurationError,
  type WemineError,
  type WemineErrorDetails,
  WemineMalformedError,
  WemineOutcomeUnknownError,
  WemineRefusedError,
} from '../errors'
import { openEnvelope } from './envelope'
import { errorCode } from './error-codes'
import { oneLine } from './one-line'
import { readJson } from './read-json'

/** The fields of an answer that says yes, still of any type. */
export type Payload = Record<string, unknown>

/**
 * Reads an answer: its payload when the gateway says yes, else the error that says what is known.
 * A status that says no cannot be outvoted by a body that says yes.
 *
 * @param call method and path, for the messages
 * @param redact takes the keys out of what the gateway wrote: it may echo what it was sent
 */
export function readAnswer(
  call: string,
  status: number,
  body: Uint8Array,
  redact: (text: string) => string,
): Payload {
  const json = readJson(body)
  const envelope = json && openEnvelope(json)
  const details = { ...detailsOf(envelope?.reasons, redact), status }
  if (status === 401 || status === 403) throw notAccepted(call, details)
  if (isOutcomeUnknown(status) || !envelope) throw outcomeUnknown(call, whyUnreadable(status, json), details)
  if (envelope.verdict === 'failure' || status >= 400) throw refusal(call, details)
  if (envelope.verdict === 'unclear') throw malformed(call, 'it says neither success nor failure', details)
  return envelope.payload
}

/** The request was sent; what became of it is not known. */
export function outcomeUnknown(
  call: string,
  why: string,
  details: WemineErrorDetails = {},
): WemineOutcomeUnknownError {
  const advice = call.startsWith('GET')
    ? 'ask again later'
    : 'it may have been done: query the order before anything is sent again'
  return new WemineOutcomeUnknownError(`Wemine gave no usable answer to ${call} (${why}); ${advice}`, details)
}

/** The gateway says yes and does not say what was asked, or says something else. */
export function malformed(call: string, why: string, details: WemineErrorDetails = {}): WemineMalformedError {
  const advice = call.startsWith('GET')
    ? 'nothing is proved by it'
    : 'treat the outcome as unknown and query the order'
  return new WemineMalformedError(`Wemine's answer to ${call} cannot be used: ${why}; ${advice}`, details)
}

/** Statuses after which nobody can tell whether the request was worked on: 3xx is a redirect that was not followed. */
function isOutcomeUnknown(status: number): boolean {
  return status < 200 || (status >= 300 && status < 400) || status === 408 || status === 429 || status >= 500
}

function whyUnreadable(status: number, json: Payload | undefined): string {
  if (status >= 300 && status < 400) return `HTTP ${status}, a redirect that was not followed: check baseUrl`
  return json ? `HTTP ${status}` : `HTTP ${status}, not a JSON object`
}

function notAccepted(call: string, details: WemineErrorDetails): WemineConfigurationError {
  return new WemineConfigurationError(
    `Wemine did not accept the credentials for ${call} (HTTP ${details.status}${reason(details)}): ` +
      'check apiKey and apiSecret (or apiToken)',
    details,
  )
}

function refusal(call: string, details: WemineErrorDetails): WemineError {
  const { kind, meaning } = errorCode(details.err_code)
  if (kind === 'unknown') return outcomeUnknown(call, `${details.err_code}: ${meaning}`, details)
  const message = `Wemine refused ${call}${reason(details)} (${meaning})`
  if (kind === 'refused') return new WemineRefusedError(message, details)
  return new WemineConfigurationError(`${message}; only Wemine can mend this`, details)
}

function reason({ err_code, err_code_des }: WemineErrorDetails): string {
  const parts = [err_code, err_code_des].filter(Boolean)
  return parts.length > 0 ? `: ${parts.join(' ')}` : ''
}

/** The gateway's words as they may stand in a log, without the keys. */
function detailsOf(reasons: WemineErrorDetails = {}, redact: (text: string) => string): WemineErrorDetails {
  const tidy = (text: string | undefined) => text && oneLine(redact(text))
  return { err_code: tidy(reasons.err_code), err_code_des: tidy(reasons.err_code_des) }
}
