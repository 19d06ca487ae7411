/** The time zone in which Wemine and most of its merchants keep their books. */
export const HONG_KONG = 'Asia/Hong_Kong'

/** The time zone that the browser shows times in. */
export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || HONG_KONG

/** The zones to choose a day in, each once. */
export const zones = (): string[] => [...new Set([HONG_KONG, browserZone(), 'UTC'])]

/** Today in a time zone, as `YYYY-MM-DD`. */
export function todayIn(time_zone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: time_zone, dateStyle: 'short' })
  return parts.format(now)
}
