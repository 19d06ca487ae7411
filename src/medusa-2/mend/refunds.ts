import type { IPaymentModuleService, MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, Modules, PaymentEvents } from '@medusajs/framework/utils'
import type { Log } from '#payments/instance'
import { takeLease } from '#payments/ledger/cart-lease'
import { adoptRefund } from '#payments/ledger/record-refund'
import { query, type Sql } from '#payments/ledger/sql'
import { runWorkflow } from '../run-workflow'
import { type Fault, type UnfinishedRefund, unfinishedRefunds } from './unfinished-refunds'

type Collection = Parameters<IPaymentModuleService['updatePaymentCollections']>[1]

/**
 * Ends what a process that died left half done of a refund in Medusa's own books, as Medusa itself would have: a refund
 * that was never sent is taken out, so that the merchant can ask again, and one that was done is counted and booked.
 * Whether it was done the ledger says. Any number of processes may run it: each payment collection is mended by one at a
 * time, which looks again before each step.
 */
export async function mendRefunds(container: MedusaContainer, now = () => new Date()): Promise<void> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as Sql
  const log = container.resolve(ContainerRegistrationKeys.LOGGER) as Log
  const steps = stepsIn(container, sql, now)

  async function mend(id: string): Promise<void> {
    const taken = new Set<Fault>()
    for (;;) {
      const [refund] = await unfinishedRefunds(sql, now(), id)
      if (!refund || taken.has(refund.fault)) return
      taken.add(refund.fault)
      log.warn(
        `wemine: refund ${id} of ${refund.amount} for ${refund.out_trade_no} is ${refund.fault} in Medusa`,
      )
      await steps[refund.fault](refund)
    }
  }

  for (const { id, collection_id } of await unfinishedRefunds(sql, now())) {
    const release = await takeLease(sql, collection_id)
    if (!release) continue
    try {
      await mend(id)
    } catch (error) {
      log.error(`wemine: refund ${id} could not be mended: ${(error as Error).message}`)
    } finally {
      await release()
    }
  }
}

/** One step for each fault. Dying after any of them leaves the next one to be found. */
function stepsIn(
  container: MedusaContainer,
  sql: Sql,
  now: () => Date,
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
    /** As Medusa does when a provider throws. The row last: without it nobody would look at the sums that hold it. */
    async unsent(refund) {
      await unbook(refund)
      await count(refund)
      await payments.deleteRefunds([refund.id])
    },

    untold: ({ out_trade_no, id, cents }) =>
      adoptRefund(sql, { out_trade_no, amount: cents ?? 0, platform_key: id }, now()),

    uncounted: count,

    /** The id is the refund's, so that no two processes can book it, however long one of them is held up. */
    async unbooked(refund) {
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

    async uncredited({ order_id, amount, pending }) {
      const credit = Math.min(Number(amount), Number(pending))
      const fault = await run('create-order-refund-credit-lines', { order_id, amount: credit })
      if (fault) throw new Error(fault)
    },
  }
}
