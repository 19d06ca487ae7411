/** The samples send every number as digits in a string, the tables type them as integers: both are read, nothing else. */
export function gatewayNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^(0|[1-9]\d*)$/.test(value) ? Number(value) : value
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : undefined
}
