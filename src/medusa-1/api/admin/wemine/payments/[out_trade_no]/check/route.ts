import type { MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import { checkPayment } from '#payments/admin'
import { hostOf } from '../../../../../../core/host'
import { sendFound } from '../../../../../../core/send-found'

/** Asks the gateway now. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  sendFound(res, await checkPayment(hostOf(req.scope), req.params.out_trade_no ?? ''))
}
