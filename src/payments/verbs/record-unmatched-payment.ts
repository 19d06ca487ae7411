import { since } from '../account/clock'
import { gatewayProblem } from '../account/gateway-problem'
import type { MerchantAccount } from '../account/merchant-account'
import { singleFlight } from '../account/single-flight'
import { insertUnmatched } from '../ledger/gateway-orders'
import { isGatewayFee } from '../money/money'
import type { Platform } from '../platform'
import { isOutTradeNo } from '../session/out-trade-no'

/** How often a minute the gateway is asked about numbers that the ledger does not know: anybody can send us some. */
const CHECKS_A_MINUTE = 6
const MINUTE = 60_000
const checked = new WeakMap<MerchantAccount, Date[]>()

/**
 * Asks about a number that a notification names and the ledger does not know. Money that the gateway holds for us under
 * it becomes an exception: an order is never placed for it. True when it is recorded.
 */
export async function recordUnmatchedPayment(platform: Platform, out_trade_no: string): Promise<boolean> {
  if (!isOutTradeNo(out_trade_no)) return false
  for (const account of platform.accounts()) {
    const ask = () => askOnce(account, out_trade_no)
    if (await singleFlight(account.running, `unmatched ${out_trade_no}`, ask)) return true
  }
  return false
}

async function askOnce(account: MerchantAccount, out_trade_no: string): Promise<boolean> {
  const { client, sql, log, clock, health, providerId: provider_id, options } = account
  if (health.pausedUntil || !mayCheck(account)) return false
  try {
    const answer = await client.queryOrder({ out_trade_no })
    const { trade_state, total_fee, fee_type, transaction_id = null, trade_type } = answer
    if (trade_state !== 'SUCCESS' || !isGatewayFee(total_fee) || !isOutTradeNo(out_trade_no)) return false
    const problem = 'paid at the gateway under a number that this store never gave out'
    const payment = {
      ...{ out_trade_no, provider_id, transaction_id, problem },
      trade_type: trade_type === 'JSAPI' ? 'JSAPI' : 'NATIVE',
      paid_fee: total_fee,
      fee_type: (fee_type || options.currency).toUpperCase(),
      body: options.description,
    } as const
    const isNew = await insertUnmatched(sql, payment, clock.now())
    if (isNew) log.error(`wemine: ${out_trade_no} needs manual review: ${problem}`)
    return true
  } catch (error) {
    await health.heed(gatewayProblem(error))
    return false
  }
}

function mayCheck(account: MerchantAccount): boolean {
  const now = account.clock.now()
  const recent = (checked.get(account) ?? []).filter((time) => since(time, now) < MINUTE)
  if (recent.length >= CHECKS_A_MINUTE) return false
  checked.set(account, [...recent, now])
  return true
}
