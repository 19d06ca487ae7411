import BigNumber from 'bignumber.js'
import type { BookDifference, DifferenceKind } from '../../contract/totals'
import type { ChargedOrder } from '../ledger/movements'
import { decimalsOf } from '../money/decimals'
import { roundMinor } from '../money/money'
import type { BookedPayment } from '../platform'

/** What stands in the books about a payment, in the smallest unit of the cart's currency. */
interface Entry {
  captured: number
  refunded: number
}

/** What Medusa's books have for a payment, rounded as it is charged. */
export function entryOf(booked: BookedPayment | undefined): Entry {
  return { captured: roundMinor(booked?.captured ?? '0'), refunded: roundMinor(booked?.refunded ?? '0') }
}

/** Where Medusa's books say otherwise about a payment than the ledger; undefined where both have the same left of it. */
export function differenceOf(order: ChargedOrder, medusa: Entry): BookDifference | undefined {
  const { out_trade_no, provider_id, order_id, cart_currency: currency } = order
  const ledger = expectedOf(order)
  const kind = kindOf(ledger, medusa)
  if (!kind) return undefined
  const about = { out_trade_no, provider_id, order_id, display_id: null, kind }
  return { ...about, currency, decimals: decimalsOf(currency), ledger, medusa }
}

/** What Medusa should have by the ledger: nothing of a payment that never came to pay for an order. */
function expectedOf({ captured_at, cart_amount, done_amount }: ChargedOrder): Entry {
  if (!captured_at) return { captured: 0, refunded: 0 }
  return { captured: cart_amount, refunded: Math.min(roundMinor(new BigNumber(done_amount)), cart_amount) }
}

/** Pure: a payment that was refunded in full may stand in both columns, or in neither. */
function kindOf(ledger: Entry, medusa: Entry): DifferenceKind | undefined {
  if (ledger.captured - ledger.refunded === medusa.captured - medusa.refunded) return undefined
  if (ledger.captured === 0) return 'captured_unexpectedly'
  if (medusa.captured === 0) return 'not_captured'
  if (medusa.captured !== ledger.captured) return 'captured_amount'
  return medusa.refunded < ledger.refunded ? 'refund_not_in_medusa' : 'refund_only_in_medusa'
}
