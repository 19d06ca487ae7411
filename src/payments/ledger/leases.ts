import { randomUUID } from 'node:crypto'
import { query, type Sql } from './sql'

/**
 * Who decides on a cart or payment collection right now. A row that runs out by itself and not a lock of the database:
 * such a lock holds a connection for as long as it is waited for and held, and the provider needs one of the same pool
 * meanwhile (twenty checkouts at once then wait for each other for ever).
 */
export interface Lease {
  readonly resource_id: string
  readonly holder: string
}

/** How long a lease lasts, in ms, when nobody renews it: what a shopper waits out after a process died with it. */
export const LEASE_LASTS = 20_000

/** How far the clocks of two processes may be apart, in ms, before one takes a lease that the other still holds. */
const CLOCK_SKEW = 5000

/** Takes the lease of a resource if nobody holds it; never waits. */
export async function tryLease(sql: Sql, resource_id: string, now: Date): Promise<Lease | undefined> {
  const holder = randomUUID()
  const rows = await query(
    sql,
    `insert into wemine_lease as lease (resource_id, holder, locked_until) values (:resource_id, :holder, :until)
     on conflict (resource_id) do update set holder = excluded.holder, locked_until = excluded.locked_until
     where lease.locked_until < :free
     returning holder`,
    {
      ...{ resource_id, holder },
      until: new Date(now.getTime() + LEASE_LASTS),
      free: new Date(now.getTime() - CLOCK_SKEW),
    },
  )
  return rows.length > 0 ? { resource_id, holder } : undefined
}

/** Keeps a lease for as long again. False where it ran out and somebody else has it. */
export async function renewLease(sql: Sql, lease: Lease, now: Date): Promise<boolean> {
  const rows = await query(
    sql,
    `update wemine_lease set locked_until = :until
     where resource_id = :resource_id and holder = :holder returning holder`,
    { ...lease, until: new Date(now.getTime() + LEASE_LASTS) },
  )
  return rows.length > 0
}

export async function endLease(sql: Sql, { resource_id, holder }: Lease): Promise<void> {
  await query(sql, 'delete from wemine_lease where resource_id = :resource_id and holder = :holder', {
    resource_id,
    holder,
  })
}

/** Takes away the leases of processes that died with them. */
export async function clearLeases(sql: Sql, now: Date): Promise<void> {
  await query(sql, 'delete from wemine_lease where locked_until < :before', {
    before: new Date(now.getTime() - 3_600_000),
  })
}
