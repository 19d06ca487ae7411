import BigNumber from 'bignumber.js'
import {
  type ChargedOrder,
  chargedOrders,
  type DoneRefund,
  doneRefunds,
  type Moved,
} from '../ledger/movements'
import { decimalsOf } from '../money/decimals'
import type { Platform } from '../platform'
import { dayAt, localTime } from './days'

/** The columns, in their order. Amounts are signed: what was refunded is below zero, so that a column adds up. */
const COLUMNS = [
  ...['date', 'time', 'kind', 'payment_number', 'wechat_number', 'order_id', 'order_number', 'account'],
  ...['amount', 'currency', 'cart_amount', 'cart_currency', 'exchange_rate', 'state'],
] as const

/** A cell: text, which is guarded, or a number as it is. */
type Cell = string | null | { number: string }

/**
 * Every movement of money in that time as CSV, oldest first, a piece at a time: a payment, a refund that Medusa asked for,
 * or an auto-refund. The sums of `amount` are those of `Totals`.
 */
export async function* movementsCsv(
  platform: Platform,
  moved: Moved,
  timeZone: string,
): AsyncGenerator<string> {
  yield line([...COLUMNS])
  const payments = chargedOrders(platform.sql, moved)
  const refunds = doneRefunds(platform.sql, moved)
  for await (const page of inOrder(payments, refunds)) {
    const display = await platform.displayNumbers(page.flatMap(({ order_id }) => order_id ?? []))
    yield page.map((row) => line(cellsOf(row, display.get(row.order_id ?? ''), timeZone))).join('')
  }
}

const isRefund = (row: ChargedOrder | DoneRefund): row is DoneRefund => 'refund_key' in row

function cellsOf(row: ChargedOrder | DoneRefund, display_id: number | undefined, timeZone: string): Cell[] {
  const { out_trade_no, order_id, provider_id, cart_currency, exchange_rate, state } = row
  const currency = (row.paid_fee_type ?? row.fee_type).toUpperCase()
  const [at, kind, number, fee, amount] = isRefund(row)
    ? [row.done_at, REFUNDS[row.reason], row.gateway_refund_id, -row.refund_fee, -row.refund_amount]
    : [row.charged_at ?? new Date(0), 'payment', row.transaction_id, row.paid_fee ?? 0, row.cart_amount]
  const order_number = display_id === undefined ? null : { number: String(display_id) }
  return [
    ...[dayAt(at, timeZone), localTime(at, timeZone).slice(11), kind, out_trade_no, number],
    ...[order_id, order_number, provider_id, major(fee, currency), currency],
    ...[major(amount, cart_currency), cart_currency, exchange_rate && { number: exchange_rate }, state],
  ]
}

const REFUNDS = { platform: 'refund', auto: 'auto-refund' } as const

/** `-10880` cents of HKD as `-108.80`. */
function major(minor: number, currency: string): Cell {
  const decimals = decimalsOf(currency)
  return { number: new BigNumber(minor).shiftedBy(-decimals).toFixed(decimals) }
}

const line = (cells: Cell[]) => `${cells.map(cellText).join(',')}\r\n`

/** Text that a spreadsheet would take for a formula gets a quote before it. */
function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return cell.number
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Two lists of pages, each by time, as one; of the same moment the payment comes first. */
async function* inOrder(
  payments: AsyncGenerator<ChargedOrder[]>,
  refunds: AsyncGenerator<DoneRefund[]>,
): AsyncGenerator<(ChargedOrder | DoneRefund)[]> {
  let paid = await next(payments)
  let refunded = await next(refunds)
  while (paid.length > 0 || refunded.length > 0) {
    // What comes before the end of the page that ends first is known; where one list is over, all of the other's.
    const ends = [paid.at(-1), refunded.at(-1)].flatMap((row) => (row ? [timeOf(row)] : []))
    const end = Math.min(...ends)
    const due = [...paid, ...refunded].filter((row) => timeOf(row) <= end)
    yield due.sort((a, b) => timeOf(a) - timeOf(b))
    paid = paid.filter((row) => timeOf(row) > end)
    refunded = refunded.filter((row) => timeOf(row) > end)
    if (paid.length === 0) paid = await next(payments)
    if (refunded.length === 0) refunded = await next(refunds)
  }
}

const timeOf = (row: ChargedOrder | DoneRefund) =>
  (isRefund(row) ? row.done_at : row.charged_at)?.getTime() ?? 0

async function next<T>(pages: AsyncGenerator<T[]>): Promise<T[]> {
  const page = await pages.next()
  return page.done ? [] : page.value
}
