import type { MedusaResponse } from '@medusajs/medusa'
import type { Problem } from '#payments/problems'

/** A problem with a request, in the shape of Medusa's own errors. */
export function sendProblem(res: MedusaResponse, { type, code, message }: Problem): void {
  res.status(400).json({ type, code, message })
}
