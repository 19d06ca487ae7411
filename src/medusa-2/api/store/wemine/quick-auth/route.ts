import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { isProblem } from '#payments/problems'
import { quickAuth } from '#payments/quick-auth'
import { hostOf } from '../../../../host'
import { medusaError } from '../../../../medusa-error'

/** `?redirect_url=` the page to come back to, `&provider_id=` where several accounts are configured. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const answer = quickAuth(hostOf(req.scope), req.query.provider_id, req.query.redirect_url)
  if (isProblem(answer)) throw medusaError(answer)
  res.json(answer)
}
