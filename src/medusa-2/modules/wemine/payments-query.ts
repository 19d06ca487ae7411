import { MedusaError } from '@medusajs/framework/utils'
import { systemClock } from '#payments/account/clock'
import { isInstant } from '#payments/admin/days'
import { displayNumbers } from '#payments/admin/display-numbers'
import { adminPayment, adminRefund } from '#payments/admin/payment'
import {
  COMPARISONS,
  countMatching,
  findMatching,
  MATCHED,
  type Matching,
  type MatchingPage,
  TIMES,
} from '#payments/ledger/matching-orders'
import { refundsOf } from '#payments/ledger/refunds'
import type { Sql } from '#payments/ledger/sql'

/**
 * What Medusa's query asks a module with: columns, each one value or a list of them; for `created_at` and `charged_at`
 * `$gte`, `$gt`, `$lte` and `$lt` with a `Date` or an instant in ISO 8601.
 */
export type Filters = Record<string, unknown>

/** How much of it, and with what; `take: null` is everything. `order`: `ASC` or `DESC` for `created_at` or `charged_at`. */
export interface Options {
  take?: number | null
  skip?: number
  relations?: string[]
  order?: Record<string, unknown>
}

/** A payment as Medusa's query gives it. */
export type WeminePayment = ReturnType<typeof adminPayment> & {
  /** Its number, as every entity of Medusa's has an id. */
  id: string
  refunds?: ReturnType<typeof adminRefund>[]
}

/** Payments as the admin routes show them, newest first where no order is given; with their refunds where `refunds` is among the relations. */
export async function queryPayments(
  sql: Sql,
  filters: Filters = {},
  options: Options = {},
): Promise<WeminePayment[]> {
  const { take = 50, skip = 0, relations = [], order } = options
  const page = { limit: take, offset: skip, ...orderOf(order) }
  const orders = await findMatching(sql, matchingOf(filters), page)
  const display = await displayNumbers(
    sql,
    orders.flatMap(({ order_id }) => order_id ?? []),
  )
  const now = systemClock.now()
  const payments: WeminePayment[] = []
  for (const { is_refund_unknown, ...payment } of orders) {
    const around = { now, is_refund_unknown, display_id: display.get(payment.order_id ?? '') ?? null }
    const refunds = relations.includes('refunds')
      ? { refunds: (await refundsOf(sql, payment.out_trade_no)).map(adminRefund) }
      : {}
    payments.push({ id: payment.out_trade_no, ...adminPayment(payment, around), ...refunds })
  }
  return payments
}

/** How many there are in all. */
export function countPayments(sql: Sql, filters: Filters = {}): Promise<number> {
  return countMatching(sql, matchingOf(filters))
}

/** @throws MedusaError for a filter that is none: ignoring it would give every payment */
function matchingOf({ context, ...filters }: Filters): Matching {
  const matching: Matching = { values: {}, times: [] }
  for (const [name, value] of Object.entries(filters)) {
    const column = MATCHED.find((one) => one === (name === 'id' ? 'out_trade_no' : name))
    const time = TIMES.find((one) => one === name)
    const values = Array.isArray(value) ? value : [value]
    const range = time && rangeOf(value)
    if (column && values.every((one) => typeof one === 'string')) matching.values[column] = values
    else if (range) for (const bound of range) matching.times.push({ column: time, ...bound })
    else
      throw invalid(
        `filtered by ${JSON.stringify({ [name]: value })}: give a string or a list of strings for ${MATCHED.join(', ')}; for ${TIMES.join(' and ')} ${Object.keys(COMPARISONS).join(', ')} with a Date or an instant such as 2026-11-28T00:00:00+08:00`,
      )
  }
  return matching
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

/** @throws MedusaError for an order that is none: ignoring it would give other payments than those asked for */
function orderOf(order: Options['order']): Pick<MatchingPage, 'orderBy'> {
  const [[name, direction] = [], ...others] = Object.entries(order ?? {})
  if (name === undefined) return {}
  const column = TIMES.find((one) => one === name)
  const isDirection = typeof direction === 'string' && /^(asc|desc)$/i.test(direction)
  if (!column || !isDirection || others.length > 0)
    throw invalid(
      `ordered by ${JSON.stringify(order)}: give "ASC" or "DESC" for one of ${TIMES.join(', ')}, or leave it out for the newest first`,
    )
  return { orderBy: { column, isDescending: direction.toUpperCase() === 'DESC' } }
}

const invalid = (words: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, `wemine_payments cannot be ${words}`)
