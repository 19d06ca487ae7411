import type { GatewayOrder } from '../ledger/gateway-order'
import type { ExactMinor } from '../money/money'
import type { BookedPayment } from '../platform'
import type { Result } from '../result'

/** Sums of what a platform's books have for one payment, as its database gives numbers. */
export interface BookedRow {
  out_trade_no: string
  captured: string
  refunded: string
}

/** For each number what is booked, in the smallest unit of its cart's currency. `toExactMinor`: how the platform counts. */
export function bookedByNumber(
  rows: readonly BookedRow[],
  orders: readonly GatewayOrder[],
  toExactMinor: (amount: string, currency: string) => Result<ExactMinor>,
): ReadonlyMap<string, BookedPayment> {
  const currencies = new Map<string, string>(
    orders.map(({ out_trade_no, cart_currency }) => [out_trade_no, cart_currency]),
  )
  const exact = (amount: string, currency: string) => {
    const minor = toExactMinor(amount, currency)
    return minor.ok ? minor.value : '0' // None yet is no amount of money.
  }
  return new Map(
    rows.map(({ out_trade_no, captured, refunded }) => {
      const currency = currencies.get(out_trade_no) ?? ''
      return [out_trade_no, { captured: exact(captured, currency), refunded: exact(refunded, currency) }]
    }),
  )
}
