import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { storePayment } from '#payments/http/routes'
import { platformOf } from '../../../../../platform/platform'

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await storePayment(platformOf(req.scope), req, res)
}
