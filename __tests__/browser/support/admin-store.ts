import { randomInt } from 'node:crypto'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { buildAdmin } from '../../../examples/store'
import { WemineClient } from '../../../src'
import { type Sandbox, startSandbox } from '../../../src/sandbox'
import { changedStore } from '../../support/changed-store'
import type { Session } from '../../support/driver'
import { succeeded, until } from '../../support/http'
import { type Medusa2Driver, startMedusa2 } from '../../support/medusa-2-driver'
import { placedOrder } from '../../support/placed-order'
import { ROLES_ON, staffOf } from '../../support/staff'

export interface AdminStore extends Medusa2Driver {
  /** The gateway of each account, by Medusa's id of it. */
  gateways: Record<Account, Sandbox>
  staff: Awaited<ReturnType<typeof staffOf>>
}

/** `pp_wemine_mo` holds what nothing is owed for; `pp_wemine_hk` refunds it. */
export type Account = 'pp_wemine_hk' | 'pp_wemine_mo'

/** Hong Kong dollars for one yen. */
export const RATE = '0.0523'

/** A real store with Medusa's admin, the packed plugin in it, roles, and two accounts. */
export async function startAdminStore(): Promise<AdminStore> {
  const { dir: example } = JSON.parse(process.env.TEST_MEDUSA_2 ?? '')
  await buildAdmin(example)
  const other = await startSandbox({ apiKey: 'sandbox_key_mo', apiSecret: 'sandbox_secret_mo' })
  const { apiKey, apiSecret, baseUrl } = other
  const options = JSON.stringify({ apiKey, apiSecret, baseUrl, unclaimedPayments: 'hold' })
  const changed = changedStore(`${ROLES_ON}
const { providers } = config.modules.payment.options
const hk = providers.find(({ id }) => id === 'hk')
providers.push({ ...hk, id: 'mo', options: { ...hk.options, ...${options} } })`)
  symlinkSync(join(example, 'public'), join(changed.dir, 'public'))
  const store = await startMedusa2({
    ...{ dir: changed.dir, modules: true, env: { DISABLE_ADMIN: 'false' } },
    options: { exchangeRates: { JPY: RATE } },
  })
  const staff = await staffOf(store)
  const payment_providers = ['pp_wemine_hk', 'pp_wemine_mo', 'pp_system_default']
  succeeded(await store.admin('POST', `/admin/regions/${store.regions.hk}`, { payment_providers }))
  // The driver has getters of what changes when the store is restarted.
  return Object.assign(store, {
    staff,
    gateways: { pp_wemine_hk: store.sandbox, pp_wemine_mo: other },
    stop: stopAll(
      store.stop,
      () => other.close(),
      async () => changed.remove(),
    ),
  })
}

const stopAll =
  (...stops: (() => Promise<void>)[]) =>
  async () => {
    for (const stop of stops) await stop()
  }

/** A code that nobody has paid yet. */
export async function openPayment(
  store: Medusa2Driver,
  provider_id: Account = 'pp_wemine_hk',
): Promise<{ cart: string; session: Session }> {
  const cart = await store.createCart()
  const { payment_collection } = succeeded(
    await store.store('POST', '/store/payment-collections', { cart_id: cart }),
  )
  const path = `/store/payment-collections/${payment_collection.id}/payment-sessions`
  succeeded(await store.store('POST', path, { provider_id }))
  return { cart, session: (await store.session(cart)) as Session }
}

/** An order that is paid with HK$108.80. */
export async function paidOrder(store: AdminStore, account: Account = 'pp_wemine_hk') {
  const { cart, session } = await openPayment(store, account)
  await store.gateways[account].pay(session.code_url)
  const order = await placedOrder(store, cart, 120_000)
  await reached(store, session, 'captured')
  return { order, number: session.out_trade_no }
}

