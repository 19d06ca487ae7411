import type { MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import { adminPayment } from '#payments/http/routes'
import { platformOf } from '../../../../../platform/platform'

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await adminPayment(platformOf(req.scope), req, res)
}
