import { query, type Sql } from '#payments/ledger/sql'
import { GOING_BACK, sqlList } from '#payments/ledger/states'

/**
 * Cancels payments that a cart or payment collection still holds though their money was refunded: Medusa 1 would refuse
 * every new one beside them. Only where no order came of them, which Medusa itself would have to cancel.
 */
export async function cancelDeadPayments(sql: Sql, resource_id: string): Promise<void> {
  await query(
    sql,
    `update payment p set canceled_at = now(), updated_at = now() from wemine_gateway_order w
     where p.id in (
         select id from payment where cart_id = :resource_id
         union all
         select payment_id from payment_collection_payments where payment_collection_id = :resource_id)
       and p.provider_id = w.provider_id and p.data ->> 'out_trade_no' = w.out_trade_no
       and w.resource_id = :resource_id and w.state in (${sqlList(GOING_BACK)})
       and p.canceled_at is null and p.captured_at is null and p.order_id is null and p.swap_id is null`,
    { resource_id },
  )
}
