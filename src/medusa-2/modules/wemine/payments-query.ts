import { MedusaError } from '@medusajs/framework/utils'
import { systemClock } from '#payments/account/clock'
import { displayNumbers } from '#payments/admin/display-numbers'
import { adminPayment, adminRefund } from '#payments/admin/payment'
import { countMatching, findMatching, MATCHED, type Matching } from '#payments/ledger/matching-orders'
import { refundsOf } from '#payments/ledger/refunds'
import type { Sql } from '#payments/ledger/sql'

/** What Medusa's query asks a module with: columns, each one value or a list of them. */
export type Filters = Record<string, unknown>

/** How much of it, and with what; `take: null` is everything. */
export interface Options {
  take?: number | null
  skip?: number
  relations?: string[]
}

/** A payment as Medusa's query gives it. */
export type WeminePayment = ReturnType<typeof adminPayment> & {
  /** Its number, as every entity of Medusa's has an id. */
  id: string
  refunds?: ReturnType<typeof adminRefund>[]
}

/** Payments as the admin routes show them, newest first; with their refunds where `refunds` is among the relations. */
export async function queryPayments(
  sql: Sql,
  filters: Filters = {},
  options: Options = {},
): Promise<WeminePayment[]> {
  const { take = 50, skip = 0, relations = [] } = options
  const orders = await findMatching(sql, matchingOf(filters), { limit: take, offset: skip })
  const display = await displayNumbers(
    sql,
    orders.flatMap(({ order_id }) => order_id ?? []),
  )
  const now = systemClock.now()
  const payments: WeminePayment[] = []
  for (const { is_refund_unknown, ...order } of orders) {
    const around = { now, is_refund_unknown, display_id: display.get(order.order_id ?? '') ?? null }
    const refunds = relations.includes('refunds')
      ? { refunds: (await refundsOf(sql, order.out_trade_no)).map(adminRefund) }
      : {}
    payments.push({ id: order.out_trade_no, ...adminPayment(order, around), ...refunds })
  }
  return payments
}

/** How many there are in all. */
export function countPayments(sql: Sql, filters: Filters = {}): Promise<number> {
  return countMatching(sql, matchingOf(filters))
}

/** @throws MedusaError for a filter that is none: ignoring it would give every payment */
function matchingOf({ context, ...filters }: Filters): Matching {
  return Object.fromEntries(
    Object.entries(filters).map(([name, value]) => {
      const column = name === 'id' ? 'out_trade_no' : name
      const values = Array.isArray(value) ? value : [value]
      const isKnown = (MATCHED as readonly string[]).includes(column)
      if (!isKnown || !values.every((one) => typeof one === 'string'))
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `wemine_payments cannot be filtered by ${JSON.stringify({ [name]: value })}: give a string or a list of strings for ${MATCHED.join(', ')}`,
        )
      return [column, values]
    }),
  )
}
