import type { IPaymentModuleService, MedusaContainer } from '@medusajs/framework/types'
import { Modules, PaymentEvents } from '@medusajs/framework/utils'
import type { Clock } from '#payments/account/clock'
import { makeDue } from '#payments/ledger/moves'
import { adoptRefund } from '#payments/ledger/refunds'
import { query, type Sql } from '#payments/ledger/sql'
import { withLease } from '#payments/verbs/with-lease'
import { runWorkflow } from '../platform/run-workflow'
import type { Books } from './books'
import { type Fault, type UnfinishedRefund, unfinishedRefunds } from './unfinished-refunds'

type Collection = Parameters<IPaymentModuleService['updatePaymentCollections']>[1]

/**
 * Ends what a process that died left half done of a refund in Medusa's own books, as Medusa itself would have: a refund
 * that was never sent is taken out, so that the merchant can ask again, and one that was done is counted and booked.
 * Whether it was done the ledger says. Any number of processes may run it: each payment collection is repaired by one at a
 * time, which looks again before each step.
 */
export async function repairRefunds(
  container: MedusaContainer,
  { sql, log, clock }: Books,
  since: Date,
): Promise<void> {
  const steps = stepsIn(container, sql, clock)

  async function repair(id: string): Promise<void> {
    const taken = new Set<Fault>()
    for (;;) {
      const [refund] = await unfinishedRefunds(sql, clock.now(), since, id)
      if (!refund || taken.has(refund.fault)) return
      taken.add(refund.fault)
      log.warn(
        `wemine: refund ${id} of ${refund.amount} for ${refund.out_trade_no} is ${refund.fault} in Medusa`,
      )
      await steps[refund.fault](refund)
    }
  }

  for (const { id, collection_id } of await unfinishedRefunds(sql, clock.now(), since)) {
    try {
      // Where somebody else decides on the collection, the next run looks again.
      await withLease({ sql, log, clock }, collection_id, () => repair(id))
    } catch (error) {
      log.error(`wemine: refund ${id} could not be repaired: ${(error as Error).message}`)
    }
  }
}

/** One step for each fault. Dying after any of them leaves the next one to be found. */
function stepsIn(
  container: MedusaContainer,
  sql: Sql,
  clock: Clock,
): Record<Fault, (refund: UnfinishedRefund) => Promise<unknown>> {
  const payments = container.resolve(Modules.PAYMENT)
  const orders = container.resolve(Modules.ORDER)
  const run = runWorkflow(container)

  const count = ({ collection_id, refunded }: UnfinishedRefund) => {
    const sum: Collection & { refunded_amount: string } = { refunded_amount: refunded }
    return payments.updatePaymentCollections(collection_id, sum)
  }

  /** Medusa takes what is deleted off the sums of the order's version that it was booked in, and reads the latest's (2.21). */
  const unbook = async ({ booking_id }: UnfinishedRefund) => {
    if (!booking_id) return
    await query(
      sql,
      `update order_transaction t set version = o.version from "order" o where o.id = t.order_id and t.id = :booking_id`,
      { booking_id },
    )
    await orders.deleteOrderTransactions([booking_id])
  }

  return {
    /**
     * As Medusa does when a provider throws. The row last: without it nobody would look at the sums that hold it. An order
     * that was canceled meanwhile took it for a refund that was done, and asked for none: its money is looked at first.
     */
    async not_sent(refund) {
      await makeDue(sql, refund.out_trade_no, clock.now())
      await unbook(refund)
      await count(refund)
      await payments.deleteRefunds([refund.id])
    },

    not_delivered: ({ out_trade_no, id, cents }) =>
      adoptRefund(sql, { out_trade_no, asked_amount: cents ?? '0', platform_key: id }, clock.now()),

    total_mismatch: count,

    /** The id is the refund's, so that no two processes can book it, however long one of them is held up. */
    async missing_transaction(refund) {
      const { id, order_id, payment_id, amount, currency_code } = refund
      await unbook(refund)
      const booking = {
        id: id.replace(/^ref_/, 'ordtrx_'),
        order_id: order_id ?? '',
        amount: `-${amount}`,
        currency_code,
        reference: 'refund',
        reference_id: id,
      }
      await orders.addOrderTransactions(booking)
      await container
        .resolve(Modules.EVENT_BUS)
        .emit({ name: PaymentEvents.REFUNDED, data: { id: payment_id } })
    },

    async missing_credit_line({ order_id, amount, pending }) {
      const credit = Math.min(Number(amount), Number(pending))
      const fault = await run('create-order-refund-credit-lines', { order_id, amount: credit })
      if (fault) throw new Error(fault)
    },
  }
}
