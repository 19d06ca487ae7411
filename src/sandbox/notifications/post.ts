import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { parseXml } from '#wemine/notifications/xml'
import type { NotificationMessage } from './message'

/** WeChat treats no answer within five seconds as no acknowledgement. */
const replyLimit = 5000
const mostReplyBytes = 64 * 1024

/** What came back; `error` when nothing readable did. */
export interface NotificationReply {
  /** HTTP status. */
  status?: number
  /** At most 64 KiB, decoded as UTF-8. */
  body?: string
  /** What went wrong, in a sentence. */
  error?: string
}

/** Sends it once. Follows no redirect and uses no proxy; a failure is a reply with `error`. */
export async function postNotification(
  url: string,
  message: NotificationMessage,
  abort: AbortSignal,
): Promise<NotificationReply> {
  let limit: NodeJS.Timeout | undefined
  let late = false
  const bytes = Buffer.from(message.body, message.encoding)
  try {
    const request = (url.startsWith('https:') ? httpsRequest : httpRequest)(url, {
      method: 'POST',
      agent: false,
      signal: abort,
      headers: {
        ...(message.contentType ? { 'Content-Type': message.contentType } : {}),
        'Content-Length': bytes.length,
        'User-Agent': 'Mozilla/4.0',
      },
    })
    limit = setTimeout(() => {
      late = true
      request.destroy()
    }, replyLimit)
    const answered = new Promise<NotificationReply>((resolve, reject) => {
      request.on('error', reject)
      request.on('response', (response) => readReply(response).then(resolve, reject))
    })
    request.end(bytes)
    return await answered
  } catch (error) {
    if (abort.aborted) return { error: 'the sandbox was closed' }
    if (late) return { error: `no reply within ${replyLimit} ms` }
    return { error: error instanceof Error ? error.message : String(error) }
  } finally {
    clearTimeout(limit)
  }
}

async function readReply(response: IncomingMessage): Promise<NotificationReply> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostReplyBytes) throw new Error(`the reply is larger than ${mostReplyBytes} bytes`)
    chunks.push(chunk)
  }
  return { status: response.statusCode, body: Buffer.concat(chunks).toString('utf8') }
}

/**
 * Whether WeChat would stop sending. `strict`: its own XML with SUCCESS and OK; `ok`, JSON, an empty body or an HTML page
 * are named as wrong in its text. `lenient`: any 2xx, as a forwarder that reads no reply.
 */
export function isAcknowledged({ status, body }: NotificationReply, mode: 'strict' | 'lenient'): boolean {
  if (status === undefined || status < 200 || status > 299) return false
  if (mode === 'lenient') return true
  try {
    const fields = parseXml(body ?? '')
    return fields.return_code === 'SUCCESS' && fields.return_msg === 'OK'
  } catch {
    return false
  }
}
