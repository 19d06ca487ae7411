import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { eraseFrom } from '#payments/ledger/personal-data'
import { query, type Sql } from '#payments/ledger/sql'
import { PAYABLE, sqlList } from '#payments/ledger/states'

const OF_RESOURCE = {
  payment_session: `select id from payment_session where cart_id = :resource_id
    union all
    select payment_session_id from payment_collection_sessions where payment_collection_id = :resource_id`,
  payment: `select id from payment where cart_id = :resource_id
    union all
    select payment_id from payment_collection_payments where payment_collection_id = :resource_id`,
}

/**
 * Clears what a shopper paid with from Medusa 1's payment sessions and payments; what identifies the payment stays. A
 * cart's context holds the open_id that the storefront sent: it goes when no code of the cart can be paid any more.
 */
export async function erasePersonalData(sql: Sql, order: GatewayOrder): Promise<void> {
  const { resource_id } = order
  if (!resource_id) return
  await eraseFrom(sql, OF_RESOURCE, order)
  await query(
    sql,
    `update cart set context = context - 'open_id'
     where id = :resource_id and context ->> 'open_id' is not null and not exists (
       select from wemine_gateway_order where resource_id = :resource_id and state in (${sqlList(PAYABLE)}))`,
    { resource_id },
  )
}
