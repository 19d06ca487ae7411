import type { MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import { payPage } from '#payments/http/pay-page/routes'
import { platformOf } from '../../../../platform/platform'

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await payPage(platformOf(req.scope), req, res)
}
