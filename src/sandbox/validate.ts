import { z } from 'zod'

/** An object with these fields and no others; an unknown one is answered with the list of those that exist. */
export const strict = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? `is unknown: use ${Object.keys(shape).join(', ')}` : 'must be an object',
  })

export const choice = <const Values extends readonly [string, ...string[]]>(...values: Values) => {
  const quoted = values.map((value) => `"${value}"`)
  const last = quoted.pop()
  return z.enum(values, `must be ${[quoted.join(', '), last].filter(Boolean).join(' or ')}`)
}

const bounds = (least: number, most: number) =>
  most === Number.MAX_SAFE_INTEGER ? `, ${least} or more` : ` from ${least} to ${most}`

export const whole = (least: number, most = Number.MAX_SAFE_INTEGER) => {
  const rule = `must be a whole number${bounds(least, most)}`
  return z.int(rule).min(least, rule).max(most, rule)
}

const milliseconds = 'must be a number of milliseconds'
export const duration = z.number(`${milliseconds}, 0 or more`).min(0, `${milliseconds}, 0 or more`)
export const positiveDuration = z.number(`${milliseconds} above 0`).positive(`${milliseconds} above 0`)
export const text = z.string('must be a string')
export const filled = z
  .string('must be a string that is not empty')
  .min(1, 'must be a string that is not empty')
export const flag = z.boolean('must be true or false')
/** A setting that cannot be switched off, because leaving it out does so. */
export const onlyTrue = z.literal(true, 'must be true, or left out')
export const currency = z
  .string('must be a 3-letter ISO 4217 code, such as "HKD"')
  .regex(/^[A-Z]{3}$/, 'must be a 3-letter ISO 4217 code, such as "HKD"')

/**
 * Checks what a test passes to the sandbox: a value that has no effect would make the test pass for nothing.
 *
 * @param subject begins the message: what was checked
 * @throws TypeError that names every mistake and what is allowed
 */
export function validate<T>(schema: z.ZodType<T>, value: unknown, subject: string): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const mistakes = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `${[...issue.path, key].join('.')} ${issue.message}`)
      : [`${issue.path.join('.') || 'it'} ${issue.message}`],
  )
  throw new TypeError(`${subject}: ${mistakes.join('; ')}`)
}
