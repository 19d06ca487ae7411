import { succeeded, until } from '../../../support/http'
import type { Medusa2Driver } from '../../../support/medusa-2-driver'

/** The end of one gateway order's money: the ledger's columns and states are named in this file only. */
export interface Outcome {
  /** `listed`: an exception, for manual review. `open`: nothing is decided yet, or nothing was paid. */
  end: 'captured' | 'refunded' | 'listed' | 'open'
  order_id: string | null
  provider_id: string
  /** Why it is listed or refunded. */
  why: string | null
  /** What the gateway says, in cents. */
  paid: number
  refunded: number
}

const ENDS: Record<string, Outcome['end']> = {
  captured: 'captured',
  refunded: 'refunded',
  exception: 'listed',
}

interface Payment {
  out_trade_no: string
}

export async function outcome({ sql, sandbox }: Medusa2Driver, { out_trade_no }: Payment): Promise<Outcome> {
  const [row] = await sql('wemine_gateway_order').where({ out_trade_no })
  const { paid = 0, refunded = 0 } = sandbox.money()[out_trade_no] ?? {}
  const { state, order_id, provider_id, problem: why } = row
  return { end: ENDS[state] ?? 'open', order_id, provider_id, why, paid, refunded }
}

/** Waits until the money of a payment has come to an end, and says which. */
export function ended(store: Medusa2Driver, payment: Payment, within = 60_000): Promise<Outcome> {
  return until(
    `the end of ${payment.out_trade_no}`,
    async () => {
      const seen = await outcome(store, payment)
      return seen.end !== 'open' && seen
    },
    within,
  )
}

/**
 * As if it had been paid some minutes earlier, and what is waited for as long, which is longer than the plugin is patient;
 * the job looks at it next.
 */
export async function makeOlder({ sql }: Medusa2Driver, { out_trade_no }: Payment, minutes = 5) {
  await sql.raw(
    `update wemine_gateway_order set
       paid_at = paid_at - cast(:minutes as integer) * interval '1 minute',
       waiting_since = waiting_since - cast(:minutes as integer) * interval '1 minute', next_check_at = now()
     where out_trade_no = :out_trade_no`,
    { minutes, out_trade_no },
  )
}

/** Waits until nothing but patience is left between a payment and its end; then that is over. */
export async function outlastPatience(store: Medusa2Driver, payment: Payment): Promise<void> {
  const { out_trade_no } = payment
  await until('it to be waited for, or decided', async () => {
    const [row] = await store.sql('wemine_gateway_order').where({ out_trade_no })
    return row.waiting_for !== null || ENDS[row.state] !== undefined
  })
  await makeOlder(store, payment)
}

/** As if refunds had been tried, and refused, for so many hours; the job looks at it next. */
export async function makeRefundsOlder({ sql }: Medusa2Driver, { out_trade_no }: Payment, hours: number) {
  await sql.raw(
    `update wemine_refund set
       created_at = created_at - cast(:hours as integer) * interval '1 hour',
       updated_at = updated_at - cast(:hours as integer) * interval '1 hour'
     where out_trade_no = :out_trade_no`,
    { hours, out_trade_no },
  )
  await sql.raw(
    `update wemine_gateway_order
     set waiting_since = waiting_since - cast(:hours as integer) * interval '1 hour', next_check_at = now()
     where out_trade_no = :out_trade_no`,
    { hours, out_trade_no },
  )
}

/** Whether the merchant's list of exceptions has it. */
export async function isListed({ admin }: Medusa2Driver, { out_trade_no }: Payment): Promise<boolean> {
  const { exceptions } = succeeded(await admin('GET', '/admin/wemine/exceptions'))
  return exceptions.some((one: { payment: Payment }) => one.payment.out_trade_no === out_trade_no)
}

/** The newest code that was ever opened for a payment collection. */
export async function newestOf({ sql }: Medusa2Driver, resource_id: string): Promise<Payment | undefined> {
  return sql('wemine_gateway_order').where({ resource_id }).orderBy('created_at', 'desc').first()
}
