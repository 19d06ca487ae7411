import type { MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import { isProblem } from '#payments/problems'
import { resolveByRequest } from '#payments/resolve'
import { hostOf } from '../../../../../../core/host'
import { sendFound } from '../../../../../../core/send-found'
import { sendProblem } from '../../../../../../core/send-problem'

/** A person's word on an exception or on a refund in doubt: `{ action, note }`. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const by = req.user?.userId ?? req.user?.id ?? 'a user'
  const asked = { request: req, response: res, by }
  const found = await resolveByRequest(hostOf(req.scope), req.params.out_trade_no ?? '', asked)
  if (isProblem(found)) sendProblem(res, found)
  else sendFound(res, found)
}
