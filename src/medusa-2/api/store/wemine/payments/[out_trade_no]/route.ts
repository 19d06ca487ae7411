import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { problem } from '#payments/problems'
import { status } from '#payments/status'
import { hostOf } from '../../../../../host'

/** What became of a payment: made to be polled by the shopper's page. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const payment = await status(hostOf(req.scope), req.params.out_trade_no ?? '')
  res.setHeader('cache-control', 'no-store')
  if (payment) res.json({ payment })
  else res.status(404).json({ type: 'not_found', message: problem('payment_unknown').message })
}
