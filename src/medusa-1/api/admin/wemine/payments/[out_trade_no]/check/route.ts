import type { MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import { adminCheck } from '#payments/http/routes'
import { platformOf } from '../../../../../../platform/platform'

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await adminCheck(platformOf(req.scope), req, res)
}
