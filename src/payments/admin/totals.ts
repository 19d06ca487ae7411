import type { AccountTotals, BookDifference, Totals } from '../../contract/totals'
import {
  type ChargedOrder,
  chargedOrders,
  doneRefunds,
  doneRefundsOf,
  type Moved,
  OUTCOMES,
  type SumRow,
  sumPayments,
  sumRefunds,
} from '../ledger/movements'
import { decimalsOf } from '../money/decimals'
import type { Platform } from '../platform'
import { type Result, success } from '../result'
import { bookedIn, isPaidIn } from './booked-in'
import { differenceOf, entryOf } from './differences'
import { readDays } from './read-query'

/** How many differences are shown; all are counted. */
const SHOWN = 100

/** The money that moved in the days that a query string asks for, beside Medusa's own books: see `Totals`. */
export async function showTotals(platform: Platform, query: unknown): Promise<Result<Totals>> {
  const read = readDays(query, platform.clock.now())
  if (!read.ok) return read
  const { from, to, time_zone, provider_id } = read.value
  const moved = { from, to, provider_id }
  const rows = [...(await sumPayments(platform.sql, moved)), ...(await sumRefunds(platform.sql, moved))]
  const books = await compareBooks(platform, moved)
  return success({
    ...{ from: from.toISOString(), to: to.toISOString(), time_zone },
    totals: totalsOf(rows, books.sums),
    ...{ differences: books.differences, difference_count: books.count },
  })
}

type BookSums = Map<string, AccountTotals['medusa']>

function totalsOf(rows: SumRow[], books: BookSums): AccountTotals[] {
  const keys = [...new Set(rows.map(keyOf))].sort()
  return keys.map((key) => {
    const mine = rows.filter((row) => keyOf(row) === key)
    const { provider_id = '', fee_type = '' } = mine[0] ?? {}
    const sum = (...kinds: SumRow['kind'][]) => {
      const meant = mine.filter(({ kind }) => kinds.includes(kind))
      const add = (name: 'count' | 'fee') => meant.reduce((all, row) => all + row[name], 0)
      return { count: add('count'), fee: add('fee') }
    }
    const [taken, refunded, auto_refunded] = [sum(...OUTCOMES), sum('platform'), sum('auto')]
    return {
      ...{ provider_id, fee_type, decimals: decimalsOf(fee_type), taken },
      became: {
        captured: sum('captured'),
        auto_refunded: sum('auto_refunded'),
        open: sum('open'),
        in_review: sum('in_review'),
        closed: sum('closed'),
      },
      ...{ refunded, auto_refunded, in_doubt: sum('in_doubt') },
      net: taken.fee - refunded.fee - auto_refunded.fee,
      medusa: books.get(key) ?? [],
    }
  })
}

const keyOf = ({ provider_id, fee_type }: { provider_id: string; fee_type: string }) =>
  `${provider_id} ${fee_type}`

/**
 * Medusa's books of every payment that was made or refunded in that time, each looked up once, a page at a time. Added up
 * is what of them is of that time; a payment is compared over its whole life, or its refund of another day would differ.
 */
async function compareBooks(platform: Platform, moved: Moved) {
  const sums: BookSums = new Map()
  const differences: BookDifference[] = []
  let count = 0
  for await (const page of paymentsOf(platform, moved)) {
    const booked = await platform.bookedPayments(page)
    const refunds = await doneRefundsOf(platform.sql, [...booked.keys()])
    for (const order of page) {
      const { out_trade_no } = order
      const medusa = booked.get(out_trade_no)
      const { provider_id, cart_currency, fee_type, paid_fee_type } = order
      const key = keyOf({ provider_id, fee_type: (paid_fee_type ?? fee_type).toUpperCase() })
      addTo(sums, key, cart_currency, bookedIn(moved, order, medusa, refunds.get(out_trade_no) ?? []))
      const difference = differenceOf(order, entryOf(medusa))
      if (difference) count += 1
      if (difference && differences.length < SHOWN) differences.push(difference)
    }
  }
  const display = await platform.displayNumbers(differences.flatMap(({ order_id }) => order_id ?? []))
  const named = differences.map((one) => ({ ...one, display_id: display.get(one.order_id ?? '') ?? null }))
  return { sums, differences: named, count }
}

/** What was paid in that time, and what was refunded in it without being paid in it. */
async function* paymentsOf({ sql }: Platform, moved: Moved): AsyncGenerator<ChargedOrder[]> {
  yield* chargedOrders(sql, moved)
  const seen = new Set<string>()
  for await (const page of doneRefunds(sql, moved)) {
    const others = page.filter((order) => {
      const { out_trade_no } = order
      if (isPaidIn(moved, order) || seen.has(out_trade_no)) return false
      seen.add(out_trade_no)
      return true
    })
    if (others.length > 0) yield others
  }
}

function addTo(
  sums: BookSums,
  key: string,
  currency: string,
  { captured, refunded }: { captured: number; refunded: number },
): void {
  const list = sums.get(key) ?? []
  const sum = list.find((one) => one.currency === currency)
  if (sum) {
    sum.captured += captured
    sum.refunded += refunded
  } else list.push({ currency, decimals: decimalsOf(currency), captured, refunded })
  sums.set(key, list)
}
