import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { notify } from '#payments/notify'
import { readBody } from '#payments/read-body'
import { hostOf } from '../../../host'

/** Where the gateway sends its notifications: any content type, WeChat's XML back. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { status, body } = await notify(hostOf(req.scope), await readBody(req))
  res.status(status).type('text/xml').send(body)
}
