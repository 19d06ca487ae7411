import { MedusaError } from '@medusajs/framework/utils'
import type { Problem, ProblemType } from '#payments/problems'
import type { Result } from '#payments/result'

const TYPES: Record<ProblemType, string> = {
  invalid_data: MedusaError.Types.INVALID_DATA,
  not_allowed: MedusaError.Types.NOT_ALLOWED,
  unexpected_state: MedusaError.Types.UNEXPECTED_STATE,
}

/** A problem in the shape whose words Medusa 2 shows to whoever asked; a plain Error's would be hidden. */
export function platformError({ type, message, code }: Problem): MedusaError {
  return new MedusaError(TYPES[type], message, code)
}

/** The value of a result. @throws MedusaError where there is none */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw platformError(result.problem)
  return result.value
}
