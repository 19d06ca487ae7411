import type { MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import { listPayments } from '#payments/admin'
import { hostOf } from '../../../../core/host'

/** Payments, newest first. Filters: state, order_id, session_id, limit, offset. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ payments: await listPayments(hostOf(req.scope), req.query) })
}
