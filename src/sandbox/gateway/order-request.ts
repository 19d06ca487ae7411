import { parseUrl } from '#wemine/client/parse-url'
import { type HttpRequest, jsonObject } from '../http/read-request'
import type { SandboxSettings } from '../options'
import { gatewayNumber, orderNumber } from './numbers'
import type { OrderRequest, TradeType } from './order'
import { type Refusal, refuse } from './outcome'
import { orderFields, revisions } from './revisions'

type Fields = Record<string, unknown>
type Refused = { refusal: Refusal }

/** Bytes of UTF-8, not characters. */
const mostBodyBytes = 127
const mostUrlLength = 256

/** Reads the body of POST /order as strictly as any gateway might. */
export function readOrderRequest(req: HttpRequest, settings: SandboxSettings): OrderRequest | Refused {
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? '')) {
    return refuse('PARAM_ERROR', 'Content-Type must be application/json', 400)
  }
  if (req.body.length === 0) return refuse('POST_DATA_EMPTY', 'post数据为空', 400)
  const fields = jsonObject(req.body)
  if (!fields) return refuse('PARAM_ERROR', 'the body must be a JSON object', 400)
  return firstFault(fields, settings) ?? toRequest(fields, settings)
}

function firstFault(fields: Fields, settings: SandboxSettings): Refused | undefined {
  const unknown = Object.keys(fields).find((key) => !orderFields.includes(key))
  if (unknown) return refuse('PARAM_ERROR', `unknown field ${unknown}`)
  for (const key of ['out_trade_no', 'body', 'total_fee', 'trade_type']) {
    if (fields[key] === undefined || fields[key] === '') return refuse('LACK_PARAMS', `${key} is missing`)
  }
  const wrong = Object.keys(rules).find((key) => fields[key] !== undefined && !rules[key]!(fields, settings))
  if (wrong) return refuse('PARAM_ERROR', `${wrong} is not acceptable`)
  if (fields.trade_type === 'JSAPI' && !fields.open_id) return refuse('PARAM_ERROR', 'open_id is missing')
  return undefined
}

const rules: Record<string, (fields: Fields, settings: SandboxSettings) => boolean> = {
  out_trade_no: ({ out_trade_no }, { numericOnly }) => orderNumber(out_trade_no, numericOnly) !== undefined,
  body: ({ body }) => typeof body === 'string' && Buffer.byteLength(body, 'utf8') <= mostBodyBytes,
  total_fee: ({ total_fee }) => (gatewayNumber(total_fee) ?? 0) >= 1,
  fee_type: ({ fee_type }, { currency }) => fee_type === currency,
  trade_type: ({ trade_type }, { revision }) =>
    revisions[revision].tradeTypes.includes(trade_type as TradeType),
  open_id: ({ open_id, trade_type }) =>
    trade_type === 'JSAPI' && /^[0-9A-Za-z_-]{1,128}$/.test(String(open_id)),
  notify_url: ({ notify_url }) => typeof notify_url === 'string' && isNotifyUrl(notify_url),
}

/** WeChat: absolute, without a query string, at most 256 characters. */
function isNotifyUrl(text: string): boolean {
  if (text.length > mostUrlLength || /[?#]/.test(text)) return false
  return /^https?:$/.test(parseUrl(text)?.protocol ?? '')
}

function toRequest(fields: Fields, settings: SandboxSettings): OrderRequest {
  return {
    out_trade_no: orderNumber(fields.out_trade_no, settings.numericOnly)!,
    body: fields.body as string,
    total_fee: gatewayNumber(fields.total_fee)!,
    fee_type: settings.currency,
    trade_type: fields.trade_type as TradeType,
    ...(fields.open_id === undefined ? {} : { open_id: fields.open_id as string }),
    ...(fields.notify_url === undefined ? {} : { notify_url: fields.notify_url as string }),
  }
}
