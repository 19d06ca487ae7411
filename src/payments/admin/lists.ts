import type { ExceptionList, OrderPayments, PaymentList } from '../../contract/admin'
import { after } from '../account/clock'
import { countForReview, listForReview } from '../ledger/lists'
import { countOrders, type Search, searchOrders } from '../ledger/search'
import type { Platform } from '../platform'
import { type Result, success } from '../result'
import { OVERDUE_AFTER } from '../schedule'
import { detailsOf } from './details'
import { adminPayment } from './payment'
import { readListQuery, readPage } from './read-query'
import { searchTerms } from './search-terms'

/** Payments by what a query string asks for: see `PaymentQuery`. */
export async function listPayments(platform: Platform, query: unknown): Promise<Result<PaymentList>> {
  const read = readListQuery(query)
  if (!read.ok) return read
  const { q, page } = read.value
  const search: Search = { ...read.value.search, ...(q && { terms: await searchTerms(platform, q) }) }
  const found = await searchOrders(platform.sql, search, page)
  const counted = await countOrders(platform.sql, search)
  const display = await platform.displayNumbers(found.flatMap(({ order_id }) => order_id ?? []))
  const now = platform.clock.now()
  const payments = found.map(({ is_refund_unknown, ...order }) =>
    adminPayment(order, { now, is_refund_unknown, display_id: display.get(order.order_id ?? '') ?? null }),
  )
  return success({ payments, ...counted, ...page })
}

/** What needs manual review, oldest first. */
export async function listExceptions(platform: Platform, query: unknown): Promise<Result<ExceptionList>> {
  const read = readPage(query)
  if (!read.ok) return read
  const { limit, offset } = read.value
  const overdue = after(platform.clock.now(), -OVERDUE_AFTER)
  const orders = await listForReview(platform.sql, limit, offset, overdue)
  const { count } = await countForReview(platform.sql, overdue)
  return success({ exceptions: await detailsOf(platform, orders), count, limit, offset })
}

/** How many payments of one order are shown; the newest of them. */
const OF_AN_ORDER = 200

/** Every payment behind one of Medusa's orders, oldest first; undefined where neither Medusa nor the ledger has the order. */
export async function orderPayments(
  platform: Platform,
  order_id: string,
): Promise<OrderPayments | undefined> {
  const [order] = isName(order_id) ? await platform.findOrders({ id: order_id }) : []
  if (!order) return undefined
  const { id, display_id, resource_ids } = order
  const terms = [
    { by: 'order_id', is: id } as const,
    ...(resource_ids.length > 0 ? [{ by: 'resource_id', any: resource_ids } as const] : []),
  ]
  const found = await searchOrders(platform.sql, { terms }, { limit: OF_AN_ORDER, offset: 0 })
  return { order: { id, display_id }, payments: await detailsOf(platform, found.reverse()) }
}

/** What could be an id of Medusa's: it may come from anybody. */
const isName = (id: string) => /^[\w-]{1,100}$/.test(id)
