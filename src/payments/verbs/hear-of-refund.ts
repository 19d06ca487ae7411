import { decryptRefundInfo, type RefundInfo } from '#wemine/notifications/refund-info'
import { since } from '../account/clock'
import type { MerchantAccount } from '../account/merchant-account'
import { makeDoubtsDue } from '../ledger/due'
import { findOrder } from '../ledger/gateway-orders'
import { makeDue } from '../ledger/moves'
import type { Platform } from '../platform'
import { REFUND_LOOK } from '../schedule'

/** How many refunds are looked at because of a notification that does not say which it is about. */
const DOUBTS = 50
/** How many refunds a process remembers to have heard of. */
const REMEMBERED = 1000
/** What WeChat says of a refund that did not reach the payer. */
const FAILED = ['CHANGE', 'REFUNDCLOSE']

/** When each was last heard of, by its order; `''`: of some refund. */
const heard = new WeakMap<Platform['sql'], Map<string, Date>>()

/**
 * Some refund came to its end. Nothing is booked by it: where its order's refund is in doubt, the gateway is asked. An
 * account's `merchantKey` opens what WeChat encrypted, and says which order it is; without, all in doubt are asked about.
 * The same is heeded once a minute: it may be sent again by anybody who saw it.
 */
export async function hearOfRefund(platform: Platform, req_info: string): Promise<void> {
  const { sql, clock, log } = platform
  const now = clock.now()
  const opened = openedBy(platform.accounts(), req_info)
  if (!isNew(sql, opened?.info.out_trade_no ?? '', now)) return
  if (!opened) return makeDoubtsDue(sql, DOUBTS, now)

  const { out_trade_no, refund_status } = opened.info
  const order = await findOrder(sql, out_trade_no)
  if (order?.provider_id !== opened.account.providerId) return
  if (order.refund_in_doubt) await makeDue(sql, out_trade_no, now)
  if (FAILED.includes(refund_status)) {
    const what = `a refund of ${out_trade_no} was not paid out (${refund_status})`
    log.warn(`wemine: WeChat notifies that ${what}: see in the portal what became of it`)
  }
}

/** Whose key it was encrypted under, and what it says. */
function openedBy(
  accounts: readonly MerchantAccount[],
  req_info: string,
): { account: MerchantAccount; info: RefundInfo } | undefined {
  for (const account of accounts) {
    const { merchantKey } = account.options
    if (merchantKey === null) continue
    try {
      return { account, info: decryptRefundInfo(req_info, merchantKey) }
    } catch {
      // Another account's, or nobody's.
    }
  }
  return undefined
}

function isNew(sql: Platform['sql'], key: string, now: Date): boolean {
  const times = heard.get(sql) ?? new Map<string, Date>()
  heard.set(sql, times)
  const last = times.get(key)
  const age = last ? since(last, now) : REFUND_LOOK
  // A clock that was set back is no reason to hear of nothing until then.
  if (age >= 0 && age < REFUND_LOOK) return false
  if (times.size >= REMEMBERED) times.clear()
  times.set(key, now)
  return true
}
