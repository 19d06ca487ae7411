import type { AdminPayment, AdminRefund } from '../../contract/admin'
import type { Clock } from '../account/clock'
import {
  COMPARISONS,
  findMatching,
  MATCHED,
  type Matching,
  type MatchingPage,
  TIMES,
} from '../ledger/matching-orders'
import { refundsOf } from '../ledger/refunds'
import type { Sql } from '../ledger/sql'
import { failure, type Result, success } from '../result'
import { isInstant } from './days'
import { displayNumbers } from './display-numbers'
import { adminPayment, adminRefund } from './payment'

/** A payment as the admin routes show it. */
export type MatchingPayment = AdminPayment & {
  /** Its number, as every entity of Medusa's has an id. */
  id: string
  refunds?: AdminRefund[]
}

/** Payments as the admin routes show them, newest first where no order is given; with their refunds where they are asked for. */
export async function matchingPayments(
  { sql, clock }: { sql: Sql; clock: Clock },
  matching: Matching,
  page: MatchingPage,
  withRefunds: boolean,
): Promise<MatchingPayment[]> {
  const orders = await findMatching(sql, matching, page)
  const display = await displayNumbers(
    sql,
    orders.flatMap(({ order_id }) => order_id ?? []),
  )
  const now = clock.now()
  const payments: MatchingPayment[] = []
  for (const { is_refund_unknown, ...payment } of orders) {
    const around = { now, is_refund_unknown, display_id: display.get(payment.order_id ?? '') ?? null }
    const refunds = withRefunds
      ? { refunds: (await refundsOf(sql, payment.out_trade_no)).map(adminRefund) }
      : {}
    payments.push({ id: payment.out_trade_no, ...adminPayment(payment, around), ...refunds })
  }
  return payments
}

/**
 * What payments have to be, by columns: each one value or a list of them; for `created_at` and `charged_at` `$gte`, `$gt`,
 * `$lte` and `$lt` with a `Date` or an instant in ISO 8601. A filter that is none is refused: ignoring it would give every
 * payment.
 */
export function readMatching(filters: Record<string, unknown>): Result<Matching, string> {
  const matching: Matching = { values: {}, times: [] }
  for (const [name, value] of Object.entries(filters)) {
    const column = MATCHED.find((one) => one === (name === 'id' ? 'out_trade_no' : name))
    const time = TIMES.find((one) => one === name)
    const values = Array.isArray(value) ? value : [value]
    const range = time && rangeOf(value)
    if (column && values.every((one) => typeof one === 'string')) matching.values[column] = values
    else if (range) for (const bound of range) matching.times.push({ column: time, ...bound })
    else
      return failure(
        `filtered by ${JSON.stringify({ [name]: value })}: give a string or a list of strings for ${MATCHED.join(', ')}; for ${TIMES.join(' and ')} ${Object.keys(COMPARISONS).join(', ')} with a Date or an instant such as 2026-11-28T00:00:00+08:00`,
      )
  }
  return success(matching)
}

/** The bounds of a time; undefined where it is none. */
function rangeOf(value: unknown): Omit<Matching['times'][number], 'column'>[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const bounds = Object.entries(value).flatMap(([key, bound]) => {
    const comparison = (Object.keys(COMPARISONS) as (keyof typeof COMPARISONS)[]).find((one) => one === key)
    const isTime =
      bound instanceof Date ? !Number.isNaN(bound.getTime()) : typeof bound === 'string' && isInstant(bound)
    return comparison && isTime ? [{ comparison, at: new Date(bound) }] : []
  })
  return bounds.length > 0 && bounds.length === Object.keys(value).length ? bounds : undefined
}

/**
 * What payments are put in order by: `ASC` or `DESC` for one of the times. An order that is none is refused: ignoring it would
 * give other payments than those asked for.
 */
export function readOrderBy(order: Record<string, unknown> = {}): Result<MatchingPage['orderBy'], string> {
  const [[name, direction] = [], ...others] = Object.entries(order)
  if (name === undefined) return success(undefined)
  const column = TIMES.find((one) => one === name)
  const isDirection = typeof direction === 'string' && /^(asc|desc)$/i.test(direction)
  if (!column || !isDirection || others.length > 0)
    return failure(
      `ordered by ${JSON.stringify(order)}: give "ASC" or "DESC" for one of ${TIMES.join(', ')}, or leave it out for the newest first`,
    )
  return success({ column, isDescending: direction.toUpperCase() === 'DESC' })
}
