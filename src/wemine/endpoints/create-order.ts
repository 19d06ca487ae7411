import { z } from 'zod'
import type { Payload } from '../answers/answer'
import { answerFields, isSameNumber } from '../answers/answer-fields'
import { isEmpty } from '../answers/envelope'
import { malformed } from '../answers/failures'
import { atFirstUse } from '../at-first-use'
import type { Ask } from '../client/transport'
import { WemineConfigurationError } from '../errors'
import { centsArgument, orderNumber, textArgument, webAddress } from './arguments'
import { type JsapiParameters, prepayIdOf, readJsapi } from './jsapi'
import { fitBody } from './order-body'

/** `NATIVE`: a QR code to scan. `JSAPI`: paying inside WeChat's own browser. The gateway has no other. */
export type TradeType = 'NATIVE' | 'JSAPI'

/** An order to be made, in the gateway's own field names. */
export interface OrderRequest {
  /** 1 to 32 decimal digits, unique for the account, for ever. */
  out_trade_no: string
  /** What the shopper's phone shows; cut to 127 bytes of UTF-8. */
  body: string
  /** ISO 4217, upper case, e.g. `HKD`. */
  fee_type: string
  /** Integer cents of `fee_type`, 1 or more. */
  total_fee: number
  /** How the shopper is going to pay. */
  trade_type: TradeType
  /** The shopper's WeChat id; required for JSAPI, not sent for NATIVE. */
  open_id?: string | undefined
  /** Where WeChat's notification is forwarded: absolute, no query, at most 256 characters. */
  notify_url?: string | undefined
}

/** An order that the gateway made: everything the shopper needs to pay, and nothing else of the answer. */
export interface CreatedOrder {
  /** As asked for. */
  out_trade_no: string
  /** As asked for; an answer that names another one is malformed. */
  trade_type: TradeType
  /** Valid for two hours. Always there for JSAPI. */
  prepay_id?: string
  /** What the QR code holds, valid for two hours. Always there for NATIVE. */
  code_url?: string
  /** Signed and ready for the browser. Without it, a JSAPI payment needs WeChat's own key: see `jsapiParameters`. */
  jsapi?: JsapiParameters
  /** The provider's appid, where the gateway tells it. */
  appid?: string
  /** The merchant's appid, where the gateway tells it. */
  sub_appid?: string
}

const CALL = 'POST /order'

const answerSchema = atFirstUse(() => {
  const { text, textIfReadable } = answerFields()
  return z.object({
    out_trade_no: z.unknown().optional(),
    trade_type: text,
    prepay_id: text,
    code_url: text,
    jsapi: z.unknown().optional(),
    appid: textIfReadable,
    sub_appid: textIfReadable,
  })
})

/**
 * Asks for an order. Never sent twice: after an unreachable gateway the same request may be repeated, after an unknown
 * outcome or a malformed answer only once the order was queried.
 *
 * @throws WemineError
 */
export async function createOrder(ask: Ask, request: OrderRequest): Promise<CreatedOrder> {
  const json = requestFields(request)
  return createdOrder(request, await ask({ call: CALL, level: 'BASIC', json }))
}

function requestFields(request: OrderRequest): Record<string, string> {
  const { trade_type, open_id, notify_url } = request
  if (trade_type !== 'NATIVE' && trade_type !== 'JSAPI') {
    throw new WemineConfigurationError('trade_type must be NATIVE or JSAPI')
  }
  const openId = textArgument.bind(null, 'open_id')
  return {
    out_trade_no: orderNumber(request.out_trade_no),
    body: textArgument('body', fitBody(request.body), /./, 'some text'),
    fee_type: textArgument('fee_type', request.fee_type, /^[A-Z]{3}$/, 'an ISO 4217 code in upper case'),
    total_fee: centsArgument('total_fee', request.total_fee),
    ...(trade_type === 'JSAPI' && {
      open_id: openId(open_id ?? '', /^[0-9A-Za-z_-]{1,128}$/, "the shopper's WeChat id: JSAPI needs it"),
    }),
    trade_type,
    ...(notify_url !== undefined && { notify_url: notifyUrl(notify_url) }),
  }
}

/** WeChat drops the query of a notify_url, or refuses it. */
function notifyUrl(value: string): string {
  const { href } = webAddress('notify_url', value)
  if (href.includes('?') || href.length > 256) {
    throw new WemineConfigurationError('notify_url must have no query and at most 256 characters')
  }
  return href
}

/** Each trade type needs one field of its own; the samples show that the other may be missing. */
function createdOrder({ out_trade_no, trade_type }: OrderRequest, payload: Payload): CreatedOrder {
  const parsed = answerSchema().safeParse(payload)
  if (!parsed.success) throw malformed(CALL, `${parsed.error.issues[0]?.path.join('.')} is not text`)
  const answer = parsed.data
  if (!isEmpty(answer.out_trade_no) && !isSameNumber(answer.out_trade_no, out_trade_no)) {
    throw malformed(CALL, 'it names another out_trade_no')
  }
  if (answer.trade_type && answer.trade_type !== trade_type)
    throw malformed(CALL, 'it names another trade_type')
  const jsapi = trade_type === 'JSAPI' ? readJsapi(answer.jsapi) : undefined
  const prepay_id = answer.prepay_id ?? (jsapi && prepayIdOf(jsapi))
  if (trade_type === 'JSAPI' && !prepay_id) throw malformed(CALL, 'prepay_id and jsapi are missing')
  if (trade_type === 'NATIVE' && !isCodeUrl(answer.code_url))
    throw malformed(CALL, 'code_url is missing or no link')
  const { code_url, appid, sub_appid } = answer
  return {
    out_trade_no,
    trade_type,
    ...(prepay_id && { prepay_id }),
    ...(trade_type === 'NATIVE' && code_url && { code_url }),
    ...(jsapi && { jsapi }),
    ...(appid && { appid }),
    ...(sub_appid && { sub_appid }),
  }
}

/** The document's own `wexin://` is a misprint that no phone understands. */
function isCodeUrl(value: string | undefined): boolean {
  return value !== undefined && /^((weixin|wxp):\/\/|https:\/\/)[\x21-\x7e]{1,500}$/.test(value)
}
