import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { checkPayment } from '#payments/admin'
import { hostOf } from '../../../../../../host'
import { sendFound } from '../../../../../../send-found'

/** Asks the gateway now. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  sendFound(res, await checkPayment(hostOf(req.scope), req.params.out_trade_no ?? ''))
}
