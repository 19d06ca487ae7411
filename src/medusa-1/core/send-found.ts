import type { MedusaResponse } from '@medusajs/medusa'
import { problem } from '#payments/problems'

/** The answer, never cached; or 404 in the shape of Medusa's own. */
export function sendFound(res: MedusaResponse, found: object | undefined): void {
  res.setHeader('cache-control', 'no-store')
  if (found) res.json(found)
  else res.status(404).json({ type: 'not_found', message: problem('payment_unknown').message })
}
