import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils'
import type { Log } from '#payments/account/merchant-account'
import { query, type Sql } from '#payments/ledger/sql'

/**
 * Tells Medusa of money that was refunded while it still counts it as captured (a completion failed after the capture, and
 * so did Medusa's own refund). It asks the provider for the refund, which gives it the one that was made.
 */
export async function repairRefunded(container: MedusaContainer): Promise<void> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as Sql
  const log = container.resolve(ContainerRegistrationKeys.LOGGER) as Log
  const payments = container.resolve(Modules.PAYMENT)
  const rows = await query(
    sql,
    `select p.id, p.amount, o.out_trade_no from wemine_gateway_order o
     join payment p on p.payment_collection_id = o.resource_id and p.provider_id = o.provider_id
       and p.data ->> 'out_trade_no' = o.out_trade_no
     where o.state = 'refunded' and o.updated_at > now() - interval '7 days'
       and p.captured_at is not null and p.canceled_at is null and p.deleted_at is null
       and exists (
         select from wemine_refund w
         where w.out_trade_no = o.out_trade_no and w.reason = 'auto' and w.state = 'done' and not w.reported)
       and not exists (select from refund r where r.payment_id = p.id and r.deleted_at is null)`,
    {},
  )
  for (const { id, amount, out_trade_no } of rows as { id: string; amount: string; out_trade_no: string }[]) {
    try {
      await payments.refundPayment({ payment_id: id, amount })
      log.warn(`wemine: ${out_trade_no} was refunded, and Medusa counts it so now`)
    } catch (error) {
      log.warn(`wemine: Medusa does not count ${out_trade_no} as refunded yet: ${(error as Error).message}`)
    }
  }
}
