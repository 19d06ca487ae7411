/** From this instant, and before that one. */
export interface Window {
  from: Date
  to: Date
}

const DAY = 86_400_000

/** Whether it is a name that Node knows a time zone by. */
export function isTimeZone(name: string): boolean {
  try {
    // What Intl takes without being a name of a zone, such as "+08:00", is refused: it has no summer time to speak of.
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}

/** Years with four digits in every calendar that is read here, also a day before and after. */
const YEAR = /^(19[1-9]|2\d\d)\d-/

/** Whether a day or an instant is of a year that anything can have happened in. */
const isInRange = (text: string): boolean => YEAR.test(text)

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/

/** Whether it is an instant in ISO 8601, with its offset: without one it is another instant on each machine. */
export const isInstant = (text: string): boolean =>
  INSTANT.test(text) && isInRange(text) && !Number.isNaN(Date.parse(text))

/** Whether it is a day of the calendar, `YYYY-MM-DD`, of the years 1910 to 2999. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    isInRange(text) &&
    !Number.isNaN(Date.parse(text)) &&
    nextDay(previousDay(text)) === text
  )
}

/** The first instant of a day in a time zone. */
export function startOfDay(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  // The clocks may be changed in that night: there are two guesses then, by what they show a day before and a day after.
  const guesses = [midnight - DAY, midnight + DAY].map((near) => midnight - offsetAt(near, timeZone))
  const [first, last] = [Math.min(...guesses), Math.max(...guesses)]
  // Where midnight comes twice the day begins with the first; where it is left out, when the clocks are put forward.
  return new Date(dayAt(new Date(first), timeZone) < day ? last : first)
}

/** The day that a calendar in a time zone shows at an instant, `YYYY-MM-DD`. */
export function dayAt(at: Date, timeZone: string): string {
  return localTime(at, timeZone).slice(0, 10)
}

/** The time that a clock in a time zone shows at an instant: `YYYY-MM-DD HH:mm:ss`. */
export function localTime(at: Date, timeZone: string): string {
  return new Date(at.getTime() + offsetAt(at.getTime(), timeZone))
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ')
}

export const nextDay = (day: string) => shifted(day, DAY)
const previousDay = (day: string) => shifted(day, -DAY)
const shifted = (day: string, ms: number) => new Date(Date.parse(day) + ms).toISOString().slice(0, 10)

const formats = new Map<string, Intl.DateTimeFormat>()

/** How far the clocks of a time zone are ahead of UTC at an instant, in ms. */
function offsetAt(at: number, timeZone: string): number {
  const second = Math.floor(at / 1000) * 1000
  const format = formats.get(timeZone) ?? newFormat(timeZone)
  formats.set(timeZone, format)
  const parts = Object.fromEntries(format.formatToParts(second).map(({ type, value }) => [type, value]))
  const { year, month, day, hour, minute, second: seconds } = parts
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${seconds}Z`) - second
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  const two = '2-digit'
  return new Intl.DateTimeFormat('en-US', {
    ...{
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    },
  })
}
