import type { GatewayOrder } from './ledger/gateway-order'
import type { Money, PlatformPayment, PlatformSnapshot } from './platform'

export function moneyOf({ cart_amount, cart_currency }: GatewayOrder): Money {
  return { amount: cart_amount, currency: cart_currency }
}

export function isSameMoney(one: Money, other: Money): boolean {
  return one.amount === other.amount && one.currency === other.currency
}

/** Whether it is for that money; null is none. */
export function isForMoney(order: GatewayOrder, money: Money | null): boolean {
  return money !== null && isSameMoney(money, moneyOf(order))
}

/** Whether it is what one of the platform's sessions is paid by, for the same money. */
export function isOwn(order: GatewayOrder, { sessions }: Pick<PlatformSnapshot, 'sessions'>): boolean {
  return sessions.some(
    ({ provider_id, out_trade_no, money }) =>
      provider_id === order.provider_id &&
      out_trade_no === order.out_trade_no &&
      (money === null || isSameMoney(money, moneyOf(order))),
  )
}

/** The payment that Medusa took for it. */
export function paymentOf(order: GatewayOrder, { payments }: PlatformSnapshot): PlatformPayment | undefined {
  return payments.find(({ out_trade_no }) => out_trade_no === order.out_trade_no)
}

/**
 * Of several payments that are there for one cart, the one that is placed: what Medusa took already, what its session
 * shows, what Medusa was told of, what was paid first.
 */
export function toBePlaced(
  orders: readonly GatewayOrder[],
  snapshot: PlatformSnapshot,
): GatewayOrder | undefined {
  const { owed } = snapshot
  const taken = orders.filter((order) => isPaid(order) && paymentOf(order, snapshot))
  if (taken.length > 0) return taken.find((order) => isOwn(order, snapshot)) ?? taken[0]
  const rank = (order: GatewayOrder) =>
    (isOwn(order, snapshot) ? 0 : 2) + (order.state === 'authorized' ? 0 : 1)
  return orders
    .filter((order) => isPaid(order) && owed !== null && isSameMoney(owed, moneyOf(order)))
    .sort((one, other) => rank(one) - rank(other) || paidAt(one) - paidAt(other))[0]
}

const isPaid = ({ state }: GatewayOrder) => state === 'paid' || state === 'authorized'
const paidAt = ({ paid_at, created_at }: GatewayOrder) => (paid_at ?? created_at).getTime()
