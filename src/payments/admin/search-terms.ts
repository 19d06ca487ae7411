import BigNumber from 'bignumber.js'
import type { SearchTerm } from '../ledger/search'
import { CURRENCIES_BY_DECIMALS } from '../money/decimals'
import type { Platform } from '../platform'
import { isOutTradeNo } from '../session/out-trade-no'

/** PostgreSQL's largest integer: no order of Medusa has a higher number. */
const LARGEST = 2 ** 31 - 1

/**
 * What somebody who typed `text` may mean: a payment's number, WeChat's transaction number, an order's id or number, an
 * amount. Each exactly: half a number would be looked for in every row.
 */
export async function searchTerms(platform: Platform, text: string): Promise<SearchTerm[]> {
  const terms: SearchTerm[] = []
  if (isOutTradeNo(text)) terms.push({ by: 'out_trade_no', is: text })
  if (/^[\w-]+$/.test(text)) {
    terms.push({ by: 'transaction_id', is: text }, { by: 'order_id', is: text })
    const orders = /\D/.test(text) ? await platform.findOrders({ id: text }) : []
    terms.push(...ofOrders(orders))
  }
  const [, number] = /^#?(\d{1,10})$/.exec(text) ?? []
  if (number && Number(number) <= LARGEST)
    terms.push(...ofOrders(await platform.findOrders({ display_id: Number(number) })))
  return [...terms, ...amountsOf(text)]
}

function ofOrders(orders: readonly { id: string; resource_ids: readonly string[] }[]): SearchTerm[] {
  if (orders.length === 0) return []
  const resources = orders.flatMap(({ resource_ids }) => resource_ids)
  return [
    { by: 'order_id', any: orders.map(({ id }) => id) },
    ...(resources.length > 0 ? [{ by: 'resource_id', any: resources } as const] : []),
  ]
}

/** `108.80`, `1,254.46`, `HK$108.8` or `HKD 108.80` in the smallest unit of every currency that has as many decimals. */
function amountsOf(text: string): SearchTerm[] {
  const [, amount] =
    /^(?:[A-Za-z]{2,3}|[A-Za-z]{0,3}\$|¥)?\s?(\d{1,12}|\d{1,3}(?:,\d{3})+)(?:\.\d{1,4})?$/.test(text)
      ? [text, text.replace(/[^\d.]/g, '')]
      : []
  if (amount === undefined) return []
  const minorOf = (decimals: number) => new BigNumber(amount).shiftedBy(decimals)
  const others = CURRENCIES_BY_DECIMALS.flatMap(({ currencies }) => currencies)
  return [
    { by: 'amount' as const, decimals: 2, but: others },
    ...CURRENCIES_BY_DECIMALS.map(({ decimals, currencies }) => ({
      ...{ by: 'amount' as const, decimals, of: currencies },
    })),
  ].flatMap(({ decimals, ...term }) => {
    const minor = minorOf(decimals)
    const isAmount = minor.isInteger() && minor.gt(0) && minor.lte(Number.MAX_SAFE_INTEGER)
    return isAmount ? [{ ...term, is: minor.toNumber() }] : []
  })
}
