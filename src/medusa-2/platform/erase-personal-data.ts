import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { eraseFrom } from '#payments/ledger/personal-data'
import type { Sql } from '#payments/ledger/sql'

const OF_RESOURCE = {
  payment_session: `select id from payment_session where payment_collection_id = :resource_id and deleted_at is null`,
  payment: `select id from payment where payment_collection_id = :resource_id and deleted_at is null`,
}

/** Clears what a shopper paid with from Medusa 2's payment sessions and payments. */
export async function erasePersonalData(sql: Sql, order: GatewayOrder): Promise<void> {
  if (order.resource_id) await eraseFrom(sql, OF_RESOURCE, order)
}
