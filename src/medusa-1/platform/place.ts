import type { PaymentCollectionService } from '@medusajs/medusa'
import type { EntityManager } from 'typeorm'
import { systemClock } from '#payments/account/clock'
import { isSameMoney, moneyOf as moneyOfOrder } from '#payments/decide'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import type { Sql } from '#payments/ledger/sql'
import { markAuthorized } from '#payments/verbs/authorize'
import { moneyOf } from './amounts'
import { capture } from './capture'
import { cartTotal } from './cart-total'
import { completeCart } from './complete-cart'
import type { Container } from './container'
import { type ResourceRow, readResource } from './snapshot'

/**
 * Completes the cart (or has the payment collection authorised) and captures its payment, as far as that is not done yet.
 * It works with Medusa's own services and their connections, so it is for routes and the job: called from within a
 * provider method it would wait for the connection that its caller holds.
 */
export async function place(
  container: Container,
  sql: Sql,
  order: GatewayOrder,
): Promise<string | undefined> {
  const resource_id = order.resource_id ?? ''
  let row = await readResource(sql, resource_id)
  if (!row) return 'its cart is gone'
  if (!paymentOf(row, order)?.holder) {
    const fault = await complete(container, sql, order, row)
    row = (await readResource(sql, resource_id)) ?? row
    // Another side may have placed it meanwhile; Medusa says so with an error.
    if (!paymentOf(row, order)?.holder) return fault ?? 'no order came of it'
  }
  const payment = paymentOf(row, order)
  if (payment && !payment.is_captured) {
    const isOrder = row.cart_id !== null && payment.holder === row.order_id
    await capture(container, { payment_id: payment.id, order_id: isOrder ? payment.holder : null })
  }
  return undefined
}

async function complete(
  container: Container,
  sql: Sql,
  order: GatewayOrder,
  row: ResourceRow,
): Promise<string | undefined> {
  const resumes = paymentOf(row, order) !== undefined
  // Medusa makes the order of whatever the cart costs now, and does not look at what its payment is for.
  if (resumes && row.cart_id) {
    const total = moneyOf(await cartTotal(container, row.cart_id), row.currency_code)
    if (!total || !isSameMoney(total, moneyOfOrder(order))) return 'its cart costs another amount by now'
  }
  // Medusa does not ask about a payment that a cart has already, and its money may have been refunded by now.
  if (resumes && !(await markAuthorized({ sql, clock: systemClock }, order)).ok)
    return 'its payment cannot be taken any more'
  const session = row.sessions.find(({ out_trade_no }) => out_trade_no === order.out_trade_no)
  if (row.cart_id) {
    const isSelected = session?.is_selected === true
    return completeCart(container, {
      cart_id: row.cart_id,
      provider_id: order.provider_id,
      resumes,
      isSelected,
    })
  }
  if (!row.collection_id || !session) return 'its payment session is gone'
  return authorizeCollection(container, row.collection_id, session.id)
}

/** What is owed beside a cart, such as after an order was edited. */
async function authorizeCollection(
  container: Container,
  collection_id: string,
  session_id: string,
): Promise<undefined> {
  const manager = container.resolve<EntityManager>('manager')
  const collections = container.resolve<PaymentCollectionService>('paymentCollectionService')
  await manager.transaction((transaction) =>
    collections.withTransaction(transaction).authorizePaymentSessions(collection_id, [session_id]),
  )
}

function paymentOf(row: ResourceRow, { out_trade_no }: GatewayOrder) {
  return row.payments.find((payment) => payment.out_trade_no === out_trade_no)
}
