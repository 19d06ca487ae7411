import { since } from '../account/clock'
import type { MerchantAccount } from '../account/merchant-account'
import type { GatewayOrder } from '../ledger/gateway-order'
import { STATES } from '../ledger/states'
import { type Result, success } from '../result'
import { type ShopperInput, shopperInput } from './shopper-input'

type Asked = Record<string, unknown>

/**
 * How the shopper wants to pay now, where a cart was touched: what the cart's context says if it says something, else as
 * before. An open_id alone counts only when it is new to this cart: beside it the shopper may have chosen the QR code
 * since, by the session's data. `earlier` are all the cart's gateway orders, newest first.
 */
export function preferredMethod(
  { options }: Pick<MerchantAccount, 'options'>,
  { trade_type, open_id }: Asked,
  current: GatewayOrder,
  earlier: readonly GatewayOrder[],
): Result<ShopperInput> {
  const known = earlier.find((order) => order.open_id)?.open_id ?? null
  if (trade_type != null) return shopperInput({ trade_type, open_id: open_id ?? known }, options)
  const isNew = open_id != null && !earlier.some((order) => order.open_id === open_id)
  if (!isNew) return success({ trade_type: current.trade_type, open_id: current.open_id })
  return shopperInput({ open_id }, options)
}

/** Whether a gateway order is paid in the way that the shopper prefers. */
export function isPreferred(order: GatewayOrder, { trade_type, open_id }: ShopperInput): boolean {
  return order.trade_type === trade_type && order.open_id === open_id
}

/**
 * Whether a gateway order is of no more use to a shopper: it cannot be paid any more, and no money of theirs is there.
 * What needs manual review is still of use: they may have paid it.
 */
export function isUnusable({ state, expires_at }: GatewayOrder, now: Date): boolean {
  const { shopper } = STATES[state]
  if (shopper === 'waiting') return since(expires_at, now) >= 0
  return shopper === 'failed' || shopper === 'expired' || shopper === 'refunded'
}
