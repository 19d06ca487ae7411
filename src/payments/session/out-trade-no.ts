import { randomInt } from 'node:crypto'

declare const outTradeNo: unique symbol
/** The name of one gateway order: decimal digits, unique, and not to be guessed. */
export type OutTradeNo = string & {
  /** For the compiler only: no value has it. */
  readonly [outTradeNo]: true
}

/** Whether `value` could name a gateway order (the gateway types it as an integer of at most 32 digits). */
export function isOutTradeNo(value: unknown): value is OutTradeNo {
  return typeof value === 'string' && /^[1-9]\d{5,31}$/.test(value)
}

/**
 * A new number: 18 random digits. They carry 59 bits, enough not to be guessed, and still fit a signed 64-bit integer,
 * because the gateway's document calls the field an integer and may well keep it as one.
 */
export function newOutTradeNo(): OutTradeNo {
  const digits = [randomInt(100_000, 1_000_000), randomInt(1_000_000), randomInt(1_000_000)]
  return digits.map((part) => String(part).padStart(6, '0')).join('') as OutTradeNo
}
