import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { adminCsv } from '#payments/http/routes'
import { platformOf } from '../../../../platform/platform'

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await adminCsv(platformOf(req.scope), req, res)
}
