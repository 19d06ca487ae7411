import type { MerchantAccount } from '../account/merchant-account'
import type { GatewayOrder } from '../ledger/gateway-order'
import { ordersOf } from '../ledger/gateway-orders'
import { isForMoney } from '../matching'
import { type Result, success } from '../result'
import { isPreferred, isUnusable, preferredMethod } from '../session/preferred-method'
import { shopperInput } from '../session/shopper-input'
import { type OpenInput, open } from './open'
import { supersedeBy } from './supersede'

/** What a payment session is opened for, whoever is to pay. */
export type Opening = Omit<OpenInput, 'shopper'>

type Asked = Record<string, unknown>

/**
 * The code of a session whose cart was touched: the same one while it is for this amount, paid in the way that the shopper
 * prefers, and of use to them; else another one. `asked`: what the cart's context says.
 */
export async function renew(
  account: MerchantAccount,
  current: GatewayOrder,
  opening: Opening,
  asked: Asked,
): Promise<Result<GatewayOrder>> {
  const earlier = await ordersOf(account.sql, current.resource_id ?? '')
  const preferred = preferredMethod(account, asked, current, earlier)
  if (!preferred.ok) return preferred
  const { amount, currency } = opening
  const isSame = isForMoney(current, { amount, currency: currency.toUpperCase() })
  if (isSame && isPreferred(current, preferred.value) && !isUnusable(current, account.clock.now()))
    return success(current)
  return openInstead(account, current, { ...opening, shopper: { ...preferred.value } })
}

/** Whether a shopper's data asks for another way to pay, or for another code. */
export function asksForMethod({ trade_type, open_id, new_code }: Asked): boolean {
  return trade_type != null || open_id != null || new_code === true
}

/**
 * The code for the way to pay that a shopper asks for, which anyone with the cart's id may do: of `asked` only trade_type,
 * open_id and new_code are taken. Undefined where it is as it was, or paid. An open_id that the cart had before is
 * remembered.
 */
export async function changeMethod(
  account: MerchantAccount,
  resource: OpenInput['resource'] & { id: string },
  asked: Asked,
): Promise<Result<GatewayOrder | undefined>> {
  const earlier = await ordersOf(account.sql, resource.id)
  const [current] = earlier
  if (!current) return success(undefined)
  const known = earlier.find(({ open_id }) => open_id)?.open_id
  const { cart_amount: amount, cart_currency: currency, trade_type, open_id } = current
  const said = asked.trade_type == null && asked.open_id == null ? { trade_type, open_id } : asked
  const input = shopperInput(
    said.trade_type === 'JSAPI' ? { open_id: known, ...said } : said,
    account.options,
  )
  if (!input.ok) return input
  const new_code = asked.new_code === true
  if ((isPreferred(current, input.value) && !new_code) || current.paid_at) return success(undefined)
  const shopper = { ...input.value, new_code }
  return openInstead(account, current, { session_id: null, resource, amount, currency, shopper })
}

/** Opens what a session is paid by in place of another gateway order. */
async function openInstead(
  account: MerchantAccount,
  before: GatewayOrder,
  input: OpenInput,
): Promise<Result<GatewayOrder>> {
  const opened = await open(account, input)
  if (opened.ok) await supersedeBy(account, before, opened.value)
  return opened
}
