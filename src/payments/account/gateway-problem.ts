import { isWemineError, type WemineError } from '#wemine/errors'
import { type Problem, problem } from '../problems'

/** The client's error in the words of {@link Problem}. */
export interface GatewayProblem {
  kind: WemineError['kind']
  problem: Problem
  /** The gateway's own words, for the log and the ledger. */
  reason: string
  /** Whether the same request may succeed later (the gateway's balance, its load). */
  isTransient: boolean
  status?: number | undefined
  /** Ms that the gateway asked to be left alone. */
  retryAfter?: number | undefined
}

/** Reads an error of the client; what nobody expected is thrown on. */
export function gatewayProblem(error: unknown): GatewayProblem {
  if (!isWemineError(error)) throw error
  const words = [error.err_code, error.err_code_des].filter(Boolean).join(': ')
  const reason = words || error.message
  const { status, retryAfter } = error
  const kind: WemineError['kind'] = error.kind
  const common = { kind, reason, status, retryAfter, isTransient: isTransient(error) }
  switch (kind) {
    case 'refused':
      return { ...common, problem: problem('gateway_refused', { reason }) }
    case 'misconfigured':
      return { ...common, problem: problem('gateway_misconfigured', { reason: 'see the server log' }) }
    case 'unreachable':
      return { ...common, reason: error.message, problem: problem('gateway_unreachable') }
    default:
      return { ...common, reason: error.message, problem: problem('gateway_unknown') }
  }
}

function isTransient(error: WemineError): boolean {
  return error.kind === 'unreachable' || (isWemineError(error, 'refused') && error.transient)
}
