import type { z } from 'zod'
import type { Search } from '../ledger/search'
import { problem } from '../problems'
import { failure, type Result, success } from '../result'
import { dayAt, isDay, nextDay, startOfDay, type Window } from './days'
import { schemas } from './query-schemas'

/** The most days that are added up at once. */
const MOST_DAYS = 31
const DAY = 86_400_000

/** What a list of payments is asked for. */
export interface ListQuery {
  q: string | undefined
  search: Search
  page: { limit: number; offset: number }
}

export function readListQuery(query: unknown): Result<ListQuery> {
  const read = readQuery(schemas().list, query)
  if (!read.ok) return read
  const { q, state, open, from, to, time_zone, provider_id, order_id, session_id, order, limit, offset } =
    read.value
  const search: Search = {
    ...(state && { states: state }),
    ...(open && { isOpen: true }),
    ...(provider_id && { provider_id }),
    ...(order_id && { order_id }),
    ...(session_id && { session_id }),
    ...(from && { from: beginOf(from, time_zone) }),
    ...(to && { to: endOf(to, time_zone) }),
    isOldestFirst: order === 'created_at',
  }
  return success({ q, search, page: { limit, offset } })
}

export function readPage(query: unknown): Result<{ limit: number; offset: number }> {
  return readQuery(schemas().page, query)
}

/** From which level on a finding makes a store unhealthy. */
export function readHealthQuery(query: unknown): Result<{ fail_on?: 'error' | 'warning' | undefined }> {
  return readQuery(schemas().health, query)
}

/** A time that is added up, in the calendar of `time_zone`; of one account where `provider_id` is there. */
export type DaysQuery = Window & { time_zone: string; provider_id: string | undefined }

export function readDays(query: unknown, now: Date): Result<DaysQuery> {
  const read = readQuery(schemas().days, query)
  if (!read.ok) return read
  const { date, from, to, time_zone, provider_id } = read.value
  if (date && (from || to)) return invalid('date: give it alone, or from and to')
  if (!date && Boolean(from) !== Boolean(to)) return invalid('from, to: give both')
  const today = date ?? dayAt(now, time_zone)
  const window = {
    from: beginOf(from ?? today, time_zone),
    to: endOf(to ?? today, time_zone),
  }
  const length = window.to.getTime() - window.from.getTime()
  if (length <= 0) return invalid('to: must be after from')
  // An hour more: the clocks may have been put back in it.
  if (length > MOST_DAYS * DAY + DAY / 24) return invalid(`to: must be at most ${MOST_DAYS} days after from`)
  return success({ ...window, time_zone, provider_id })
}

function readQuery<T>(schema: z.ZodType<T>, query: unknown): Result<T> {
  const parsed = schema.safeParse(query)
  if (parsed.success) return success(parsed.data)
  return invalid(parsed.error.issues.map(faultOf).join('; '))
}

function faultOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${JSON.stringify(key.slice(0, 40))} is none of them`).join('; ')
  return `${issue.path.join('.')} ${issue.message}`
}

const invalid = (faults: string) => failure(problem('query_invalid', { faults }))

const beginOf = (time: string, zone: string) => (isDay(time) ? startOfDay(time, zone) : new Date(time))
/** A day is meant to its end; an instant is the end. */
const endOf = (time: string, zone: string) => (isDay(time) ? startOfDay(nextDay(time), zone) : new Date(time))
