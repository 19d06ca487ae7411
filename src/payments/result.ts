import type { Problem } from './problems'

/**
 * What a verb gives: a value, or the problem that kept it from one. Refusals and unknown outcomes are problems; exceptions
 * are for what nobody expected.
 */
export type Result<T, P = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P }

export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function failure<P>(problem: P): { readonly ok: false; readonly problem: P } {
  return { ok: false, problem }
}
