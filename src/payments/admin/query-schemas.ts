import { z } from 'zod'
import { atFirstUse } from '#wemine/at-first-use'
import { COUNTED } from '../ledger/search'
import { ALL_STATES, type OrderState } from '../ledger/states'
import { isDay, isInstant, isTimeZone } from './days'

/** Where the gateway and its statements are. */
const TIME_ZONE = 'Asia/Hong_Kong'

/** What the admin's routes may be asked for. */
export const schemas = atFirstUse(() => {
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

  const paging = { limit: whole(1, 200).default(50), offset: whole(0, COUNTED).default(0) }

  const list = z.strictObject({
    ...paging,
    q: text.optional(),
    state: states.optional(),
    open: z.literal('true', 'must be "true", or left out').optional(),
    ...{ from: time.optional(), to: time.optional(), time_zone: zone },
    ...{ provider_id: text.optional(), order_id: text.optional(), session_id: text.optional() },
    order: z
      .enum(['created_at', '-created_at'], 'must be "created_at" or "-created_at"')
      .default('-created_at'),
  })

  const page = z.strictObject(paging)

  const days = z.strictObject({
    ...{ date: text.refine(isDay, 'must be a day such as 2026-11-28').optional() },
    ...{ from: time.optional(), to: time.optional(), time_zone: zone, provider_id: text.optional() },
  })

  const health = z.strictObject({
    fail_on: z.enum(['error', 'warning'], 'must be "error" or "warning", or left out').optional(),
  })

  return { list, page, days, health }
})
