import { isWemineError, type WemineError } from '#wemine/errors'
import { type Problem, problem } from './problems'

/** The client's error in the words of {@link Problem}; what nobody expected is thrown on. */
export function gatewayProblem(error: unknown): {
  kind: WemineError['kind']
  problem: Problem
  reason: string
} {
  if (!isWemineError(error)) throw error
  const reason = [error.err_code, error.err_code_des].filter(Boolean).join(': ') || error.message
  switch (error.kind) {
    case 'refused':
      return { kind: error.kind, problem: problem('gateway_refused', { reason }), reason }
    case 'misconfigured':
      return {
        kind: error.kind,
        problem: problem('gateway_misconfigured', { reason: 'see the server log' }),
        reason,
      }
    case 'unreachable':
      return { kind: error.kind, problem: problem('gateway_unreachable'), reason: error.message }
    default:
      return { kind: error.kind, problem: problem('gateway_unknown'), reason: error.message }
  }
}
