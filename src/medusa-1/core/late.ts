import type { CartService } from '@medusajs/medusa'
import type { EntityManager } from 'typeorm'
import { BUSY, takeLease } from '#payments/ledger/cart-lease'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { query, type Sql } from '#payments/ledger/sql'
import { takeUp } from '#payments/ledger/take-up'
import { sessionData } from '#payments/session-data'
import { cartTotal } from './cart-total'
import type { Container } from './container'
import { isAmountOf } from './judge'

/** Whether a cart still owes exactly what a gateway order is for, with no order and no other payment there. */
export async function owes(container: Container, sql: Sql, order: GatewayOrder): Promise<boolean> {
  const { resource_id: cart_id, cart_currency } = order
  const [cart] = await query(
    sql,
    `select c.id, upper(r.currency_code) as currency from cart c join region r on r.id = c.region_id
     where c.id = :cart_id and c.completed_at is null and c.deleted_at is null
       and not exists (select 1 from "order" o where o.cart_id = c.id)
       and not exists (select 1 from payment p where p.cart_id = c.id and p.canceled_at is null)`,
    { cart_id },
  )
  if (!cart_id || cart?.currency !== cart_currency) return false
  return isAmountOf(order, await cartTotal(container, cart_id))
}

/**
 * Puts a late payment in the place of the one that its cart's session has now. A cart whose session is gone, or another
 * provider's, is given one of ours first, as if the shopper came back.
 */
export async function takeUpLate(
  container: Container,
  sql: Sql,
  order: GatewayOrder,
): Promise<string | undefined> {
  const { out_trade_no, provider_id } = order
  const cart_id = order.resource_id ?? ''
  const release = await takeLease(sql, cart_id)
  if (!release) return BUSY
  try {
    // It may have been paid while the lease was waited for.
    if (!(await owes(container, sql, order))) return 'its cart owes something else by now'
    let session = await sessionOf(sql, cart_id, provider_id)
    if (!session) {
      await startSession(container, cart_id, provider_id)
      session = await sessionOf(sql, cart_id, provider_id)
    }
    if (!session) return 'its cart has no payment session'
    const { id, current, amount } = session
    if (!isAmountOf(order, amount)) return 'the payment session of its cart asks for another amount'
    if (!(await takeUp(sql, { out_trade_no, session_id: null, instead_of: current }, new Date())))
      return 'its cart is paid by another code'
    await query(
      sql,
      `update payment_session set data = cast(:data as jsonb), updated_at = now()
       where id = :id and data->>'out_trade_no' is not distinct from cast(:current as text)`,
      { id, current, data: JSON.stringify(sessionData(order)) },
    )
    return undefined
  } finally {
    await release()
  }
}

async function sessionOf(sql: Sql, cart_id: string, provider_id: string) {
  const [row] = await query(
    sql,
    `select id, data->>'out_trade_no' as current, amount from payment_session
     where cart_id = :cart_id and provider_id = :provider_id and is_initiated limit 1`,
    { cart_id, provider_id },
  )
  return row as { id: string; current: string | null; amount: number | null } | undefined
}

async function startSession(container: Container, cart_id: string, provider_id: string): Promise<void> {
  const carts = container.resolve<CartService>('cartService')
  await container.resolve<EntityManager>('manager').transaction(async (transaction) => {
    await carts.withTransaction(transaction).setPaymentSessions(cart_id)
    await carts.withTransaction(transaction).setPaymentSession(cart_id, provider_id)
  })
}
