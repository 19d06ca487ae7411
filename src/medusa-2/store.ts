import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils'
import type { Standing, Store } from '#payments/instance'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { centsFromMajor, formatCents, majorFromCents } from '#payments/money'
import { isProblem } from '#payments/problems'

interface Session {
  id: string
  provider_id: string
  amount: number
  currency_code: string
  payment_collection_id: string
}

interface Payment {
  id: string
  captured_at: string | Date | null
  payment_collection_id: string
}

/** Medusa 2 as the payments see it: what stands for a gateway order, and placing the order of a cart. */
export function medusaStore(container: MedusaContainer): Store {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)

  async function first<T>(
    entity: string,
    fields: string[],
    filters: Record<string, string>,
  ): Promise<T | undefined> {
    const { data } = await query.graph({ entity, fields, filters })
    return data[0] as T | undefined
  }

  const findSession = (id: string) =>
    first<Session>(
      'payment_session',
      ['id', 'provider_id', 'amount', 'currency_code', 'payment_collection_id'],
      { id },
    )

  const findPayment = (payment_session_id: string) =>
    first<Payment>('payment', ['id', 'captured_at', 'payment_collection_id'], { payment_session_id })

  /** The cart of a payment collection, and the order that the cart or (without a cart) the collection is for. */
  async function paidFor(payment_collection_id: string) {
    const cart = await first<{ cart_id: string }>('cart_payment_collection', ['cart_id'], {
      payment_collection_id,
    })
    const order = cart
      ? await first<{ order_id: string }>('order_cart', ['order_id'], { cart_id: cart.cart_id })
      : await first<{ order_id: string }>('order_payment_collection', ['order_id'], { payment_collection_id })
    return { cart_id: cart?.cart_id, order_id: order?.order_id }
  }

  return {
    async standing(order: GatewayOrder): Promise<Standing> {
      const id = order.session_id ?? ''
      const [session, payment] = await Promise.all([findSession(id), findPayment(id)])
      const collection = payment?.payment_collection_id ?? session?.payment_collection_id
      if (!collection) return { kind: 'gone', why: 'its payment session is gone: the cart was changed' }

      const { cart_id, order_id } = await paidFor(collection)
      if (payment?.captured_at) {
        if (order_id) return { kind: 'placed', order_id }
        return cart_id
          ? { kind: 'stranded', why: 'Medusa captured it and has no order for it' }
          : placedWithoutOrder(collection)
      }
      if (!session) return { kind: 'gone', why: 'its payment session is gone' }
      if (cart_id && order_id)
        return { kind: 'gone', why: `its cart was paid by other means (order ${order_id})` }
      if (!sameMoney(session, order))
        return { kind: 'gone', why: 'its payment session asks for another amount by now' }
      return { kind: 'payable' }
    },

    /**
     * Completes the cart as the store's own route does, by the cart's id. (Medusa's payment webhook workflow is not
     * used: with a session that was deleted meanwhile it completes another shopper's cart.)
     */
    async place(order: GatewayOrder): Promise<string | undefined> {
      const session = await findSession(order.session_id ?? '')
      if (!session) return 'the payment session is gone'
      const { cart_id } = await paidFor(session.payment_collection_id)
      if (cart_id) return (await changedTotal(cart_id, order)) ?? run('complete-cart', { id: cart_id })

      const payment = await container.resolve(Modules.PAYMENT).authorizePaymentSession(session.id, {})
      if (!payment) return 'the payment session was not authorised'
      return run('capture-payment-workflow', {
        payment_id: payment.id,
        amount: majorFromCents(order.cart_amount, order.cart_currency),
      })
    },
  }

  /** Medusa 2 does not compare what a cart costs with what was paid for it, so that is done here. */
  async function changedTotal(id: string, order: GatewayOrder): Promise<string | undefined> {
    const cart = await first<{ total: number }>('cart', ['total'], { id })
    const total = cart && centsFromMajor(cart.total, order.cart_currency)
    if (total === undefined || total === order.cart_amount) return undefined
    const words = isProblem(total) ? String(cart?.total) : formatCents(total, order.cart_currency)
    return `its cart costs ${words} by now where ${formatCents(order.cart_amount, order.cart_currency)} was paid`
  }

  async function run(workflow: string, input: Record<string, unknown>): Promise<string | undefined> {
    const { errors } = await engine.run(workflow, { input, throwOnError: false })
    return (
      errors?.map(({ error }: { error?: Error }) => error?.message ?? String(error)).join('; ') || undefined
    )
  }
}

/** A payment link that no order hangs on: the collection itself is what it was captured for. */
function placedWithoutOrder(collection: string): Standing {
  return { kind: 'placed', order_id: collection }
}

function sameMoney(
  { amount, currency_code }: Session,
  { cart_amount, cart_currency }: GatewayOrder,
): boolean {
  return (
    currency_code.toUpperCase() === cart_currency && centsFromMajor(amount, currency_code) === cart_amount
  )
}
