import type { MedusaContainer } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'
import type { Standing, Store } from '#payments/instance'
import { BUSY, takeLease } from '#payments/ledger/cart-lease'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import type { Sql } from '#payments/ledger/sql'
import { centsFromMajor, formatCents, majorFromCents } from '#payments/money'
import { isProblem } from '#payments/problems'
import { freeDeadLock } from './free-dead-lock'
import { isAmountOf } from './is-amount-of'
import { owes, takeUpLate } from './late'
import { linkOrder } from './link-order'
import { look, type Session } from './look'
import { runWorkflow } from './run-workflow'

/** How long a completion may take. An order without a payment that is older was left by one that died. */
const COMPLETION_TAKES = 30_000

/** Medusa 2 as the payments see it: what stands for a gateway order, and placing the order of a cart. */
export function medusaStore(container: MedusaContainer, sql: Sql): Store {
  const medusa = look(container)
  const run = runWorkflow(container)

  return {
    async standing(order: GatewayOrder): Promise<Standing> {
      const id = order.session_id ?? ''
      const [session, payment] = await Promise.all([medusa.session(id), medusa.payment(id)])
      const collection = payment?.payment_collection_id ?? session?.payment_collection_id
      if (!collection) return { kind: 'gone', why: 'its payment session is gone: the cart was changed' }

      const { cart_id, order_id } = await medusa.paidFor(collection)
      if (payment?.captured_at) {
        const { out_trade_no } = payment.data ?? {}
        if (out_trade_no !== order.out_trade_no)
          return { kind: 'gone', why: `its payment session was paid by ${out_trade_no}` }
        if (order_id && (await isOrderOf(order_id, payment.captured_at))) return { kind: 'placed', order_id }
        return cart_id
          ? { kind: 'stranded', why: 'Medusa captured it and has no order for it' }
          : placedWithoutOrder(collection)
      }
      if (!session) return { kind: 'gone', why: 'its payment session is gone' }
      if (cart_id && order_id && !(await isUnpaid(collection, order_id)))
        return { kind: 'gone', why: `its cart was paid by other means (order ${order_id})` }
      if (!isAmountOf(order, session.amount, session.currency_code))
        return { kind: 'gone', why: 'its payment session asks for another amount by now' }
      return { kind: 'payable' }
    },

    /**
     * Completes the cart as the store's own route does, by the cart's id. (Medusa's payment webhook workflow is not
     * used: with a session that was deleted meanwhile it completes another shopper's cart.) An order that a completion
     * left unpaid is given its payment instead.
     */
    async place(order: GatewayOrder): Promise<string | undefined> {
      const session = await medusa.session(order.session_id ?? '')
      if (!session) return 'the payment session is gone'
      const { payment_collection_id } = session
      const { cart_id } = await medusa.paidFor(payment_collection_id)
      const release = await takeLease(sql, cart_id ?? payment_collection_id)
      if (!release) return BUSY
      try {
        return await placeNow(order, session)
      } finally {
        await release()
      }
    },

    owes: (order) => owes(medusa, order),

    takeUp: (order) => takeUpLate(container, sql, order),
  }

  /** For whoever holds the cart's lease: another request may have placed it while that was waited for. */
  async function placeNow(order: GatewayOrder, session: Session): Promise<string | undefined> {
    const paidFor = await medusa.paidFor(session.payment_collection_id)
    if ((await medusa.payment(session.id))?.captured_at) return undefined
    const { cart_id, order_id } = paidFor
    if (cart_id && !order_id) {
      await freeDeadLock(sql, cart_id)
      return (await changedTotal(cart_id, order)) ?? run('complete-cart', { id: cart_id })
    }

    await linkOrder(container, session.payment_collection_id, paidFor)
    const payment = await container.resolve(Modules.PAYMENT).authorizePaymentSession(session.id, {})
    if (!payment) return 'the payment session was not authorised'
    return run('capture-payment-workflow', {
      payment_id: payment.id,
      amount: majorFromCents(order.cart_amount, order.cart_currency),
    })
  }

  /**
   * Whether a capture is that order's: Medusa 2 makes an order before it takes the money. A later order of the same cart
   * is paid by something else, or is one that a completion is about to undo.
   */
  async function isOrderOf(order_id: string, captured_at: string | Date): Promise<boolean> {
    const order = await medusa.order(order_id)
    return order !== undefined && new Date(order.created_at) <= new Date(captured_at)
  }

  /** Whether an order was left without its payment, by a completion that died between the two. */
  async function isUnpaid(collection_id: string, order_id: string): Promise<boolean> {
    const [collection, order] = await Promise.all([medusa.collection(collection_id), medusa.order(order_id)])
    if (!collection || !order || order.canceled_at || collection.payments.length > 0) return false
    return Date.now() - new Date(order.created_at).getTime() > COMPLETION_TAKES
  }

  /** Medusa 2 does not compare what a cart costs with what was paid for it, so that is done here. */
  async function changedTotal(id: string, order: GatewayOrder): Promise<string | undefined> {
    const cart = await medusa.cart(id)
    const total = cart && centsFromMajor(cart.total, order.cart_currency)
    if (total === undefined || total === order.cart_amount) return undefined
    const words = isProblem(total) ? String(cart?.total) : formatCents(total, order.cart_currency)
    return `its cart costs ${words} by now where ${formatCents(order.cart_amount, order.cart_currency)} was paid`
  }
}

/** A payment link that no order hangs on: the collection itself is what it was captured for. */
function placedWithoutOrder(collection: string): Standing {
  return { kind: 'placed', order_id: collection }
}
