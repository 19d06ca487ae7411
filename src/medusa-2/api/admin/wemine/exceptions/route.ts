import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { showExceptions } from '#payments/admin'
import { hostOf } from '../../../../host'

/** What a person should look at, oldest first. Query: limit, offset. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ exceptions: await showExceptions(hostOf(req.scope), req.query) })
}
