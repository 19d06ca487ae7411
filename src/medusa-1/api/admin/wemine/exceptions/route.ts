import type { MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import { adminExceptions } from '#payments/http/routes'
import { platformOf } from '../../../../platform/platform'

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await adminExceptions(platformOf(req.scope), req, res)
}
