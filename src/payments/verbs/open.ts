import type { CreatedOrder } from '#wemine/endpoints/create-order'
import { jsapiParameters } from '#wemine/endpoints/jsapi'
import { after } from '../account/clock'
import { gatewayProblem } from '../account/gateway-problem'
import type { MerchantAccount } from '../account/merchant-account'
import type { GatewayOrder } from '../ledger/gateway-order'
import { countLive, type ResourceSql, requestOrder } from '../ledger/gateway-orders'
import { recordOpened } from '../ledger/moves'
import { transition } from '../ledger/transition'
import { exchange } from '../money/exchange'
import type { CartMinor } from '../money/money'
import { problem } from '../problems'
import { failure, type Result, success } from '../result'
import { GIVEN_AGAIN_FOR, nextCheckAt, PAYABLE_FOR } from '../schedule'
import { newClientSecret } from '../session/client-secret'
import { newOutTradeNo } from '../session/out-trade-no'
import { shopperInput } from '../session/shopper-input'

/** What a payment session is opened for. */
export interface OpenInput {
  session_id: string | null
  /** The cart or payment collection, where the platform names it; {@link ResourceSql} finds it where it does not. */
  resource: { id: string | null; sql: ResourceSql }
  amount: CartMinor
  /** ISO 4217, any case. */
  currency: string
  /** Whatever the storefront sent; only trade_type, open_id and new_code are looked at. */
  shopper: Record<string, unknown>
}

/** A shopper who asks for a new code gets one so often; after that, the newest one is given again. */
const SAME_CODES = 4

/**
 * So many codes of one cart or payment collection can be paid at the same time: a cart that is changed as often within
 * two hours is nobody's who wants to pay.
 */
export const LIVE_CODES = 30

/**
 * Gives the open gateway order that the shopper can pay: the one that they were given before, where it is for the same
 * payer and amount, else one that the gateway is asked for, with the ledger written first. Two statements at most. When the gateway's answer is lost the order may exist there, but nobody was shown how to pay it.
 */
export async function open(account: MerchantAccount, input: OpenInput): Promise<Result<GatewayOrder>> {
  const shopper = shopperInput(input.shopper, account.options)
  if (!shopper.ok) return shopper
  const exchanged = exchange(input.amount, input.currency, account.options)
  if (!exchanged.ok) {
    if (exchanged.problem.code === 'currency_unsupported') warnUnknownCurrency(account, input.currency)
    return exchanged
  }

  const { sql, clock, options, providerId } = account
  const now = clock.now()
  const expires_at = after(now, PAYABLE_FOR)
  const young = { created_at: now, expires_at, viewed_at: null, superseded_at: null, checks: 0 }
  const isNew = input.shopper.new_code === true
  const requested = await requestOrder(
    sql,
    {
      out_trade_no: newOutTradeNo(),
      provider_id: providerId,
      session_id: input.session_id,
      cart_amount: input.amount,
      cart_currency: input.currency.toUpperCase(),
      body: options.description,
      client_secret: newClientSecret(),
      expires_at,
      next_check_at: nextCheckAt(young, now),
      ...shopper.value,
      ...exchanged.value,
    },
    input.resource,
    { limits: { same: isNew ? SAME_CODES : 1, all: LIVE_CODES }, until: after(now, GIVEN_AGAIN_FOR) },
    now,
  )
  if (requested?.state === 'open') return success(requested)
  if (!requested) {
    const isFull = (await countLive(sql, input.resource, input.session_id, now)) >= LIVE_CODES
    return failure(problem(isFull ? 'too_many_codes' : 'cart_completed'))
  }

  const created = await request(account, requested)
  if (!created.ok) return created
  const jsapi = created.value.jsapi ?? signJsapi(account, created.value)
  if (requested.trade_type === 'JSAPI' && !jsapi) warnBarePrepayId(account)
  const { out_trade_no } = requested
  const opened = await recordOpened(sql, { ...created.value, out_trade_no, jsapi }, clock.now())
  if (!opened) throw new Error(`Gateway order ${out_trade_no} was opened twice`)
  return success(opened)
}

async function request(account: MerchantAccount, order: GatewayOrder): Promise<Result<CreatedOrder>> {
  const { out_trade_no, body, fee_type, total_fee, trade_type, open_id } = order
  const { client, sql, log, clock, options, health } = account
  try {
    const fields = { out_trade_no, body, fee_type, total_fee, trade_type, notify_url: options.notifyUrl }
    return success(await client.createOrder({ ...fields, ...(open_id && { open_id }) }))
  } catch (error) {
    const found = gatewayProblem(error)
    const { kind, problem: shown, reason } = found
    await health.heed(found)
    log.warn(`wemine: no gateway order ${out_trade_no} (${kind}): ${reason}`)
    const isCertain = kind === 'refused' || kind === 'unreachable' || kind === 'misconfigured'
    if (isCertain) {
      const set = { problem: reason, next_check_at: null }
      await transition(sql, order, { from: ['requested'], to: 'refused', set }, clock.now())
    }
    return failure(shown)
  }
}

/** Where the gateway sent a bare prepay_id, the merchant's own key can sign it, if the account's appid is known. */
function signJsapi({ options }: MerchantAccount, created: CreatedOrder) {
  const { merchantKey } = options
  const appId = created.sub_appid ?? created.appid
  if (created.trade_type !== 'JSAPI' || !merchantKey || !appId || !created.prepay_id) return undefined
  return jsapiParameters({ appId, prepay_id: created.prepay_id, merchantKey })
}

const refusedCurrencies = new WeakMap<MerchantAccount, Set<string>>()

/** Once for each currency: the shopper is told to pay otherwise, and only the store's owner can do something about it. */
function warnUnknownCurrency(account: MerchantAccount, currency: string): void {
  const known = refusedCurrencies.get(account) ?? new Set()
  refusedCurrencies.set(account, known)
  const name = currency.toUpperCase()
  if (known.has(name)) return
  known.add(name)
  account.log.warn(
    `wemine: a cart in ${name} was refused: this account takes ${account.options.currency}. Set the option exchangeRates ` +
      `to accept ${name}, or do not offer WeChat Pay in that region.`,
  )
}

const warned = new WeakSet<MerchantAccount>()

function warnBarePrepayId(account: MerchantAccount): void {
  if (warned.has(account)) return
  warned.add(account)
  account.log.warn(
    'wemine: the gateway sent a bare prepay_id and no merchantKey is set, so the browser has no signed parameters to ' +
      "open WeChat Pay with. Set the option merchantKey, ask the gateway for answers with `jsapi`, or set tradeType to 'NATIVE'.",
  )
}
