import { query, type Sql } from '#payments/ledger/sql'

/**
 * Takes away the lock that a process which died in the middle of completing a cart left there. Medusa's PostgreSQL locks
 * never run out by themselves (2.21: a row without an owner is refused for good), so that the cart could not be bought
 * any more. For whoever holds the cart's lease: nobody else completes it, and one that is half a minute old is a dead
 * process's. Medusa gives it 120 s.
 */
export async function freeDeadLock(sql: Sql, cart_id: string): Promise<void> {
  const [row] = await query(sql, "select to_regclass('locking') is not null as used", {})
  if (!row?.used) return
  await query(
    sql,
    `delete from locking where id = :cart_id and owner_id is null and expiration < now() + interval '90 seconds'`,
    { cart_id },
  )
}
