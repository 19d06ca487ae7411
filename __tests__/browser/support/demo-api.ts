import { request, succeeded } from '../../support/http'
import type { Addresses } from './start-demo'

/** The merchant's questions: Medusa's admin API with the demo's login. */
export async function adminApi({ store, admin }: Addresses, method: string, path: string, body?: unknown) {
  const { token } = succeeded(await request(`${store}/auth/user/emailpass`, 'POST', admin))
  return succeeded(await request(`${store}${path}`, method, body, { authorization: `Bearer ${token}` }))
}

/** What Medusa has booked for an order, in major units. */
export async function medusaBooks(demo: Addresses, orderId: string) {
  const fields =
    'total,payment_status,*payment_collections.payments.captures,*payment_collections.payments.refunds'
  const { order } = await adminApi(
    demo,
    'GET',
    `/admin/orders/${orderId}?fields=${fields},*payment_collections.payments`,
  )
  const [payment] = order.payment_collections[0].payments
  const amounts = (rows: { amount: number }[]) =>
    rows.map(({ amount }) => Number(amount)).sort((a, b) => a - b)
  return {
    payment_status: order.payment_status as string,
    total: order.total as number,
    payment: {
      id: payment.id as string,
      amount: payment.amount as number,
      out_trade_no: payment.data.out_trade_no as string,
      captured: amounts(payment.captures),
      refunded: amounts(payment.refunds),
    },
  }
}

/** What the gateway has taken and given back for a payment, in cents. */
export async function gatewayBooks({ sandbox }: Addresses, out_trade_no: string) {
  return succeeded(await request(`${sandbox}/__sandbox/money`, 'GET'))[out_trade_no]
}
