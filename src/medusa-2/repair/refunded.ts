import type { MedusaContainer } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'
import { after } from '#payments/account/clock'
import { query, type Sql } from '#payments/ledger/sql'
import { majorFromMinor } from '#payments/money/money'
import { reasonOf } from '#payments/reason-of'
import { withLease } from '#payments/verbs/with-lease'
import type { Books } from './books'

/**
 * A refund of ours that Medusa has no row of. `amount`: smallest unit of the cart's currency. `left`: what Medusa has not
 * refunded of the payment, in major units.
 */
interface MissingRefund {
  id: string
  payment_id: string
  amount: string
  left: string
  cart_currency: string
  resource_id: string
  out_trade_no: string
}

/** Longer than Medusa takes to write down a refund that it was told of, in ms. */
const BOOKED_WITHIN = 15_000

/**
 * Tells Medusa of money that was refunded while it still counts it as captured: a completion failed after the capture, or
 * an order was canceled, and Medusa's own refund failed. It asks the provider for the refund, which gives it the one that
 * was made. Any number of processes may run it. `since`: of refunds that something happened to from then on.
 */
export async function repairRefunded(
  container: MedusaContainer,
  { sql, log, clock }: Books,
  since: Date,
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)

  async function report({ id, out_trade_no }: MissingRefund): Promise<void> {
    const [current] = await missingRefunds(sql, clock.now(), since, id)
    if (!current) return
    const refunded = majorFromMinor(Number(current.amount), current.cart_currency)
    // Medusa does not round: it may have captured less than was charged, by a fraction of a cent, and refunds no more.
    const amount = Math.min(refunded, Number(current.left))
    if (amount <= 0) return
    await payments.refundPayment({ payment_id: current.payment_id, amount })
    log.warn(`wemine: ${out_trade_no} was refunded, and Medusa counts it so now`)
  }

  for (const refund of await missingRefunds(sql, clock.now(), since)) {
    try {
      await withLease({ sql, log, clock }, refund.resource_id, () => report(refund))
    } catch (error) {
      log.warn(`wemine: Medusa does not count ${refund.out_trade_no} as refunded yet: ${reasonOf(error)}`)
    }
  }
}

/** `id`: that one alone. Medusa writes its own row before it asks, and takes it out where it believes that it failed. */
async function missingRefunds(sql: Sql, now: Date, since: Date, id?: string): Promise<MissingRefund[]> {
  const times = { since, before: after(now, -BOOKED_WITHIN) }
  return query<MissingRefund>(
    sql,
    `select w.id, w.amount, p.amount - coalesce((
         select sum(r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0) as "left",
       p.id as payment_id, o.cart_currency, o.resource_id, o.out_trade_no
     from wemine_refund w
     join wemine_gateway_order o on o.out_trade_no = w.out_trade_no
     join payment p on p.payment_collection_id = o.resource_id and p.provider_id = o.provider_id
       and p.data ->> 'out_trade_no' = o.out_trade_no
     left join "order" placed on placed.id = o.order_id
     where w.updated_at > :since and w.updated_at < :before and w.state = 'done'
       and (w.id = :id or cast(:id as text) is null)
       and not exists (select from refund r where r.id = w.platform_key and r.deleted_at is null)
       and p.captured_at is not null and p.canceled_at is null and p.deleted_at is null
       and (w.reason = 'auto' and not w.reported and o.state = 'refunded'
         and not exists (select from refund r where r.payment_id = p.id and r.deleted_at is null)
         or w.reason = 'platform' and placed.canceled_at is not null)
     order by w.created_at`,
    { ...times, id },
  )
}
