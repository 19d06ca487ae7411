import { parseXml } from '#wemine/notifications/xml'
import type { NotificationReply } from './post-notification'

/**
 * Whether WeChat would stop sending. `strict`: its own XML with SUCCESS and OK; `ok`, JSON, an empty body or an HTML page
 * are named as wrong in its text. `lenient`: any 2xx, as a forwarder that reads no reply.
 */
export function acknowledged({ status, body }: NotificationReply, mode: 'strict' | 'lenient'): boolean {
  if (status === undefined || status < 200 || status > 299) return false
  if (mode === 'lenient') return true
  try {
    const fields = parseXml(body ?? '')
    return fields.return_code === 'SUCCESS' && fields.return_msg === 'OK'
  } catch {
    return false
  }
}
