import { traced } from '#wemine/telemetry'
import { after } from '../account/clock'
import type { MerchantAccount } from '../account/merchant-account'
import { type GatewayOrder, refundableOf } from '../ledger/gateway-order'
import { findOrder } from '../ledger/gateway-orders'
import { makeDue } from '../ledger/moves'
import { adoptRefund, type Refund, refundsOf, unreportRefund } from '../ledger/refunds'
import { refundShare } from '../money/exchange'
import { type ExactMinor, formatMinor } from '../money/money'
import { type Problem, problem } from '../problems'
import { failure, type Result, success } from '../result'
import { REFUND_LOOK } from '../schedule'
import { recoverRefund } from './recover-refund'
import { askedSoFar, sendRefund } from './send-refund'

/** A refund that the merchant asks for. */
export interface RefundInput {
  out_trade_no: string
  /** In the cart's currency, exactly: Medusa 2 does not round. */
  amount: ExactMinor
  /** The platform's key for this attempt. */
  platform_key: string | null
  /**
   * What the platform itself counts as refunded so far. Both Medusas count a refund after the provider's answer, and lose
   * it when the process dies in between.
   */
  booked: ExactMinor
}

/**
 * Refunds a part or all of a captured payment, never twice for one request: the gateway knows no refund number, so the
 * ledger decides. A refund whose answer was lost closes the order to others until it is known what became of it.
 */
export async function refund(account: MerchantAccount, input: RefundInput): Promise<Result<Refund>> {
  const about = { 'wemine.out_trade_no': input.out_trade_no, 'wemine.provider_id': account.providerId }
  const refunded = await traced('wemine.refund', about, async ({ failed }) => {
    const result = await refundOnce(account, input)
    if (!result.ok) failed(result.problem.code)
    return result
  })
  if (!refunded.ok) {
    const { sql, clock } = account
    // Medusa 2 may be canceling its order, which it does whatever is answered: then the rest is refunded later.
    await makeDue(sql, input.out_trade_no, after(clock.now(), REFUND_LOOK))
  }
  return refunded
}

async function refundOnce(account: MerchantAccount, input: RefundInput): Promise<Result<Refund>> {
  const { sql, clock } = account
  const { out_trade_no, amount, platform_key, booked } = input
  let order = await findOrder(sql, out_trade_no)
  // Another account's money is not this one's to refund, though both may have the same key.
  if (order?.provider_id !== account.providerId) return failure(problem('payment_unknown'))
  const repeated = (await refundsOf(sql, out_trade_no)).find(
    ({ platform_key: key, state }) => key && key === platform_key && state === 'done',
  )
  if (repeated) return success(repeated)
  if (order.refund_in_doubt && (await recoverRefund(account, order)))
    order = (await findOrder(sql, out_trade_no)) ?? order
  const asked = formatMinor(amount, order.cart_currency)
  if (order.refund_in_doubt) return failure(problem('refund_unknown', { asked }))

  const wanted = { out_trade_no, asked_amount: amount, platform_key }
  await unreportRefund(sql, { ...wanted, booked }, clock.now())
  const done = await adoptRefund(sql, wanted, clock.now())
  if (done) return success(done)

  const refused = refusal(order)
  if (refused) return failure(refused)
  const share = refundShare(refundableOf(order), askedSoFar(await refundsOf(sql, out_trade_no)), amount)
  if (!share) return failure(exceeds(order, asked))
  return sendRefund(account, order, { ...share, asked_amount: amount, reason: 'platform', platform_key })
}

/** Why a payment in this state is not one to refund from. */
function refusal(order: GatewayOrder): Problem | undefined {
  switch (order.state) {
    case 'authorized':
    case 'captured':
      return undefined
    case 'refunding':
    case 'refunded':
      return problem('payment_refunded')
    case 'exception':
      return problem('payment_exception', { reason: order.problem ?? 'see the admin' })
    default:
      return problem('payment_not_paid')
  }
}

function exceeds(order: GatewayOrder, asked: string): Problem {
  const left = formatMinor(order.cart_amount - order.refunded_amount, order.cart_currency)
  return problem('refund_exceeds', { asked, left })
}
