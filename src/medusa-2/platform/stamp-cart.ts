import { query, type Sql } from '#payments/ledger/sql'

/**
 * Puts the cart's own id into its metadata before it is completed. Medusa copies a cart's metadata into the order, so
 * that an order whose links were never written (its process died in between) is found by it.
 */
export async function stampCart(sql: Sql, cart_id: string): Promise<void> {
  await query(
    sql,
    `update cart set metadata = coalesce(metadata, '{}'::jsonb) || jsonb_build_object('wemine_cart_id', id)
     where id = :cart_id and completed_at is null and metadata ->> 'wemine_cart_id' is distinct from id`,
    { cart_id },
  )
}
