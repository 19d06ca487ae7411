import { type Books, bookedByNumber } from './admin/booked'
import { displayNumbers } from './admin/display-numbers'
import type { GatewayOrder } from './ledger/gateway-order'
import type { ResourceSql } from './ledger/gateway-orders'
import { eraseFrom } from './ledger/personal-data'
import { query, type Sql } from './ledger/sql'
import { type ExactMinor, sumOrNone } from './money/money'
import type { OrderReference, Platform } from './platform'
import { sessionData } from './session/session-data'

/** A Medusa's own tables, in the SQL by which the same is read or written in either. `:resource_id` may be used. */
export interface MedusaTables {
  readonly resource: ResourceSql
  /** For each table, the ids of its rows that belong to the resource. */
  readonly rows: Record<'payment_session' | 'payment', string>
  /** The carts or payment collections that an order `o` is paid by. */
  readonly resourcesOfOrder: string
  /** Which rows `o` of its table of orders are orders. */
  readonly isOrder: string
  /** Puts `:data` into the payment session `:row_id`; `:out_trade_no` is the gateway order that it was seen to show. */
  readonly attach: string
  /** Erases what the resource itself holds of the shopper, where it holds any. */
  readonly eraseFromResource?: string
  /** Gives `refunded`: what it counts as refunded of the payment `:out_trade_no` of `:provider_id`. */
  readonly refunded: string
  readonly books: Books
}

type OnTables = Pick<
  Platform,
  'resourceSql' | 'findOrders' | 'displayNumbers' | 'bookedPayments' | 'attach' | 'erasePersonalData'
>

/** What a platform does by statements alone. */
export function onTables(
  { sql, account }: Pick<Platform, 'sql' | 'account'>,
  tables: MedusaTables,
): OnTables {
  return {
    resourceSql: tables.resource,
    findOrders: (by) => findOrders(sql, tables, by),
    displayNumbers: (order_ids) => displayNumbers(sql, order_ids),
    bookedPayments: (orders) => bookedByNumber(sql, orders, tables.books),
    async attach(order, { row_id, out_trade_no }) {
      const options = account(order.provider_id)?.options
      if (!options) return
      const data = JSON.stringify(sessionData(order, options))
      await query(sql, tables.attach, { row_id, out_trade_no, data })
    },
    async erasePersonalData(order) {
      const { resource_id } = order
      if (!resource_id) return
      await eraseFrom(sql, tables.rows, order)
      if (tables.eraseFromResource) await query(sql, tables.eraseFromResource, { resource_id })
    },
  }
}

/** What Medusa counts as refunded of a payment, in the smallest unit of the cart's currency. */
export async function bookedRefunds(
  sql: Sql,
  { refunded, books }: MedusaTables,
  { out_trade_no, resource_id, provider_id, cart_currency }: GatewayOrder,
): Promise<ExactMinor> {
  const [row] = await query(sql, refunded, { provider_id, resource_id, out_trade_no })
  return sumOrNone(books.toExactMinor(String(row?.refunded ?? 0), cart_currency))
}

function findOrders(
  sql: Sql,
  { resourcesOfOrder, isOrder }: MedusaTables,
  by: { id: string } | { display_id: number },
): Promise<OrderReference[]> {
  const [column = ''] = Object.keys(by)
  return query<OrderReference>(
    sql,
    `select o.id, o.display_id, array(${resourcesOfOrder}) as resource_ids
     from "order" o where o.${column} = :${column} and ${isOrder} limit 20`,
    by,
  )
}
