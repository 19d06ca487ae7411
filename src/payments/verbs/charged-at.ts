import { after } from '../account/clock'

/** How far the gateway's clock and ours may be apart, in ms. */
const SKEW = 3_600_000

/**
 * When the shopper paid, by the gateway's clock: `time_end` is `yyyyMMddHHmmss`, Beijing time. `now` where it says none, or
 * one that cannot be: long before the code was made, or to come. It counts whole seconds, so that a payment at once may
 * seem to be a little older than its code.
 */
export function chargedAt(time_end: string | undefined, made_at: Date, now: Date): Date {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(time_end ?? '') ?? []
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`)
  // A time that is none compares as false.
  if (!(at >= after(made_at, -SKEW) && at <= after(now, SKEW))) return now
  return at < made_at ? made_at : at
}
