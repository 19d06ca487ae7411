import { PERSONAL_DATA_DAYS } from '../account/options'
import type { GatewayOrder } from '../ledger/gateway-order'
import { findOrder } from '../ledger/gateway-orders'
import { erase, listErasable, ordersOfShopper } from '../ledger/personal-data'
import type { Platform } from '../platform'
import { reasonOf } from '../reason-of'
import { erasedBefore, overBefore } from '../schedule'

/** How many payments of an account one run of the job clears. */
const BATCH = 20

/**
 * Clears the personal data of payments that have been at their end for `personalDataDays`. `providerIds`: all that the
 * ledger knows; those of an account that was taken out of the configuration go after the usual time.
 */
export async function eraseOldPersonalData(platform: Platform, providerIds: Iterable<string>): Promise<void> {
  const { sql, clock, log } = platform
  const now = clock.now()
  for (const provider_id of providerIds) {
    const days = platform.account(provider_id)?.options.personalDataDays ?? PERSONAL_DATA_DAYS
    try {
      const due = { provider_id, before: erasedBefore(days, now), over: overBefore(now), limit: BATCH }
      for (const order of await listErasable(sql, due)) await eraseOne(platform, order)
    } catch (error) {
      log.warn(`wemine: old personal data of ${provider_id} could not be cleared: ${reasonOf(error)}`)
    }
  }
}

/** What came of a request to erase a shopper's data, as numbers of payments. */
export interface Erased {
  erased: string[]
  /** These can still be paid, or are not at their end: ask again later, for each of them. */
  kept: string[]
}

/**
 * Clears the personal data of one shopper, whatever their age: of that payment, of the others of its cart, and of the
 * others of the same WeChat user. The account of money stays. Undefined where there is no such payment. `actor`: who asks.
 */
export async function eraseShopper(
  platform: Platform,
  out_trade_no: string,
  actor: string,
): Promise<Erased | undefined> {
  const { sql, clock, log } = platform
  const order = await findOrder(sql, out_trade_no)
  if (!order) return undefined
  const orders = await ordersOfShopper(sql, order, overBefore(clock.now()))
  const erasable = orders.filter(({ is_erasable }) => is_erasable)
  for (const one of erasable) await eraseOne(platform, one)
  const numbers = (some: GatewayOrder[]) => some.map((one) => one.out_trade_no)
  log.info(`wemine: personal data erased by ${actor}, asked at ${out_trade_no}: payments: ${erasable.length}`)
  return { erased: numbers(erasable), kept: numbers(orders.filter(({ is_erasable }) => !is_erasable)) }
}

/** Medusa's own rows first: a process that dies in between leaves the ledger's to be found again. */
async function eraseOne(platform: Platform, order: GatewayOrder): Promise<void> {
  await platform.erasePersonalData(order)
  await erase(platform.sql, order.out_trade_no)
}
