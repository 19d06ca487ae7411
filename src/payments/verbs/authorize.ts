import { after } from '../account/clock'
import type { MerchantAccount } from '../account/merchant-account'
import type { GatewayOrder } from '../ledger/gateway-order'
import { findOrder } from '../ledger/gateway-orders'
import { transition } from '../ledger/transition'
import { isSameMoney, moneyOf } from '../matching'
import type { Money } from '../platform'
import { problem } from '../problems'
import { failure, type Result, success } from '../result'
import { LOOK_AFTER_AUTHORIZED } from '../schedule'
import { confirm } from './confirm'

/**
 * Whether Medusa may take a session as paid: only when the gateway itself says that `own`, the session's own gateway
 * order, is paid, and when that is what is owed at this moment (`owedNow`, null where nothing is). Which one is its own
 * the ledger knows, never the session's data alone. paid -> authorized: from here on it is not auto-refunded.
 */
export async function authorize(
  account: MerchantAccount,
  own: GatewayOrder | undefined,
  owedNow: (order: GatewayOrder) => Promise<Money | null>,
): Promise<Result<GatewayOrder>> {
  if (own?.provider_id !== account.providerId) return failure(problem('payment_unknown'))
  const { order, problem: unanswered } = await confirm(account, own, 'medusa')
  switch (order.state) {
    case 'captured':
      return unrefunded(order)
    case 'paid':
    case 'authorized': {
      const owed = await owedNow(order)
      if (!owed || !isSameMoney(owed, moneyOf(order))) return failure(problem('total_changed'))
      return markAuthorized(account, { ...order, session_id: own.session_id })
    }
    case 'refunding':
    case 'refunded':
      return failure(problem('payment_refunded'))
    case 'exception':
      return failure(problem('payment_exception', { reason: order.problem ?? 'see the admin' }))
    default:
      return failure(unanswered ?? problem('payment_not_paid'))
  }
}

/**
 * Records that Medusa is told "paid", also when it asks again: from here on the money is not auto-refunded for a
 * while. Fails where any of it was refunded, or where another gateway order took its place.
 */
export async function markAuthorized(
  { sql, clock }: Pick<MerchantAccount, 'sql' | 'clock'>,
  order: GatewayOrder,
): Promise<Result<GatewayOrder>> {
  const now = clock.now()
  const set = { next_check_at: after(now, LOOK_AFTER_AUTHORIZED) }
  const conditions = ['of_its_session', 'unrefunded'] as const
  const from = ['paid', 'authorized'] as const
  const authorized = await transition(sql, order, { from, to: 'authorized', conditions, set }, now)
  if (authorized) return success(authorized)
  const current = await findOrder(sql, order.out_trade_no)
  return current?.state === 'captured' ? unrefunded(current) : failure(problem('payment_refunded'))
}

/** Medusa may have undone a completion and refunded it: then it pays for nothing more. */
function unrefunded(order: GatewayOrder): Result<GatewayOrder> {
  return order.refunded_fee === 0 ? success(order) : failure(problem('payment_refunded'))
}
