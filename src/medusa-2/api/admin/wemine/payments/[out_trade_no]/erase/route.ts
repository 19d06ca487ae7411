import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { adminErase } from '#payments/http/routes'
import { platformOf } from '../../../../../../platform/platform'

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await adminErase(platformOf(req.scope), req, res, req.auth_context.actor_id)
}
