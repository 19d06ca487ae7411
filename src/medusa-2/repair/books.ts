import { after } from '#payments/account/clock'
import type { Platform } from '#payments/platform'

/** What a repair works with beside Medusa's services: the ledger's connection, the log and the time. */
export type Books = Pick<Platform, 'sql' | 'log' | 'clock'>

const HOUR = 3_600_000

/**
 * How far back Medusa's books are looked through at a process's first run of the job and twice an hour: what a store was
 * left with that stood still for days.
 */
export const lastWeek = (now: Date) => after(now, -7 * 24 * HOUR)

/** And at every other run: a few rows, however large the store is. */
export const lastHour = (now: Date) => after(now, -HOUR)

/** When the last week is looked through again. */
export const nextSweepAt = (now: Date) => after(now, HOUR / 2)
