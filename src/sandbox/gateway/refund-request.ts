import { type HttpRequest, jsonObject } from '../http/read-request'
import { gatewayNumber, orderNumber } from './numbers'
import { type Refusal, refuse } from './outcome'
import type { RefundRequest } from './refund-order'

const names = ['out_trade_no', 'total_fee', 'refund_fee']

/**
 * Reads POST /refund. The document's sample puts the fields in the query string, its table says body: either is read, and
 * where both speak they have to agree.
 */
export function readRefundRequest(
  req: HttpRequest,
  numericOnly: boolean,
): (RefundRequest & { out_trade_no: string }) | { refusal: Refusal } {
  const query: Record<string, unknown> = Object.fromEntries(req.url.searchParams)
  const body = req.body.length === 0 ? {} : jsonObject(req.body)
  if (!body) return refuse('PARAM_ERROR', 'the body must be a JSON object', 400)
  const unknown = [...Object.keys(query), ...Object.keys(body)].find((key) => !names.includes(key))
  if (unknown) return refuse('PARAM_ERROR', `unknown field ${unknown}`)
  const contradicted = names.find(
    (key) => key in query && key in body && String(query[key]) !== String(body[key]),
  )
  if (contradicted) return refuse('PARAM_ERROR', `${contradicted} differs between query string and body`)

  const fields = { ...query, ...body }
  const missing = names.find((key) => fields[key] === undefined || fields[key] === '')
  if (missing) return refuse('LACK_PARAMS', `${missing} is missing`)
  const out_trade_no = orderNumber(fields.out_trade_no, numericOnly)
  const total_fee = gatewayNumber(fields.total_fee)
  const refund_fee = gatewayNumber(fields.refund_fee)
  if (out_trade_no === undefined) return refuse('PARAM_ERROR', 'out_trade_no is not acceptable')
  if (!total_fee) return refuse('PARAM_ERROR', 'invalid total_fee')
  if (!refund_fee) return refuse('PARAM_ERROR', 'invalid refund_fee')
  return { out_trade_no, total_fee, refund_fee }
}
