import type { ServerResponse } from 'node:http'
import { failReply } from '#wemine/notifications/replies'
import type { Platform } from '../platform'
import { handleNotification, type Reply } from '../verbs/handle-notification'
import { type BodyFault, type BodyRequest, MAX_BYTES, readBody, WITHIN } from './read-body'

const refusals: Record<Exclude<BodyFault, 'aborted'>, Reply> = {
  too_large: { status: 413, body: failReply(`The notification is larger than ${MAX_BYTES} bytes`) },
  too_slow: { status: 408, body: failReply(`The notification did not arrive within ${WITHIN / 1000} s`) },
  consumed: { status: 500, body: failReply('A body parser of this store took the notification') },
}

const CONSUMED =
  'wemine: a notification cannot be read, because a body parser of this store took it and kept no bytes of it. ' +
  'Exclude /hooks/wemine from that parser, or let it keep req.rawBody.'

/** The route of notifications, the same in both Medusas: reads the request, acts on it, and answers in WeChat's XML. */
export async function serveNotification(
  platform: Platform,
  request: BodyRequest,
  response: ServerResponse,
): Promise<void> {
  const read = await readBody(request, response)
  if (read.ok) return send(response, await handleNotification(platform, read.value))
  if (read.fault === 'aborted') return
  if (read.fault === 'consumed') platform.log.warn(CONSUMED)
  send(response, refusals[read.fault])
}

/** For a person who opens the address in a browser: "not found" would look as if nothing were installed. */
export async function describeNotificationRoute(
  _platform: Platform,
  _request: BodyRequest,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
  response.end('This address takes WeChat Pay notifications by POST.\n')
}

function send(response: ServerResponse, { status, body }: Reply): void {
  response.writeHead(status, {
    'content-type': 'text/xml; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}
