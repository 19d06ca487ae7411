import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { adminPayment } from '#payments/http/routes'
import { platformOf } from '../../../../../platform/platform'

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await adminPayment(platformOf(req.scope), req, res)
}
