import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'

/** Medusa 2's own rows, as far as a payment's standing depends on them. Amounts in major units. */
export interface Session {
  id: string
  provider_id: string
  amount: number
  currency_code: string
  payment_collection_id: string
}

interface Payment {
  id: string
  captured_at: string | Date | null
  canceled_at: string | Date | null
  payment_collection_id: string
  data: { out_trade_no?: unknown } | null
}

interface Collection {
  id: string
  amount: number
  currency_code: string
  payment_sessions: Session[]
  payments: Payment[]
}

export interface PaidFor {
  cart_id: string | undefined
  order_id: string | undefined
  unlinked: ('cart' | 'payment')[]
}

export type Look = ReturnType<typeof look>

/** Looks rows up, each time afresh. */
export function look(container: MedusaContainer) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)

  async function first<T>(
    entity: string,
    fields: string[],
    filters: Record<string, string>,
  ): Promise<T | undefined> {
    const { data } = await query.graph({ entity, fields, filters })
    return data[0] as T | undefined
  }

  /** A completion that was undone may leave a link to the order that it took away. */
  async function existing(order_id: string | undefined): Promise<string | undefined> {
    return order_id && (await first<{ id: string }>('order', ['id'], { id: order_id }))?.id
  }

  return {
    session: (id: string) =>
      first<Session>(
        'payment_session',
        ['id', 'provider_id', 'amount', 'currency_code', 'payment_collection_id'],
        { id },
      ),

    payment: (payment_session_id: string) =>
      first<Payment>('payment', ['id', 'captured_at', 'payment_collection_id', 'data'], {
        payment_session_id,
      }),

    collection: (id: string) =>
      first<Collection>(
        'payment_collection',
        [
          ...['id', 'amount', 'currency_code', 'payments.id', 'payments.canceled_at'],
          ...['id', 'provider_id', 'amount', 'currency_code'].map((field) => `payment_sessions.${field}`),
        ],
        { id },
      ),

    cart: (id: string) =>
      first<{ total: number; currency_code: string; completed_at: string | Date | null }>(
        'cart',
        ['total', 'currency_code', 'completed_at'],
        { id },
      ),

    order: (id: string) =>
      first<{ created_at: string | Date; canceled_at: string | Date | null }>(
        'order',
        ['created_at', 'canceled_at'],
        { id },
      ),

    /**
     * The cart of a payment collection, and the order that the cart or the collection is for. A completion writes the two
     * links side by side, so that one that died may have left either alone: `unlinked` are those that are missing.
     */
    async paidFor(payment_collection_id: string): Promise<PaidFor> {
      const cart = await first<{ cart_id: string }>('cart_payment_collection', ['cart_id'], {
        payment_collection_id,
      })
      const [byCart, byCollection] = await Promise.all([
        cart && first<{ order_id: string }>('order_cart', ['order_id'], { cart_id: cart.cart_id }),
        first<{ order_id: string }>('order_payment_collection', ['order_id'], { payment_collection_id }),
      ])
      const order_id = byCart?.order_id ?? (await existing(byCollection?.order_id))
      return {
        cart_id: cart?.cart_id,
        order_id,
        unlinked: order_id
          ? [...(cart && !byCart ? ['cart' as const] : []), ...(byCollection ? [] : ['payment' as const])]
          : [],
      }
    },
  }
}
