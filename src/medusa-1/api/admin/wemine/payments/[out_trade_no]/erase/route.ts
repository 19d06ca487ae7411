import type { MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import { adminErase } from '#payments/http/routes'
import { platformOf } from '../../../../../../platform/platform'

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const actor = req.user?.userId ?? req.user?.id ?? 'a user'
  await adminErase(platformOf(req.scope), req, res, actor)
}
