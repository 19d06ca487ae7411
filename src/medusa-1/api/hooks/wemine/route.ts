import { describeNotificationRoute, serveNotification } from '#payments/http/serve-notification'
import { route } from '../../../platform/route'

/** Where the gateway sends its notifications: any content type, WeChat's XML back. */
export const POST = route(serveNotification)

/** For whoever opens the address in a browser. */
export const GET = route(describeNotificationRoute)
