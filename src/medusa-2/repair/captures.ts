import type { MedusaContainer } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'
import { query, type Sql } from '#payments/ledger/sql'
import type { Books } from './books'

interface MissingTransaction {
  id: string
  amount: string
  currency_code: string
  order_id: string
  out_trade_no: string
}

/**
 * Books in their orders the captures that a completion which died left out: the money is there, and the order's own sum
 * lacks it (2.21 books a capture last, after everything else is written). Any number of processes may run it. `since`: of
 * what was captured from then on.
 */
export async function repairCaptures(
  container: MedusaContainer,
  { sql, log }: Books,
  since: Date,
): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  for (const { id, amount, currency_code, order_id, out_trade_no } of await missingTransactions(sql, since)) {
    log.warn(`wemine: the capture of ${out_trade_no} is booked in its order ${order_id}, which lacked it`)
    // The id is the capture's, so that no two processes can book it.
    const booking = {
      id: id.replace(/^capt_/, 'ordtrx_'),
      ...{ order_id, amount, currency_code, reference: 'capture', reference_id: id },
    }
    try {
      await orders.addOrderTransactions(booking)
    } catch (error) {
      log.warn(`wemine: the capture of ${out_trade_no} is not booked yet: ${(error as Error).message}`)
    }
  }
}

/** Captures of ours, older than any completion takes, that their order does not count. */
async function missingTransactions(sql: Sql, since: Date): Promise<MissingTransaction[]> {
  return query<MissingTransaction>(
    sql,
    `select c.id, c.amount, p.currency_code, o.order_id, o.out_trade_no
     from wemine_gateway_order o
     join payment p on p.payment_collection_id = o.resource_id and p.deleted_at is null
       and p.provider_id = o.provider_id and p.data ->> 'out_trade_no' = o.out_trade_no
     join capture c on c.payment_id = p.id and c.deleted_at is null
     join "order" placed on placed.id = o.order_id and placed.canceled_at is null
     where o.state = 'captured' and o.captured_at > :since
       and c.created_at < now() - interval '1 minute'
       and not exists (
         select from order_transaction t
         where t.order_id = o.order_id and t.reference = 'capture' and t.reference_id = c.id and t.deleted_at is null)`,
    { since },
  )
}
