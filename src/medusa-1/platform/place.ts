import type { MerchantAccount } from '#payments/account/merchant-account'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { markAuthorized } from '#payments/verbs/authorize'
import { completeCart } from './complete-cart'
import { type Container, inTransaction } from './container'
import { type ResourceRow, readResource } from './snapshot'

type Clocked = Pick<MerchantAccount, 'sql' | 'clock'>

/**
 * Completes the cart (or has the payment collection authorised) and captures its payment, as far as that is not done yet.
 * It works with Medusa's own services and their connections, so it is for routes and the job: called from within a
 * provider method it would wait for the connection that its caller holds.
 */
export async function place(
  container: Container,
  account: Clocked,
  order: GatewayOrder,
): Promise<string | undefined> {
  const { sql } = account
  const resource_id = order.resource_id ?? ''
  let row = await readResource(sql, resource_id)
  if (!row) return 'its cart is gone'
  if (!paymentOf(row, order)?.holder) {
    const fault = await complete(container, account, order, row)
    row = (await readResource(sql, resource_id)) ?? row
    // Another side may have placed it meanwhile; Medusa says so with an error.
    if (!paymentOf(row, order)?.holder) return fault ?? 'no order came of it'
  }
  const payment = paymentOf(row, order)
  if (payment && !payment.is_captured) {
    const isOrder = row.cart_id !== null && payment.holder === row.order_id
    await capture(container, payment.id, isOrder ? payment.holder : null)
  }
  return undefined
}

async function complete(
  container: Container,
  account: Clocked,
  order: GatewayOrder,
  row: ResourceRow,
): Promise<string | undefined> {
  const resumes = paymentOf(row, order) !== undefined
  // Medusa does not ask about a payment that a cart has already, and its money may have been refunded by now.
  if (resumes && !(await markAuthorized(account, order)).ok) return 'its payment cannot be taken any more'
  const session = row.sessions.find(({ out_trade_no }) => out_trade_no === order.out_trade_no)
  if (row.cart_id) {
    const { provider_id } = order
    const isSelected = session?.is_selected === true
    return completeCart(container, { cart_id: row.cart_id, provider_id, resumes, isSelected })
  }
  if (!row.collection_id || !session) return 'its payment session is gone'
  // What is owed beside a cart, such as after an order was edited.
  const { collection_id } = row
  await inTransaction(container, 'paymentCollectionService', (collections) =>
    collections.authorizePaymentSessions(collection_id, [session.id]),
  )
  return undefined
}

/**
 * Tells Medusa 1 that the payment of an order (or a swap, or a payment collection) is captured. It has no such word for
 * a session: until this is done the order waits for money that is there, and cannot be refunded.
 */
async function capture(container: Container, payment_id: string, order_id: string | null): Promise<void> {
  if (order_id) await inTransaction(container, 'orderService', (orders) => orders.capturePayment(order_id))
  else
    await inTransaction(container, 'paymentProviderService', (payments) =>
      payments.capturePayment({ id: payment_id }),
    )
}

function paymentOf(row: ResourceRow, { out_trade_no }: GatewayOrder) {
  return row.payments.find((payment) => payment.out_trade_no === out_trade_no)
}
