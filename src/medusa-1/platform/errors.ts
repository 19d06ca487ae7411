import type { PaymentProcessorError } from '@medusajs/medusa'
import type { Problem, ProblemType } from '#payments/problems'

const HEADS: Record<ProblemType, string> = {
  invalid_data: 'This cannot be paid with WeChat Pay as it is',
  not_allowed: 'WeChat Pay cannot do this now',
  unexpected_state: 'WeChat Pay failed',
}

/** A problem as Medusa 1 tells errors from data: all three keys, none empty. It shows "error:" and the detail below. */
export function platformError({ type, code, message }: Problem): PaymentProcessorError {
  return { error: HEADS[type], code, detail: message }
}
