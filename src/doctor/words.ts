import { since } from '#payments/account/clock'

/** Numbers as findings have them in their sentences. */
export const payments = (number: number) => (number === 1 ? '1 payment is' : `${number} payments are`)
export const count = (number: number) => (number === 0 ? 'no payment is' : payments(number))
export const minutes = (from: Date, now: Date) => unit(Math.floor(since(from, now) / 60_000), 'minute')
export const seconds = (from: Date, now: Date) =>
  unit(Math.max(0, Math.round(since(from, now) / 1000)), 'second')
const unit = (number: number, name: string) => `${number} ${name}${number === 1 ? '' : 's'}`
