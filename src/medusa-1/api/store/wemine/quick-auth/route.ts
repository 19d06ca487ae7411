import type { MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import { isProblem } from '#payments/problems'
import { quickAuth } from '#payments/quick-auth'
import { hostOf } from '../../../../core/host'
import { sendProblem } from '../../../../core/send-problem'

/** `?redirect_url=` the page to come back to. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const answer = quickAuth(hostOf(req.scope), req.query.provider_id, req.query.redirect_url)
  if (isProblem(answer)) sendProblem(res, answer)
  else res.json(answer)
}
