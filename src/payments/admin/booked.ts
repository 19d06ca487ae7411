import type { GatewayOrder } from '../ledger/gateway-order'
import { query, type Sql } from '../ledger/sql'
import { type ExactMinor, sumOrNone } from '../money/money'
import type { BookedPayment } from '../platform'
import type { Result } from '../result'

/** Sums of what a platform's books have for one payment, as its database gives numbers. */
interface BookedRow {
  out_trade_no: string
  captured: string
  refunded: string
  /** For each of Medusa's payments of that number its refunds: the amount by Medusa's id. */
  refunds?: (Record<string, string> | null)[]
}

/** How a platform's books are read. */
export interface Books {
  /** SQL that gives {@link BookedRow}s of `:numbers`, whose payments belong to `:resources`. */
  statement: string
  /** How the platform counts. */
  toExactMinor: (amount: string, currency: string) => Result<ExactMinor>
}

/** For each number what is booked, in the smallest unit of its cart's currency. */
export async function bookedByNumber(
  sql: Sql,
  orders: readonly GatewayOrder[],
  { statement, toExactMinor }: Books,
): Promise<ReadonlyMap<string, BookedPayment>> {
  const currencies = new Map<string, string>(
    orders.map(({ out_trade_no, cart_currency }) => [out_trade_no, cart_currency]),
  )
  const rows = await query<BookedRow>(sql, statement, {
    numbers: [...currencies.keys()],
    resources: [...new Set(orders.flatMap(({ resource_id }) => resource_id ?? []))],
  })
  return new Map(
    rows.map(({ out_trade_no, captured, refunded, refunds = [] }) => {
      const exact = (amount: string) => sumOrNone(toExactMinor(amount, currencies.get(out_trade_no) ?? ''))
      const byKey = refunds.flatMap((some) => Object.entries(some ?? {}))
      const exactByKey = new Map(byKey.map(([key, amount]) => [key, exact(amount)]))
      return [out_trade_no, { captured: exact(captured), refunded: exact(refunded), refunds: exactByKey }]
    }),
  )
}
