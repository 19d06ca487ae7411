import type { Instance } from '#payments/instance'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { isProblem, type Problem } from '#payments/problems'
import { type ShopperInput, shopperInput } from '#payments/shopper-input'

type Asked = Record<string, unknown>

/**
 * How the shopper wants to pay now, where a cart was touched: what the cart's context says if it says something, else as
 * before. An open_id alone counts only when it is new to this cart: beside it the shopper may have chosen the QR code
 * since, by the session's data. `earlier` are all the cart's gateway orders, newest first.
 */
export function shopperWish(
  { options }: Pick<Instance, 'options'>,
  { trade_type, open_id }: Asked,
  current: GatewayOrder,
  earlier: readonly GatewayOrder[],
): ShopperInput | Problem {
  const known = earlier.find((order) => order.open_id)?.open_id ?? null
  if (trade_type != null) return shopperInput({ trade_type, open_id: open_id ?? known }, options)
  const isNew = open_id != null && !earlier.some((order) => order.open_id === open_id)
  if (!isNew) return { trade_type: current.trade_type, open_id: current.open_id }
  return shopperInput({ open_id }, options)
}

/** Whether a gateway order is what the shopper wants to pay by. */
export function isAsWished(order: GatewayOrder, wish: ShopperInput | Problem): boolean {
  return !isProblem(wish) && order.trade_type === wish.trade_type && order.open_id === wish.open_id
}
