import { z } from 'zod'
import { COUNTED, type Search } from '../ledger/search'
import { ALL_STATES, type OrderState } from '../ledger/states'
import { problem } from '../problems'
import { failure, type Result, success } from '../result'
import { dayAt, isDay, isInstant, isTimeZone, nextDay, startOfDay, type Window } from './days'

/** Where the gateway and its statements are. */
const TIME_ZONE = 'Asia/Hong_Kong'
/** The most days that are added up at once. */
const MOST_DAYS = 31
const DAY = 86_400_000

/** Express gives what is there twice, or with brackets, as something else. */
const text = z
  .string('must be given once')
  .trim()
  .min(1, 'must not be empty')
  .max(200, 'must be at most 200 characters')
  // PostgreSQL has no text with a NUL in it; the other control characters are in no name either.
  .regex(/^\P{Cc}*$/u, 'must have no control characters')

const whole = (least: number, most: number) =>
  text
    .regex(/^\d{1,9}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be a whole number from ${least} to ${most}`)

const time = text.refine(
  (value) => isDay(value) || isInstant(value),
  'must be a day such as 2026-11-28, or an instant such as 2026-11-28T00:00:00+08:00',
)
const zone = text
  .refine(isTimeZone, 'must be the name of a time zone, such as Asia/Hong_Kong')
  .default(TIME_ZONE)
const states = text
  .transform((value) => value.split(','))
  .refine(
    (names) => names.every((name) => (ALL_STATES as string[]).includes(name)),
    `must be one of these, or several with commas between: ${ALL_STATES.join(', ')}`,
  )
  .transform((names) => [...new Set(names)] as OrderState[])

const page = { limit: whole(1, 200).default(50), offset: whole(0, COUNTED).default(0) }

const List = z.strictObject({
  ...page,
  q: text.optional(),
  state: states.optional(),
  open: z.literal('true', 'must be "true", or left out').optional(),
  ...{ from: time.optional(), to: time.optional(), time_zone: zone },
  ...{ provider_id: text.optional(), order_id: text.optional(), session_id: text.optional() },
  order: z
    .enum(['created_at', '-created_at'], 'must be "created_at" or "-created_at"')
    .default('-created_at'),
})

const Exceptions = z.strictObject(page)

const Days = z.strictObject({
  ...{ date: text.refine(isDay, 'must be a day such as 2026-11-28').optional() },
  ...{ from: time.optional(), to: time.optional(), time_zone: zone, provider_id: text.optional() },
})

const OfHealth = z.strictObject({
  fail_on: z.enum(['error', 'warning'], 'must be "error" or "warning", or left out').optional(),
})

/** What a list of payments is asked for. */
export interface ListQuery {
  q: string | undefined
  search: Search
  page: { limit: number; offset: number }
}

export function readListQuery(query: unknown): Result<ListQuery> {
  const read = readQuery(List, query)
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
  return readQuery(Exceptions, query)
}

/** From which level on a finding makes a store unhealthy. */
export function readHealthQuery(query: unknown): Result<{ fail_on?: 'error' | 'warning' | undefined }> {
  return readQuery(OfHealth, query)
}

/** A time that is added up, in the calendar of `time_zone`; of one account where `provider_id` is there. */
export type DaysQuery = Window & { time_zone: string; provider_id: string | undefined }

export function readDays(query: unknown, now: Date): Result<DaysQuery> {
  const read = readQuery(Days, query)
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
