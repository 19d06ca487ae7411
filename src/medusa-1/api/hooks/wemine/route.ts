import type { MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import { describeNotificationRoute, serveNotification } from '#payments/http/serve-notification'
import { platformOf } from '../../../platform/platform'

/** Where the gateway sends its notifications: any content type, WeChat's XML back. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await serveNotification(platformOf(req.scope), req, res)
}

/** For whoever opens the address in a browser. */
export async function GET(_: MedusaRequest, res: MedusaResponse): Promise<void> {
  describeNotificationRoute(res)
}
