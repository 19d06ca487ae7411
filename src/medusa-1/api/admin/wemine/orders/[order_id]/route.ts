import type { MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import { adminOrder } from '#payments/http/routes'
import { platformOf } from '../../../../../platform/platform'

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await adminOrder(platformOf(req.scope), req, res)
}
