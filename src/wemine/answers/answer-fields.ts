import { z } from 'zod'
import { isEmpty } from './envelope'

const present = (value: unknown) => (isEmpty(value) ? undefined : value)

/** A scalar of an answer as text, numbers too; undefined when it is empty in any of the gateway's ways. */
export const text = z.preprocess(
  present,
  z
    .union([z.string(), z.number()])
    .transform((value) => String(value))
    .optional(),
)

/** Integer cents, from digits or a safe integer. `1.0`, `1e3`, `-1` are no amounts: the whole answer is refused. */
export const cents = z.preprocess(
  present,
  z
    .union([z.string().regex(/^\d{1,15}$/), z.int().nonnegative()])
    .transform((value) => Number(value))
    .optional(),
)

/** As {@link cents}, for what is only worth noting: undefined when it is no amount. */
export const centsIfReadable = cents.catch(undefined)

/** As {@link text}, for what is only worth noting: undefined when it is no scalar. */
export const textIfReadable = text.catch(undefined)

/**
 * Whether an echoed `out_trade_no` is the one that was asked for. A JSON number counts as its digits; one that PHP
 * already rounded (`9.9e+31`) counts when it is the same number rounded.
 */
export function isSameNumber(echoed: unknown, asked: string): boolean {
  return typeof echoed === 'number' ? echoed === Number(asked) : echoed === asked
}
