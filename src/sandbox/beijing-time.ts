const eightHours = 8 * 60 * 60 * 1000

/** WeChat's time format, yyyyMMddHHmmss, always UTC+8. */
export function beijingTime(ms: number): string {
  return new Date(ms + eightHours).toISOString().replace(/\D/g, '').slice(0, 14)
}
