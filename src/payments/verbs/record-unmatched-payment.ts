import type { WemineNotification } from '#wemine/notifications/notification'
import { verifySign } from '#wemine/notifications/signature'
import { after, since } from '../account/clock'
import { gatewayProblem } from '../account/gateway-problem'
import type { MerchantAccount } from '../account/merchant-account'
import { singleFlight } from '../account/single-flight'
import { insertUnmatched } from '../ledger/gateway-orders'
import { isGatewayFee } from '../money/money'
import type { Platform } from '../platform'
import { isOutTradeNo, type OutTradeNo } from '../session/out-trade-no'
import { chargedAt } from './charged-at'

/** How often a minute the gateway is asked about numbers that the ledger does not know: anybody can send us some. */
const CHECKS_A_MINUTE = 6
const MINUTE = 60_000
/** WeChat closes what nobody paid after seven days: when an unknown number may have been made. */
const LONGEST_LIFE = 7 * 24 * 60 * MINUTE
const checked = new WeakMap<MerchantAccount, Date[]>()

/** What needs review about it. Another system of the merchant's may sell by the same account, a till for instance. */
const UNMATCHED =
  'paid at the gateway under a number that this store never gave out; it may belong to another system that uses the same account'

/**
 * Asks about a number that a notification names and the ledger does not know. Money that the gateway holds for us under
 * it becomes an exception: an order is never placed for it. True when it is recorded.
 *
 * Only a notification that the account signed is asked about: numbers are printed on bills, and an unsigned one would
 * have anybody list, and a person return, what was paid at the merchant's till. The account's own key shows that here;
 * without it the gateway is asked about the signature first.
 */
export async function recordUnmatchedPayment(
  platform: Platform,
  fields: WemineNotification,
  bytes: Uint8Array,
): Promise<boolean> {
  const { out_trade_no } = fields
  if (!isOutTradeNo(out_trade_no) || !fields.sign) return false
  for (const account of platform.accounts()) {
    const { merchantKey } = account.options
    if (merchantKey && !verifySign(fields, merchantKey)) continue
    const ask = () => askOnce(account, out_trade_no, merchantKey ? undefined : bytes)
    // By the signature too: whoever names the number with another one must not have the genuine one share its answer.
    const name = `unmatched ${out_trade_no} ${fields.sign}`
    if (await singleFlight(account.running, name, ask)) return true
  }
  return false
}

/** `unproven`: a notification whose signature only the gateway can check. */
async function askOnce(
  account: MerchantAccount,
  out_trade_no: OutTradeNo,
  unproven: Uint8Array | undefined,
): Promise<boolean> {
  const { client, sql, log, clock, health, providerId: provider_id, options } = account
  if (health.pausedUntil || !mayCheck(account)) return false
  try {
    if (unproven && !(await client.checkSign(unproven)).valid) return false
    const answer = await client.queryOrder({ out_trade_no })
    const { trade_state, total_fee, fee_type, transaction_id = null, trade_type } = answer
    if (trade_state !== 'SUCCESS' || !isGatewayFee(total_fee)) return false
    const problem = UNMATCHED
    const now = clock.now()
    const payment = {
      ...{ out_trade_no, provider_id, transaction_id, problem },
      charged_at: chargedAt(answer.time_end, after(now, -LONGEST_LIFE), now),
      trade_type: trade_type === 'JSAPI' ? 'JSAPI' : 'NATIVE',
      paid_fee: total_fee,
      fee_type: (fee_type || options.currency).toUpperCase(),
      body: options.description,
    } as const
    const isNew = await insertUnmatched(sql, payment, now)
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
