import { after } from '../account/clock'
import type { MerchantAccount } from '../account/merchant-account'
import { findOrder } from '../ledger/gateway-orders'
import type { Platform } from '../platform'

/** How often it is said, in ms: whoever sends forged ones must not fill the log. */
const SAY_EVERY = 10 * 60_000

/** What was refused since it was last said. */
const refused = new WeakMap<MerchantAccount, { saidAt: Date; count: number }>()

/**
 * Says in the log that notifications do not fit the `merchantKey` of these accounts, once in ten minutes with their number:
 * either somebody forges them, or the option is wrong and every payment waits for the job. The ledger is read only to say it,
 * for whose payment the last one was about.
 */
export async function warnOfWrongSign(
  platform: Platform,
  accounts: readonly MerchantAccount[],
  out_trade_no: string,
): Promise<void> {
  const [first] = accounts
  if (!first) return
  const now = platform.clock.now()
  const known = refused.get(first)
  // A clock that was set back keeps nothing quiet.
  if (known && known.saidAt <= now && now < after(known.saidAt, SAY_EVERY)) {
    known.count += 1
    return
  }
  const count = (known?.count ?? 0) + 1
  refused.set(first, { saidAt: now, count: 0 })
  const names = await namesOf(platform, accounts, out_trade_no)
  const what = count === 1 ? '1 notification was' : `${count} notifications were`
  platform.log.warn(
    `wemine: ${what} refused ("wrong sign"): not signed by the merchantKey of ${names}. If its payments are confirmed late, the option is wrong: correct it, or leave it out. Else somebody forges notifications, and nothing needs to be done.`,
  )
}

async function namesOf(platform: Platform, accounts: readonly MerchantAccount[], out_trade_no: string) {
  const ids = accounts.map(({ providerId }) => providerId)
  if (ids.length === 1) return ids[0]
  const order = await findOrder(platform.sql, out_trade_no).catch(() => undefined)
  return order && ids.includes(order.provider_id) ? order.provider_id : ids.join(', ')
}
