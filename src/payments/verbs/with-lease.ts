import type { Clock } from '../account/clock'
import type { Log } from '../account/merchant-account'
import { endLease, LEASE_LASTS, type Lease, renewLease, tryLease } from '../ledger/leases'
import type { Sql } from '../ledger/sql'
import { reasonOf } from '../reason-of'

/** What a lease is taken with. */
export interface Leasing {
  readonly sql: Sql
  readonly log: Log
  readonly clock: Clock
}

/** A lease that is renewed until it is ended. */
export interface HeldLease {
  end(): Promise<void>
}

/** Takes the lease of a resource if it is free; never waits. It is renewed while it is held. */
export async function holdLease(leasing: Leasing, resource_id: string): Promise<HeldLease | undefined> {
  const { sql, clock, log } = leasing
  const lease = await tryLease(sql, resource_id, clock.now())
  return lease && held(lease)

  function held(taken: Lease): HeldLease {
    const warn = (error: unknown) => log.warn(`wemine: the lease of ${resource_id}: ${reasonOf(error)}`)
    const stop = clock.every(LEASE_LASTS / 3, () => {
      renewLease(sql, taken, clock.now()).catch(warn)
    })
    return {
      async end() {
        stop()
        // One that cannot be ended runs out by itself.
        await endLease(sql, taken).catch(warn)
      },
    }
  }
}

/** Does `work` while holding the lease of a resource; undefined, and nothing done, where somebody else holds it. */
export async function withLease<T>(
  leasing: Leasing,
  resource_id: string,
  work: () => Promise<T>,
): Promise<{ result: T } | undefined> {
  const lease = await holdLease(leasing, resource_id)
  if (!lease) return undefined
  try {
    return { result: await work() }
  } finally {
    await lease.end()
  }
}
