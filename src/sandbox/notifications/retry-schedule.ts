const [second, minute, hour] = [1000, 60_000, 3_600_000]

/** WeChat's waits after a first attempt that nobody acknowledged, in ms: fifteen of them, 24 h 4 min in all. */
export const retrySchedule: readonly number[] = [
  15 * second,
  15 * second,
  30 * second,
  3 * minute,
  10 * minute,
  20 * minute,
  30 * minute,
  30 * minute,
  30 * minute,
  60 * minute,
  3 * hour,
  3 * hour,
  3 * hour,
  6 * hour,
  6 * hour,
]
