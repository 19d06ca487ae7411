import { after } from '../account/clock'

/** How far the gateway's clock and ours may be apart, in ms. */
const SKEW = 3_600_000

/**
 * When the shopper paid, by the gateway's clock: `time_end` is `yyyyMMddHHmmss`, Beijing time. `now` where it says none, or
 * one that cannot be: before the code was made, or to come.
 */
export function chargedAt(time_end: string | undefined, made_at: Date, now: Date): Date {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(time_end ?? '') ?? []
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`)
  // A time that is none compares as false.
  return at >= after(made_at, -SKEW) && at <= after(now, SKEW) ? at : now
}
