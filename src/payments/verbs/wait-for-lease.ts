import type { Sql } from '../ledger/sql'
import type { Platform } from '../platform'
import { problem } from '../problems'
import { failure, type Result, success } from '../result'
import { type HeldLease, holdLease } from './with-lease'

/** How long a request waits for the lease of its cart, in ms: longer than a completion takes as a rule. */
const WAIT = 12_000
/** Pauses between two tries grow from the first to the last, in ms, each with up to half of it more by chance. */
const FIRST_PAUSE = 40
const LAST_PAUSE = 600
/** So many requests of one process wait for one cart; others are refused at once. */
const MOST_WAITERS = 8

/** Requests that wait, by resource; of each connection to a database its own. */
const waiting = new WeakMap<Sql, Map<string, number>>()

/**
 * Waits for the lease of a resource that a request is going to complete: one side completes a cart at a time, so that no
 * shopper is shown the error of the side that comes second. A problem where it does not get the lease in that time;
 * nothing is ever completed without it.
 */
export async function waitForLease(
  platform: Platform,
  resource_id: string,
  random = Math.random,
): Promise<Result<HeldLease>> {
  const { clock, sql } = platform
  const waiters = waiting.get(sql) ?? new Map<string, number>()
  waiting.set(sql, waiters)
  const before = waiters.get(resource_id) ?? 0
  if (before >= MOST_WAITERS) return failure(problem('cart_busy'))
  waiters.set(resource_id, before + 1)
  try {
    const deadline = clock.now().getTime() + WAIT
    for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 1.5, LAST_PAUSE)) {
      const lease = await holdLease(platform, resource_id)
      if (lease) return success(lease)
      if (clock.now().getTime() >= deadline) return failure(problem('cart_busy'))
      await clock.sleep(pause * (1 + random() / 2))
    }
  } finally {
    const left = (waiters.get(resource_id) ?? 1) - 1
    if (left > 0) waiters.set(resource_id, left)
    else waiters.delete(resource_id)
  }
}
