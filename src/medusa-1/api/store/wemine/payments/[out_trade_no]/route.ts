import type { MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import { status } from '#payments/status'
import { hostOf } from '../../../../../core/host'
import { sendFound } from '../../../../../core/send-found'

/** What became of a payment: made to be polled by the shopper's page. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const payment = await status(hostOf(req.scope), req.params.out_trade_no ?? '')
  sendFound(res, payment && { payment })
}
