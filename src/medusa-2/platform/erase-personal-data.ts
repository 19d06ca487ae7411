import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { PERSONAL_KEYS } from '#payments/ledger/personal-data'
import { query, type Sql } from '#payments/ledger/sql'

/** Clears what a shopper paid with from Medusa 2's payment sessions and payments; what identifies the payment stays. */
export async function erasePersonalData(
  sql: Sql,
  { resource_id, out_trade_no }: GatewayOrder,
): Promise<void> {
  if (!resource_id) return
  for (const table of ['payment_session', 'payment'])
    await query(
      sql,
      `update ${table} set data = data - cast(:keys as text[])
       where payment_collection_id = :resource_id and deleted_at is null and data ->> 'out_trade_no' = :out_trade_no`,
      { keys: PERSONAL_KEYS, resource_id, out_trade_no },
    )
}
