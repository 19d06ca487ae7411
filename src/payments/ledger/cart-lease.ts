import { randomUUID } from 'node:crypto'
import { query, type Sql } from './sql'

/**
 * Who is completing which cart. A row that runs out by itself and not a lock of the database: such a lock holds a
 * connection for as long as it is waited for and held, and the provider needs one of the same pool meanwhile (twenty
 * checkouts at once then stand still). It spares shoppers the error of the side that comes second, and keeps money from
 * going back meanwhile; that there is one order a cart is Medusa's own unique index. (Medusa 2's own PostgreSQL locks let
 * two in at once: 2.21.)
 */
export const createLeaseTable = /* sql */ `
create table if not exists wemine_cart_lease (
  cart_id  text primary key,
  holder   text not null,
  until    timestamptz not null
);
`

export const dropLeaseTable = 'drop table if exists wemine_cart_lease;'

/** Takes away the leases of processes that died with them. */
export async function clearLeases(sql: Sql): Promise<void> {
  await query(sql, "delete from wemine_cart_lease where until < now() - interval '1 hour'", {})
}

/** Longer than any completion takes, short enough for a shopper to wait out a process that died with it. */
const HOLD = 20_000
const WAIT = 12_000
const PAUSE = 60

/** Why nothing is done about a cart whose turn was waited for in vain. */
export const BUSY = 'its cart is being completed by another request'

/** Waits for a cart's turn; gives what ends it, or undefined where the wait was in vain. */
export async function takeLease(sql: Sql, cart_id: string): Promise<(() => Promise<void>) | undefined> {
  const holder = randomUUID()
  const deadline = Date.now() + WAIT
  while (!(await tryLease(sql, cart_id, holder))) {
    if (Date.now() > deadline) return undefined
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
  return async () => {
    const ended = 'delete from wemine_cart_lease where cart_id = :cart_id and holder = :holder'
    await query(sql, ended, { cart_id, holder })
  }
}

async function tryLease(sql: Sql, cart_id: string, holder: string): Promise<boolean> {
  const rows = await query(
    sql,
    `insert into wemine_cart_lease as lease (cart_id, holder, until)
     values (:cart_id, :holder, now() + :hold * interval '1 millisecond')
     on conflict (cart_id) do update set holder = excluded.holder, until = excluded.until
     where lease.until < now()
     returning holder`,
    { cart_id, holder, hold: HOLD },
  )
  return rows.length > 0
}
