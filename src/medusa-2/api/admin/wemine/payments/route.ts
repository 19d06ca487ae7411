import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { listPayments } from '#payments/admin'
import { hostOf } from '../../../../host'

/** Payments, newest first. Filters: state, order_id, session_id, limit, offset. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ payments: await listPayments(hostOf(req.scope), req.query) })
}
