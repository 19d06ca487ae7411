import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { showPayment } from '#payments/admin'
import { hostOf } from '../../../../../host'
import { sendFound } from '../../../../../send-found'

/** One payment and its refunds. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  sendFound(res, await showPayment(hostOf(req.scope), req.params.out_trade_no ?? ''))
}