/** An order in yen, paid with Hong Kong dollars. `yen`: its total. `fee`: what was paid, in cents. */
export async function orderInYen(store: AdminStore) {
  const cart = await store.createCartOf('Jasmine Pearls', store.regions.jp)
  succeeded(await store.startPayment(cart))
  const session = (await store.session(cart)) as Session
  await store.sandbox.pay(session.code_url)
  const order = await placedOrder(store, cart, 120_000)
  await reached(store, session, 'captured')
  const row = await store.sql('wemine_gateway_order').where({ out_trade_no: session.out_trade_no }).first()
  return { order, number: session.out_trade_no, yen: Number(row.cart_amount), fee: session.total_fee }
}

/** A payment of HK$10.88 for a code of HK$108.80: a person has to decide. @returns its number */
export async function wronglyPaid(store: Medusa2Driver): Promise<string> {
  const { session } = await openPayment(store)
  await store.sandbox.pay(session.code_url, { total_fee: 1088 })
  await reached(store, session, 'exception')
  return session.out_trade_no
}

/** A payment of HK$6.50 at the same account for a number that another system gave out. @returns the number */
export async function foreignPayment(store: AdminStore): Promise<string> {
  const { apiKey, apiSecret, baseUrl } = store.sandbox
  const out_trade_no = String(randomInt(1e12, 1e13))
  const till = new WemineClient({ apiKey, apiSecret, baseUrl })
  const { code_url } = await till.createOrder({
    ...{ out_trade_no, total_fee: 650, fee_type: 'HKD', body: 'A till', trade_type: 'NATIVE' },
    notify_url: `${store.url}/hooks/wemine`,
  })
  await store.sandbox.pay(code_url ?? out_trade_no)
  await reached(store, { out_trade_no }, 'exception')
  return out_trade_no
}

/** A payment of HK$108.80 whose cart was changed before it was paid, so that nothing is owed for it. @returns its number */
export async function unclaimed(store: AdminStore, account: Account): Promise<string> {
  const { cart, session } = await openPayment(store, account)
  await store.changeCart(cart)
  await store.gateways[account].pay(session.code_url)
  await reached(store, session, account === 'pp_wemine_mo' ? 'exception' : 'refunded')
  return session.out_trade_no
}

/** A cart whose two codes of HK$108.80 are both paid: one is its order, the other is refunded. */
export async function paidTwice(store: AdminStore): Promise<void> {
  const { cart, session } = await openPayment(store)
  succeeded(await store.renewPayment(cart))
  const second = (await store.session(cart)) as Session
  await Promise.all([session, second].map(({ code_url }) => store.sandbox.pay(code_url)))
  await placedOrder(store, cart, 120_000)
  const numbers = [session.out_trade_no, second.out_trade_no]
  await until(
    'one to be captured and one to be refunded',
    async () => {
      const rows = await store.sql('wemine_gateway_order').whereIn('out_trade_no', numbers)
      return (
        rows
          .map(({ state }) => state)
          .sort()
          .join() === 'captured,refunded'
      )
    },
    120_000,
  )
}

/**
 * An order with a refund of HK$2.00 that was sent, and whose outcome nobody knows. `hang`: whether the gateway had made it
 * when the answer was lost.
 */
export async function doubtfulRefund(store: AdminStore, hang: 'before' | 'after' = 'before') {
  const paid = await paidOrder(store)
  store.sandbox.fault('refund', { hang, times: 1 })
  const answer = await store.refund(paid.order.id, 200)
  if (answer.status !== 400) throw new Error(`The refund was answered with ${answer.status}.`)
  return paid
}

/** An order whose refund of HK$3.00 the gateway refuses. */
export async function refusedRefund(store: AdminStore) {
  const paid = await paidOrder(store)
  store.sandbox.fault('refund', { refuse: 'NOTENOUGH', times: 1 })
  const answer = await store.refund(paid.order.id, 300)
  if (answer.status !== 400) throw new Error(`The refund was answered with ${answer.status}.`)
  return paid
}

/** What the gateway has taken and given back for a payment, in cents. */
export const moneyOf = (store: Medusa2Driver, number: string) => store.sandbox.money()[number]

const reached = (store: Medusa2Driver, { out_trade_no }: { out_trade_no: string }, state: string) =>
  until(
    `the state ${state}`,
    async () => (await store.sql('wemine_gateway_order').where({ out_trade_no }).first())?.state === state,
    120_000,
  )
