import { since } from '../account/clock'
import type { MerchantAccount } from '../account/merchant-account'
import type { GatewayOrder } from '../ledger/gateway-order'
import { findOrder, ordersOf } from '../ledger/gateway-orders'
import { isUndecided, isUnpaid } from '../ledger/states'
import type { Platform } from '../platform'
import { problem } from '../problems'
import { failure, type Result, success } from '../result'
import { LINK_SHOWN_FOR } from '../schedule'
import { isTokenOf, numberInToken } from '../session/pay-link'

/** What a payment link is about. */
export interface Linked {
  /** The gateway order that its token names. */
  order: GatewayOrder
  account: MerchantAccount
  /** Every gateway order of the same account for the same cart or payment collection. */
  orders: GatewayOrder[]
  /** The one that says how the payment stands: what was paid or opened last. */
  current: GatewayOrder
}

/**
 * What a link's token opens. It names one gateway order and stands for what that was opened for, so that a link in an
 * e-mail goes on when its first code is over. It ends a day after the payment is at its end.
 */
export async function findLinked(platform: Platform, token: string): Promise<Result<Linked>> {
  const { sql, clock } = platform
  const number = numberInToken(token)
  const order = number && (await findOrder(sql, number))
  const account = order && platform.account(order.provider_id)
  if (!order || !account?.options.payPage || !isTokenOf(token, order, account.options))
    return failure(problem('pay_link_unknown'))
  const all = order.resource_id ? await ordersOf(sql, order.resource_id) : []
  const orders = all.filter(({ provider_id }) => provider_id === order.provider_id)
  const [current = order] = orders.sort((one, other) => movedAt(other) - movedAt(one))
  if (isPast(current, clock.now())) return failure(problem('pay_link_ended'))
  return success({ order, account, orders, current })
}

const movedAt = ({ paid_at, created_at }: GatewayOrder) => (paid_at ?? created_at).getTime()

function isPast({ state, resolved_at, updated_at }: GatewayOrder, now: Date): boolean {
  const isWaiting = isUnpaid(state) || isUndecided(state) || (state === 'exception' && !resolved_at)
  return !isWaiting && since(updated_at, now) >= LINK_SHOWN_FOR
}
