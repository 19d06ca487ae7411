import type { MedusaContainer } from '@medusajs/framework/types'
import { BUSY, takeLease } from '#payments/ledger/cart-lease'
import { findOrderOfSession, type GatewayOrder } from '#payments/ledger/gateway-order'
import type { Sql } from '#payments/ledger/sql'
import { takeUp } from '#payments/ledger/take-up'
import { isAmountOf } from './is-amount-of'
import { type Look, look } from './look'
import { runWorkflow } from './run-workflow'

/** Whether a cart still owes exactly what a gateway order is for, with no order and no other payment there. */
export async function owes(medusa: Look, order: GatewayOrder): Promise<boolean> {
  const collection = await medusa.collection(order.resource_id ?? '')
  if (!collection || collection.payments.some(({ canceled_at }) => !canceled_at)) return false
  const { cart_id, order_id } = await medusa.paidFor(collection.id)
  if (!cart_id) return isAmountOf(order, collection.amount, collection.currency_code)
  const cart = await medusa.cart(cart_id)
  if (!cart || cart.completed_at || order_id) return false
  return isAmountOf(order, cart.total, cart.currency_code)
}

/**
 * Puts a late payment in the place of the one that its cart's session has now. A cart whose session is gone, or another
 * provider's, is given one of ours first, as if the shopper came back.
 */
export async function takeUpLate(
  container: MedusaContainer,
  sql: Sql,
  order: GatewayOrder,
): Promise<string | undefined> {
  const medusa = look(container)
  const { resource_id, provider_id, out_trade_no } = order
  const payment_collection_id = resource_id ?? ''
  const { cart_id } = await medusa.paidFor(payment_collection_id)
  const release = await takeLease(sql, cart_id ?? payment_collection_id)
  if (!release) return BUSY
  try {
    // It may have been paid while the lease was waited for.
    if (!(await owes(medusa, order))) return 'its cart owes something else by now'
    const ours = async () =>
      (await medusa.collection(payment_collection_id))?.payment_sessions.find(
        (session) => session.provider_id === provider_id,
      )
    let session = await ours()
    if (!session) {
      const input = { payment_collection_id, provider_id }
      const fault = await runWorkflow(container)('create-payment-sessions', input)
      session = await ours()
      if (!session) return fault ?? 'its cart has no payment session'
    }
    if (!isAmountOf(order, session.amount, session.currency_code))
      return 'the payment session of its cart asks for another amount'
    const current = await findOrderOfSession(sql, session.id)
    const late = { out_trade_no, session_id: session.id, instead_of: current?.out_trade_no ?? null }
    return (await takeUp(sql, late, new Date())) ? undefined : 'its cart is paid by another code'
  } finally {
    await release()
  }
}
