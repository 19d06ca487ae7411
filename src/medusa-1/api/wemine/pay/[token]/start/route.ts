import type { MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import { payPageStart } from '#payments/http/pay-page/routes'
import { platformOf } from '../../../../../platform/platform'

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await payPageStart(platformOf(req.scope), req, res)
}
