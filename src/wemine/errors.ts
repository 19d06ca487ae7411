import { isTransient } from './answers/error-codes'

/**
 * What kind of failure a {@link WemineError} is. The kind, not the class, is what code should branch on:
 *
 * - `refused`: the gateway answered, and the answer is an explicit no. Nothing was done. `err_code` says why.
 * - `unreachable`: the request was certainly never sent. Nothing happened at the gateway.
 * - `unknown`: the request was sent and no readable answer came back. It may or may not have been done.
 * - `malformed`: the answer claims success and lacks what it must hold, or contradicts the request.
 * - `misconfigured`: bad options, bad arguments, or credentials the gateway does not accept.
 */
export type WemineErrorKind = 'refused' | 'unreachable' | 'unknown' | 'malformed' | 'misconfigured'

/** What the gateway said about the failure, where it said anything. */
export interface WemineErrorDetails {
  /** WeChat's or the gateway's code, e.g. `ORDERNOTEXIST`. */
  err_code?: string | undefined
  /** Its sentence, often Chinese: for a log or a person, never for a decision. */
  err_code_des?: string | undefined
  /** HTTP status, when there was an answer. */
  status?: number | undefined
  /** Ms that the gateway asked to be left alone for (`Retry-After`), at most one hour. */
  retryAfter?: number | undefined
}

/**
 * The base of everything this client throws. It never holds a key, a header or the HTTP library's own error
 * (whose config holds the key), so it may be logged whole.
 */
export abstract class WemineError extends Error {
  /** The class's name, the same in every copy of the package. */
  abstract override readonly name: string
  /** What code branches on. */
  abstract readonly kind: WemineErrorKind
  /** WeChat's or the gateway's code, e.g. `ORDERNOTEXIST`; missing when it gave none. */
  declare readonly err_code?: string
  /** The gateway's sentence, often Chinese: for a log or a person, never for a decision. */
  declare readonly err_code_des?: string
  /** HTTP status; missing when no answer came, or when the fault was found before or after it. */
  declare readonly status?: number
  /** Ms that the gateway asked to be left alone for (`Retry-After`), at most one hour. */
  declare readonly retryAfter?: number

  constructor(message: string, { err_code, err_code_des, status, retryAfter }: WemineErrorDetails = {}) {
    super(message)
    Object.assign(
      this,
      err_code && { err_code },
      err_code_des && { err_code_des },
      status && { status },
      retryAfter !== undefined && { retryAfter },
    )
  }
}

/** The gateway said no explicitly. `err_code` and `err_code_des` are its reasons; what they mean is in `answers/error-codes.ts`. */
export class WemineRefusedError extends WemineError {
  override readonly name = 'WemineRefusedError'
  readonly kind = 'refused'

  /** Whether the same request may be granted later, unchanged: too little balance for now, too many requests. */
  get transient(): boolean {
    return isTransient(this.err_code)
  }
}

/** The request never left: no DNS answer, connection refused, TLS or proxy failure. Safe to send again. */
export class WemineUnreachableError extends WemineError {
  override readonly name = 'WemineUnreachableError'
  readonly kind = 'unreachable'
}

/**
 * The request was sent and what became of it is not known: timeout, reset, 429, 5xx, a redirect, HTML, an empty, cut or
 * oversized answer, a word that no document has. Never a failure and never a success: ask the gateway (`queryOrder`) before doing anything again.
 */
export class WemineOutcomeUnknownError extends WemineError {
  override readonly name = 'WemineOutcomeUnknownError'
  readonly kind = 'unknown'
}

/**
 * A readable success that lacks what is needed or contradicts the request; also a notification that is not one.
 * After a POST the outcome must be treated as unknown: the gateway did something, and did not say clearly what.
 */
export class WemineMalformedError extends WemineError {
  override readonly name = 'WemineMalformedError'
  readonly kind = 'malformed'
}

/** Options or arguments that cannot work, or an account the gateway does not accept. Repeating it changes nothing. */
export class WemineConfigurationError extends WemineError {
  override readonly name = 'WemineConfigurationError'
  readonly kind = 'misconfigured'
}

interface ErrorOfKind {
  refused: WemineRefusedError
  unreachable: WemineUnreachableError
  unknown: WemineOutcomeUnknownError
  malformed: WemineMalformedError
  misconfigured: WemineConfigurationError
}

const NAMES: Record<string, WemineErrorKind> = {
  WemineRefusedError: 'refused',
  WemineUnreachableError: 'unreachable',
  WemineOutcomeUnknownError: 'unknown',
  WemineMalformedError: 'malformed',
  WemineConfigurationError: 'misconfigured',
}

/**
 * Whether `error` came from this client, and, when `kind` is given, is of that kind. Compares name and kind beside the
 * class, so that it also works when two copies of the package are loaded.
 */
export function isWemineError<K extends WemineErrorKind = WemineErrorKind>(
  error: unknown,
  kind?: K,
): error is ErrorOfKind[K] {
  if (!(error instanceof Error)) return false
  const named = Object.hasOwn(NAMES, error.name) ? NAMES[error.name] : undefined
  const actual = 'kind' in error && error.kind === named ? named : undefined
  return actual !== undefined && (kind === undefined || actual === kind)
}
