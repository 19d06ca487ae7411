import type { MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import { showExceptions } from '#payments/admin'
import { hostOf } from '../../../../core/host'

/** What a person should look at, oldest first. Query: limit, offset. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ exceptions: await showExceptions(hostOf(req.scope), req.query) })
}
