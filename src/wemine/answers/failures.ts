import {
  WemineConfigurationError,
  type WemineError,
  type WemineErrorDetails,
  WemineMalformedError,
  WemineOutcomeUnknownError,
  WemineRefusedError,
} from '../errors'
import { errorCode } from './error-codes'

/** The documents' calls, as they are named in messages. */
export type Call = 'GET /order' | 'POST /order' | 'POST /refund' | 'POST /checksign'

/** A GET changes nothing at the gateway, so it can be asked again whatever came of it. */
export const isQuestion = (call: Call) => call === 'GET /order'

/** The request was sent; what became of it is not known. */
export function outcomeUnknown(
  call: Call,
  why: string,
  details: WemineErrorDetails = {},
): WemineOutcomeUnknownError {
  const advice = isQuestion(call)
    ? 'ask again later'
    : 'it may have been done: query the order before anything is sent again'
  return new WemineOutcomeUnknownError(`Wemine gave no usable answer to ${call} (${why}); ${advice}`, details)
}

/** The gateway says yes and does not say what was asked, or says something else. */
export function malformed(call: Call, why: string, details: WemineErrorDetails = {}): WemineMalformedError {
  const advice = isQuestion(call)
    ? 'nothing is proved by it'
    : 'treat the outcome as unknown and query the order'
  return new WemineMalformedError(`Wemine's answer to ${call} cannot be used: ${why}; ${advice}`, details)
}

/** HTTP 401 or 403. */
export function notAccepted(call: Call, details: WemineErrorDetails): WemineConfigurationError {
  return new WemineConfigurationError(
    `Wemine did not accept the credentials for ${call} (HTTP ${details.status}${reason(details)}): ` +
      'check apiKey and apiSecret (or apiToken)',
    details,
  )
}

/** The gateway says no. What kind of no, its code tells. */
export function refusal(call: Call, details: WemineErrorDetails): WemineError {
  const { kind, meaning } = errorCode(details.err_code)
  if (kind === 'unknown') return outcomeUnknown(call, `${details.err_code}: ${meaning}`, details)
  const message = `Wemine refused ${call}${reason(details)} (${meaning})`
  if (kind === 'refused') return new WemineRefusedError(message, details)
  return new WemineConfigurationError(`${message}; only Wemine can fix this`, details)
}

function reason({ err_code, err_code_des }: WemineErrorDetails): string {
  const parts = [err_code, err_code_des].filter(Boolean)
  return parts.length > 0 ? `: ${parts.join(' ')}` : ''
}
