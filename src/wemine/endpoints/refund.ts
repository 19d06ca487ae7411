import { z } from 'zod'
import type { Payload } from '../answers/answer'
import { answerFields, isSameNumber } from '../answers/answer-fields'
import { isEmpty } from '../answers/envelope'
import { malformed } from '../answers/failures'
import { atFirstUse } from '../at-first-use'
import type { Ask } from '../client/transport'
import { isWemineError, WemineConfigurationError } from '../errors'
import { centsArgument, orderNumber } from './arguments'

/** A refund to be made, in the gateway's own field names. The gateway takes no number of the refund itself. */
export interface RefundRequest {
  /** Number of the order that was paid. */
  out_trade_no: string
  /** What was paid, integer cents: the whole of the order, also when a part is refunded. */
  total_fee: number
  /** What goes back, integer cents, at most `total_fee`. */
  refund_fee: number
}

/** A refund that the gateway accepted. It reaches the payer later; no document says how one learns of that. */
export interface RefundedOrder {
  /** WeChat's number of the refund: one that was seen before means that nothing was refunded this time. */
  refund_id?: string
  /** The gateway's own number of the refund. */
  out_refund_no?: string
  /** Integer cents, equal to what was asked. */
  refund_fee?: number
  /** Integer cents, equal to what was asked. */
  total_fee?: number
  /** Number of the order, where the answer repeats it; always the one that was asked. */
  out_trade_no?: string
}

const CALL = 'POST /refund'

const answerSchema = atFirstUse(() => {
  const { cents, textIfReadable } = answerFields()
  return z.object({
    refund_id: textIfReadable,
    out_refund_no: textIfReadable,
    refund_fee: cents,
    total_fee: cents,
    out_trade_no: z.unknown().optional(),
  })
})

/**
 * Sends money back. Never repeated by itself, and not safe to repeat: there is no key that would make two of the same
 * into one, and no way to ask the gateway for a refund. The api-key alone suffices for it.
 *
 * @throws WemineError; after `unknown` and `malformed` the money may have gone
 */
export async function refundOrder(ask: Ask, request: RefundRequest): Promise<RefundedOrder> {
  const fields = requestFields(request)
  // The sample passes them in the query, the table's heading says body: the same values in both.
  const payload = await ask({ call: CALL, level: 'BASIC', query: fields, json: fields })
  return refundedOrder(request, payload)
}

/** Whether the refusal says that nothing is left to refund: the money is where it was to go, by this request or another. */
export function isAlreadyFullyRefunded(error: unknown): boolean {
  return isWemineError(error, 'refused') && /订单已全额退款|訂單已全額退款/.test(error.err_code_des ?? '')
}

function requestFields({ out_trade_no, total_fee, refund_fee }: RefundRequest): Record<string, string> {
  if (refund_fee > total_fee) throw new WemineConfigurationError('refund_fee must not exceed total_fee')
  return {
    out_trade_no: orderNumber(out_trade_no),
    total_fee: centsArgument('total_fee', total_fee),
    refund_fee: centsArgument('refund_fee', refund_fee),
  }
}

/** Whatever is echoed must be what was asked. */
function refundedOrder(asked: RefundRequest, payload: Payload): RefundedOrder {
  const parsed = answerSchema().safeParse(payload)
  if (!parsed.success) throw malformed(CALL, `${parsed.error.issues[0]?.path.join('.')} is no amount`)
  const { refund_id, out_refund_no, refund_fee, total_fee, out_trade_no } = parsed.data
  if (refund_fee !== undefined && refund_fee !== asked.refund_fee)
    throw malformed(CALL, 'refund_fee is another amount')
  if (total_fee !== undefined && total_fee !== asked.total_fee)
    throw malformed(CALL, 'total_fee is another amount')
  const numbered = !isEmpty(out_trade_no)
  if (numbered && !isSameNumber(out_trade_no, asked.out_trade_no))
    throw malformed(CALL, 'it is about another order')
  return {
    ...(refund_id && { refund_id }),
    ...(out_refund_no && { out_refund_no }),
    ...(refund_fee !== undefined && { refund_fee }),
    ...(total_fee !== undefined && { total_fee }),
    ...(numbered && { out_trade_no: asked.out_trade_no }),
  }
}
