import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { payPageState } from '#payments/http/pay-page/routes'
import { platformOf } from '../../../../../platform/platform'

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await payPageState(platformOf(req.scope), req, res)
}
