import { z } from 'zod'
import { atFirstUse } from '../at-first-use'
import { isEmpty } from './envelope'

const present = (value: unknown) => (isEmpty(value) ? undefined : value)

/** The fields of the gateway's answers, and what is read of each. */
export const answerFields = atFirstUse(() => {
  /** A scalar of an answer as text, numbers too; undefined when it is empty in any of the gateway's ways. */
  const text = z.preprocess(
    present,
    z
      .union([z.string(), z.number()])
      .transform((value) => String(value))
      .optional(),
  )

  /**
   * Whole cents, from an exact decimal of at most 15 digits or a safe integer. Gateways that pass an amount through a
   * float write `10880.00` or `1.088e4`, and the payment must not stay unknown for that; `10880.5` and `-1` are no amounts:
   * the whole answer is refused.
   */
  const cents = z.preprocess(
    present,
    z.union([z.string().transform(wholeNumber).pipe(z.int()), z.int().nonnegative()]).optional(),
  )

  /** As {@link cents}, for what is only worth noting: undefined when it is no amount. */
  const centsIfReadable = cents.catch(undefined)

  /** As {@link text}, for what is only worth noting: undefined when it is no scalar. */
  const textIfReadable = text.catch(undefined)

  return { text, textIfReadable, cents, centsIfReadable }
})

/** `10880`, `10880.00`, `1.088e4`: computed on the digits, never by a float. NaN when it is not whole or has over 15 digits. */
function wholeNumber(decimal: string): number {
  const match = /^(\d{1,15})(?:\.(\d{0,15}))?(?:[eE]\+?(\d{1,2}))?$/.exec(decimal)
  if (!match) return Number.NaN
  const [, whole = '', fraction = '', exponent = '0'] = match
  const shift = Number(exponent)
  const digits = (whole + fraction.slice(0, shift).padEnd(shift, '0')).replace(/^0+(?=\d)/, '')
  return /^0*$/.test(fraction.slice(shift)) && digits.length <= 15 ? Number(digits) : Number.NaN
}

/**
 * Whether an echoed `out_trade_no` is the one that was asked for. A JSON number counts as its digits; one that PHP
 * already rounded (`9.9e+31`) counts when it is the same number rounded.
 */
export function isSameNumber(echoed: unknown, asked: string): boolean {
  return typeof echoed === 'number' ? echoed === Number(asked) : echoed === asked
}
