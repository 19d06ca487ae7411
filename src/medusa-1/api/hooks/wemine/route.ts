import type { MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import { notify } from '#payments/notify'
import { hostOf } from '../../../core/host'
import { notificationBytes } from '../../../core/notification-bytes'

/** Where the gateway sends its notifications: any content type, WeChat's XML back. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { status, body } = await notify(hostOf(req.scope), await notificationBytes(req))
  res.status(status).type('text/xml').send(body)
}
