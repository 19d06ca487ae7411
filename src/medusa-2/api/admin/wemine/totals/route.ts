import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { adminTotals } from '#payments/http/routes'
import { platformOf } from '../../../../platform/platform'

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await adminTotals(platformOf(req.scope), req, res)
}
