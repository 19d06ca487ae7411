import type { MedusaRequest } from '@medusajs/medusa'
import { readBody } from '#payments/read-body'

/**
 * The bytes of a notification: those of the stream, or what another plugin of the store made of them with a parser for
 * every route (plugins are mounted in no certain order).
 */
export async function notificationBytes(req: MedusaRequest): Promise<Uint8Array> {
  if (Buffer.isBuffer(req.body)) return req.body
  if (Buffer.isBuffer(req.rawBody)) return req.rawBody
  if (typeof req.body === 'string') return Buffer.from(req.body)
  return readBody(req)
}
