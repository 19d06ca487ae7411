import { MedusaError } from '@medusajs/framework/utils'
import type { Problem } from '#payments/problems'
import type { Result } from '#payments/result'

/** A problem in the shape whose words Medusa 2 shows to whoever asked; a plain Error's would be hidden. Its types are Medusa's. */
export function platformError({ type, message, code }: Problem): MedusaError {
  return new MedusaError(type, message, code)
}

/** The value of a result. @throws MedusaError where there is none */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw platformError(result.problem)
  return result.value
}
