import type { CreatedOrder } from '#wemine/endpoints/create-order'
import { jsapiParameters } from '#wemine/endpoints/jsapi'
import { exchange } from './exchange'
import { gatewayProblem } from './gateway-problem'
import type { Instance } from './instance'
import type { GatewayOrder } from './ledger/gateway-order'
import { insertOrder, type NewOrder } from './ledger/insert-order'
import { recordOpened } from './ledger/record-opened'
import { recordRefused } from './ledger/record-refused'
import type { Cents } from './money'
import { newOutTradeNo } from './order-number'
import { isProblem, type Problem } from './problems'
import { after, nextAsk, PAYABLE_FOR } from './schedule'
import { shopperInput } from './shopper-input'

/** What a payment session is opened for. */
export interface OpenInput {
  session_id: string | null
  resource_id: string | null
  /** Smallest unit of `currency`. */
  amount: Cents
  /** ISO 4217, any case. */
  currency: string
  /** Whatever the storefront sent; only trade_type and open_id are looked at. */
  shopper: Record<string, unknown>
}

/**
 * Asks the gateway for an order that the shopper can pay, with the ledger written first. Gives the open gateway order,
 * or why there is none. When the gateway's answer is lost the order may exist there, but nobody was shown how to pay it.
 */
export async function open(instance: Instance, input: OpenInput): Promise<GatewayOrder | Problem> {
  const shopper = shopperInput(input.shopper, instance.options)
  if (isProblem(shopper)) return shopper
  const money = exchange(input.amount, input.currency, instance.options)
  if (isProblem(money)) return money

  const now = instance.now()
  const expires_at = after(now, PAYABLE_FOR)
  const order: NewOrder = {
    out_trade_no: newOutTradeNo(),
    provider_id: instance.providerId,
    session_id: input.session_id,
    resource_id: input.resource_id,
    cart_amount: input.amount,
    cart_currency: input.currency.toUpperCase(),
    body: instance.options.description,
    expires_at,
    next_ask_at: nextAsk({ created_at: now, expires_at }, now),
    ...shopper,
    ...money,
  }
  await insertOrder(instance.sql, order, now)

  const created = await ask(instance, order)
  if (isProblem(created)) return created
  const jsapi = created.jsapi ?? signJsapi(instance, created)
  if (order.trade_type === 'JSAPI' && !jsapi) warnBarePrepayId(instance)
  const opened = await recordOpened(
    instance.sql,
    { ...created, out_trade_no: order.out_trade_no, jsapi },
    instance.now(),
  )
  if (!opened) throw new Error(`Gateway order ${order.out_trade_no} was opened twice`)
  return opened
}

async function ask(instance: Instance, order: NewOrder): Promise<CreatedOrder | Problem> {
  const { out_trade_no, body, fee_type, total_fee, trade_type, open_id } = order
  const { notifyUrl: notify_url } = instance.options
  try {
    return await instance.client.createOrder({
      out_trade_no,
      body,
      fee_type,
      total_fee,
      trade_type,
      ...(open_id && { open_id }),
      notify_url,
    })
  } catch (error) {
    const { kind, problem, reason } = gatewayProblem(error)
    instance.log.warn(`wemine: no gateway order ${out_trade_no} (${kind}): ${reason}`)
    const certain = kind === 'refused' || kind === 'unreachable' || kind === 'misconfigured'
    if (certain) await recordRefused(instance.sql, out_trade_no, reason, instance.now())
    return problem
  }
}

/** Where the gateway sent a bare prepay_id, the merchant's own key can sign it, if the account's appid is known. */
function signJsapi(instance: Instance, created: CreatedOrder) {
  const { merchantKey } = instance.options
  const appId = created.sub_appid ?? created.appid
  if (created.trade_type !== 'JSAPI' || !merchantKey || !appId || !created.prepay_id) return undefined
  return jsapiParameters({ appId, prepay_id: created.prepay_id, merchantKey })
}

const warned = new WeakSet<Instance>()

function warnBarePrepayId(instance: Instance): void {
  if (warned.has(instance)) return
  warned.add(instance)
  instance.log.warn(
    'wemine: the gateway sent a bare prepay_id and no merchantKey is set, so the browser has no signed parameters to ' +
      "open WeChat Pay with. Set the option merchantKey, ask the gateway for answers with `jsapi`, or set tradeType to 'NATIVE'.",
  )
}
