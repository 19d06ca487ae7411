import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { isProblem } from '#payments/problems'
import { resolveByRequest } from '#payments/resolve'
import { hostOf } from '../../../../../../host'
import { medusaError } from '../../../../../../medusa-error'
import { sendFound } from '../../../../../../send-found'

/** A person's word on an exception or on a refund in doubt: `{ action, note }`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const by = req.auth_context.actor_id
  const asked = { request: req, response: res, by }
  const found = await resolveByRequest(hostOf(req.scope), req.params.out_trade_no ?? '', asked)
  if (isProblem(found)) throw medusaError(found)
  sendFound(res, found)
}
