import { sign } from '#wemine/notifications/signature'
import { parseXml } from '#wemine/notifications/xml'
import type { HttpRequest } from '../http/read-request'
import type { Gateway } from './gateway'
import { type Outcome, refuse } from './outcome'

/**
 * POST /checksign: the sign that the posted notification ought to have. It does not compare: `success` says nothing about
 * the sign that the XML carries, and the document's own sample shows two different ones.
 */
export function checkSign(req: HttpRequest, { settings }: Gateway): Outcome {
  if (!/\bxml\b/i.test(req.headers['content-type'] ?? '')) {
    return refuse('PARAM_ERROR', 'Content-Type must be application/xml', 400)
  }
  if (req.body.length === 0) return refuse('POST_DATA_EMPTY', 'post数据为空', 400)
  try {
    const fields = parseXml(req.body)
    const hmac = fields.sign_type === 'HMAC-SHA256' || fields.sign?.length === 64
    return { data: { sign: sign(fields, settings.merchantKey, hmac ? 'HMAC-SHA256' : 'MD5') } }
  } catch {
    return refuse('XML_FORMAT_ERROR', 'XML格式错误')
  }
}
