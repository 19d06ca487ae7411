import { buildAdmin } from '../../../examples/store'
import type { Session } from '../../support/driver'
import { succeeded, until } from '../../support/http'
import { type Medusa2Driver, startMedusa2 } from '../../support/medusa-2-driver'
import { placedOrder } from '../../support/placed-order'

/** A real store with Medusa's admin and the packed plugin in it. */
export async function startAdminStore(): Promise<Medusa2Driver> {
  const { dir } = JSON.parse(process.env.TEST_MEDUSA_2 ?? '')
  await buildAdmin(dir)
  return startMedusa2({ env: { DISABLE_ADMIN: 'false' } })
}

/** A code that nobody has paid yet. */
export async function openPayment(store: Medusa2Driver): Promise<{ cart: string; session: Session }> {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  return { cart, session: (await store.session(cart)) as Session }
}

/** An order that is paid with HK$108.80. */
export async function paidOrder(store: Medusa2Driver) {
  const { cart, session } = await openPayment(store)
  await store.sandbox.pay(session.code_url)
  const order = await placedOrder(store, cart, 120_000)
  await reached(store, session, 'captured')
  return { order, number: session.out_trade_no }
}

/** A payment of HK$10.88 for a code of HK$108.80: a person has to decide. @returns its number */
export async function wronglyPaid(store: Medusa2Driver): Promise<string> {
  const { session } = await openPayment(store)
  await store.sandbox.pay(session.code_url, { total_fee: 1088 })
  await reached(store, session, 'exception')
  return session.out_trade_no
}

/** An order with a refund of HK$2.00 that was sent, and whose outcome nobody knows. */
export async function doubtfulRefund(store: Medusa2Driver) {
  const paid = await paidOrder(store)
  store.sandbox.fault('refund', { hang: 'before', times: 1 })
  const answer = await store.refund(paid.order.id, 200)
  if (answer.status !== 400) throw new Error(`The refund was answered with ${answer.status}.`)
  return paid
}

/** What the gateway has taken and given back for a payment, in cents. */
export const moneyOf = (store: Medusa2Driver, number: string) => store.sandbox.money()[number]

const reached = (store: Medusa2Driver, { out_trade_no }: Session, state: string) =>
  until(
    `the state ${state}`,
    async () => (await store.sql('wemine_gateway_order').where({ out_trade_no }).first())?.state === state,
    120_000,
  )
