import { after, type Clock, since } from '../account/clock'
import type { Log } from '../account/merchant-account'
import { endLease, LEASE_LASTS, renewLease, tryLease } from '../ledger/leases'
import type { Sql } from '../ledger/sql'
import { reasonOf } from '../reason-of'

/** What a lease is taken with. */
export interface Leasing {
  readonly sql: Sql
  readonly log: Log
  readonly clock: Clock
}

/** A lease that is renewed until it is ended, for {@link LONGEST_HELD} at most. */
export interface HeldLease {
  /** Whether nobody else can have taken it yet. */
  isHeld(): boolean
  /** Rejects once it is not held any more, and it was not ended. */
  readonly lost: Promise<never>
  end(): Promise<void>
}

/** How long a lease is renewed, in ms: several times what the longest step of Medusa takes, its own locks included. */
export const LONGEST_HELD = 600_000

/** Takes the lease of a resource if it is free; never waits. It is renewed while it is held. */
export async function holdLease(leasing: Leasing, resource_id: string): Promise<HeldLease | undefined> {
  const { sql, clock, log } = leasing
  const taken = clock.now()
  const lease = await tryLease(sql, resource_id, taken)
  if (!lease) return undefined
  let until = after(taken, LEASE_LASTS)
  let lose: (why: Error) => void = () => {}
  const lost = new Promise<never>((_, reject) => {
    lose = reject
  })
  // Whoever does not wait for it asks `isHeld`.
  lost.catch(() => {})
  const warn = (error: unknown) => log.warn(`wemine: the lease of ${resource_id}: ${reasonOf(error)}`)
  const stop = clock.every(LEASE_LASTS / 3, () => {
    renew().catch(warn)
  })
  return {
    isHeld: () => clock.now() < until,
    lost,
    async end() {
      stop()
      // One that cannot be ended runs out by itself.
      await endLease(sql, lease).catch(warn)
    },
  }

  async function renew(): Promise<void> {
    const now = clock.now()
    if (since(taken, now) >= LONGEST_HELD)
      return giveUp(now, 'what it was taken for did not end in 10 minutes')
    if (await renewLease(sql, lease!, now)) until = after(now, LEASE_LASTS)
    else giveUp(now, 'somebody else took it: this process stood still for too long')
  }

  function giveUp(now: Date, why: string): void {
    stop()
    until = now
    lose(new Error(why))
  }
}

/**
 * Does `work` while holding the lease of a resource; undefined, and nothing done, where somebody else holds it. @throws
 * Error where the lease is lost first: what is left of the work must ask `isHeld` before it does anything more.
 */
export async function withLease<T>(
  leasing: Leasing,
  resource_id: string,
  work: (lease: HeldLease) => Promise<T>,
): Promise<{ result: T } | undefined> {
  const lease = await holdLease(leasing, resource_id)
  if (!lease) return undefined
  try {
    return { result: await Promise.race([work(lease), lease.lost]) }
  } finally {
    await lease.end()
  }
}
