import type { MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import { isProblem } from '#payments/problems'
import { quickAuth } from '#payments/quick-auth'
import { hostOf } from '../../../../core/host'

/** `?redirect_url=` the page to come back to. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const answer = quickAuth(hostOf(req.scope), req.query.provider_id, req.query.redirect_url)
  if (isProblem(answer))
    res.status(400).json({ type: answer.type, code: answer.code, message: answer.message })
  else res.json(answer)
}
