import type { MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import { showPayment } from '#payments/admin'
import { hostOf } from '../../../../../core/host'
import { sendFound } from '../../../../../core/send-found'

/** One payment and its refunds. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  sendFound(res, await showPayment(hostOf(req.scope), req.params.out_trade_no ?? ''))
}
