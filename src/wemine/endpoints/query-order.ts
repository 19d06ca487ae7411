import { z } from 'zod'
import type { Payload } from '../answers/answer'
import { answerFields, isSameNumber } from '../answers/answer-fields'
import { isEmpty } from '../answers/envelope'
import { malformed } from '../answers/failures'
import { atFirstUse } from '../at-first-use'
import type { Ask } from '../client/transport'
import { isWemineError } from '../errors'
import { orderNumber } from './arguments'

/** What became of an order, in the gateway's own field names. */
export interface OrderQuery {
  /** The number that was asked about. */
  out_trade_no: string
  /**
   * `SUCCESS` paid · `REFUND` paid, and a refund was made, perhaps of a part · `NOTPAY`, `USERPAYING`, `ACCEPT` open ·
   * `CLOSED`, `REVOKED`, `PAYERROR` over. Any other value is one that WeChat added: treat it as open.
   */
  trade_state: string
  /** The state in a sentence, mostly Chinese: for a log, never for a decision. */
  trade_state_desc?: string
  /** Integer cents of `fee_type`. Always there when `trade_state` is SUCCESS. */
  total_fee?: number
  /** ISO 4217. May be missing even when paid. */
  fee_type?: string
  /** WeChat's number of the payment. Always there when `trade_state` is SUCCESS. */
  transaction_id?: string
  /** `yyyyMMddHHmmss`, Beijing time. */
  time_end?: string
  /** As WeChat names it. Values other than `NATIVE` and `JSAPI` are possible. */
  trade_type?: string
  /** What the payer's wallet paid, integer cents of `cash_fee_type`. */
  cash_fee?: number
  /** ISO 4217; `CNY` for a wallet of the mainland. */
  cash_fee_type?: string
  /** Yuan per foreign unit × 10^8, as sent: to be kept, never computed with. */
  rate?: string
  /** The payer at the provider's official account. Personal data. */
  openid?: string
  /** The payer at the merchant's own official account. Personal data. */
  sub_openid?: string
  /** WeChat's code of the bank or the balance that paid. */
  bank_type?: string
  /** Text that the gateway put into the order; the client sends none. */
  attach?: string
}

const CALL = 'GET /order'

const answerSchema = atFirstUse(() => {
  const { cents, centsIfReadable, text, textIfReadable } = answerFields()
  return z.object({
    out_trade_no: z.unknown().optional(),
    trade_state: text,
    trade_state_desc: textIfReadable,
    total_fee: cents,
    fee_type: text,
    transaction_id: text,
    time_end: textIfReadable,
    trade_type: textIfReadable,
    cash_fee: centsIfReadable,
    cash_fee_type: textIfReadable,
    rate: textIfReadable,
    openid: textIfReadable,
    sub_openid: textIfReadable,
    bank_type: textIfReadable,
    attach: textIfReadable,
  })
})

/**
 * Asks what became of an order: the only evidence of a payment. Retried within the client's timeout. An order that the
 * gateway does not know is a WemineRefusedError with `err_code` ORDERNOTEXIST.
 *
 * @throws WemineError
 */
export async function queryOrder(ask: Ask, request: { out_trade_no: string }): Promise<OrderQuery> {
  const out_trade_no = orderNumber(request.out_trade_no)
  const payload = await ask({ call: CALL, level: 'SECRET', query: { out_trade_no } })
  return orderQuery(out_trade_no, payload)
}

/** Whether the refusal says that the gateway knows no such order (not yet, or not at all). */
export function isUnknownOrder(error: unknown): boolean {
  return isWemineError(error, 'refused') && /^ORDER_?NOT_?EXIST$/.test(error.err_code ?? '')
}

/** WeChat gives the details of a paid order only: everything else may be missing otherwise. */
function orderQuery(asked: string, payload: Payload): OrderQuery {
  const parsed = answerSchema().safeParse(payload)
  if (!parsed.success)
    throw malformed(CALL, `${parsed.error.issues[0]?.path.join('.')} is not what it should be`)
  const { out_trade_no, trade_state, ...rest } = parsed.data
  if (!trade_state) throw malformed(CALL, 'trade_state is missing')
  if (!isEmpty(out_trade_no) && !isSameNumber(out_trade_no, asked))
    throw malformed(CALL, 'it is about another order')
  if (trade_state === 'SUCCESS') {
    const missing = isEmpty(out_trade_no) ? 'out_trade_no' : missingOf(rest)
    if (missing) throw malformed(CALL, `the order is paid and ${missing} is missing`)
  }
  const present = Object.entries(rest).filter(([, value]) => value !== undefined)
  return { out_trade_no: asked, trade_state, ...Object.fromEntries(present) }
}

const missingOf = (answer: { total_fee?: number | undefined; transaction_id?: string | undefined }) =>
  answer.total_fee === undefined ? 'total_fee' : answer.transaction_id ? undefined : 'transaction_id'
