import { after, type Clock } from '#payments/account/clock'
import { query, type Sql } from '#payments/ledger/sql'

/**
 * Until when Medusa's PostgreSQL locks keep a cart from others; null where they do not, or where another locking module
 * is used. A lock without an end is taken to have none that matters: nobody can tell whether its owner lives.
 */
export async function lockedUntil(sql: Sql, cart_id: string): Promise<Date | null> {
  if (!(await isUsed(sql))) return null
  const [row] = await query(
    sql,
    'select expiration from locking where id = :cart_id and owner_id is null and expiration > now()',
    { cart_id },
  )
  return (row?.expiration as Date | undefined) ?? null
}

/**
 * Takes away the lock of a cart whose time is over: a process died with it. Medusa's PostgreSQL locks never run out by
 * themselves (2.21: a row without an owner is refused for good), so that the cart could not be bought any more. A lock
 * whose time is not over may be a living party's and is left alone.
 */
export async function releaseStaleLock(sql: Sql, cart_id: string): Promise<void> {
  if (!(await isUsed(sql))) return
  await query(sql, 'delete from locking where id = :cart_id and owner_id is null and expiration < now()', {
    cart_id,
  })
}

/** How long a request waits for a living party's lock, in ms: Medusa's own changes of a cart hold it for up to 10 s. */
const LOCK_PATIENCE = 12_000

/**
 * Waits until nobody holds Medusa's lock of a cart, at most for as long as its own changes of a cart take, and takes away
 * what a dead process left. What is still locked then Medusa itself waits for.
 */
export async function waitForLock(sql: Sql, clock: Clock, cart_id: string): Promise<void> {
  const deadline = after(clock.now(), LOCK_PATIENCE)
  for (;;) {
    const locked = await lockedUntil(sql, cart_id)
    if (!locked || locked > deadline || clock.now() >= deadline) break
    await clock.sleep(250)
  }
  await releaseStaleLock(sql, cart_id)
}

/** How long a process takes it that there is no such table, in ms. */
const ABSENT_FOR = 60_000

/** Until when the database is known to have no table of locks; `null`: it has one. */
const absentUntil = new WeakMap<Sql, number | null>()

/** Whether the database has Medusa's table of locks: asked once a process, and once a minute while it has none. */
async function isUsed(sql: Sql): Promise<boolean> {
  const until = absentUntil.get(sql)
  if (until === null) return true
  const now = performance.now()
  if (until !== undefined && now < until) return false
  const [row] = await query(sql, "select to_regclass('locking') is not null as used", {})
  absentUntil.set(sql, row?.used === true ? null : now + ABSENT_FOR)
  return row?.used === true
}
