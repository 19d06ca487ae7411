import { majorFromCents } from '../../../src/payments/money'
import { Crash, type StoreProcess } from '../process'
import type { Medusa2 } from './medusa-2'
import type { Cart } from './rows'

type Row = Record<string, unknown>
type Filters = Record<string, string>

export const collectionOf = (cart: { id: string }) => `pay_col_${cart.id}`

/** What the plugin's code resolves in Medusa 2: questions by entity, two workflows and the payment module. */
export function container(platform: Medusa2, process: StoreProcess) {
  const parts: Record<string, unknown> = {
    query: {
      graph: async ({ entity, filters }: { entity: string; filters: Filters }) => {
        process.alive()
        const rows = entities(platform, process.instance.now().getTime())[entity]
        if (!rows) throw platform.unable(`the model of Medusa 2 has no ${entity}`)
        const matches = (row: Row) => Object.entries(filters).every(([field, value]) => row[field] === value)
        return { data: rows().filter(matches) }
      },
    },
    workflows: {
      run: async (name: string, { input }: { input: Row }) => {
        const workflow = workflows(platform, process)[name]
        if (!workflow) throw platform.unable(`the model of Medusa 2 has no ${name}`)
        const fault = await workflow(input)
        return { errors: fault ? [{ error: new Error(fault) }] : [] }
      },
    },
    // An order and its links are one step here: none is ever missing.
    link: {
      create: async () => {
        throw platform.unable('the model of Medusa 2 has no link that is missing')
      },
    },
    payment: {
      authorizePaymentSession: (id: string) => platform.payForOrder(process, id),
    },
  }
  const resolve = (name: string) => {
    if (!(name in parts)) throw platform.unable(`the model of Medusa 2 has no ${name}`)
    return parts[name]
  }
  return { resolve }
}

function workflows(
  platform: Medusa2,
  process: StoreProcess,
): Record<string, (input: Row) => Promise<string | undefined>> {
  return {
    'complete-cart': async ({ id }) => {
      const cart = platform.carts.find((one) => one.id === id)
      return cart ? platform.completeCart(process, cart) : 'there is no such cart'
    },
    'create-payment-sessions': async ({ payment_collection_id }) => {
      const cart = platform.carts.find((one) => collectionOf(one) === payment_collection_id)
      if (!cart) return 'there is no such payment collection'
      return faultOf(platform.startPayment(process, cart, {}))
    },
    // What authorising captured is captured already.
    'capture-payment-workflow': async () => undefined,
  }
}

async function faultOf(work: Promise<void>): Promise<string | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    if (error instanceof Crash) throw error
    return (error as Error).message
  }
}

function entities(platform: Medusa2, now: number): Record<string, () => Row[]> {
  const { carts, orders } = platform
  const real = (time: number) => platform.realTime(time, now)
  const sessions = () =>
    carts
      .flatMap(({ sessions }) => sessions)
      .map(({ id, provider, amount, cart }) => ({
        id,
        provider_id: provider,
        amount: majorFromCents(amount, cart.currency),
        currency_code: cart.currency.toLowerCase(),
        payment_collection_id: collectionOf(cart),
      }))
  const payments = () =>
    platform.payments.map(({ session, isCaptured, createdAt, out_trade_no }, at) => ({
      id: `pay_${at}`,
      captured_at: isCaptured ? real(createdAt) : null,
      canceled_at: null,
      payment_session_id: session.id,
      payment_collection_id: collectionOf(session.cart),
      data: { out_trade_no },
    }))
  const of = <T extends { payment_collection_id: string }>(cart: Cart, rows: T[]) =>
    rows.filter(({ payment_collection_id }) => payment_collection_id === collectionOf(cart))
  return {
    payment_session: sessions,
    payment: payments,
    payment_collection: () =>
      carts.map((cart) => ({
        id: collectionOf(cart),
        amount: majorFromCents(cart.amount, cart.currency),
        currency_code: cart.currency.toLowerCase(),
        payment_sessions: of(cart, sessions()),
        payments: of(cart, payments()),
      })),
    cart_payment_collection: () =>
      carts.map((cart) => ({ cart_id: cart.id, payment_collection_id: collectionOf(cart) })),
    order_payment_collection: () =>
      carts.flatMap((cart) =>
        cart.order ? [{ payment_collection_id: collectionOf(cart), order_id: cart.order.id }] : [],
      ),
    order_cart: () => carts.flatMap(({ id, order }) => (order ? [{ cart_id: id, order_id: order.id }] : [])),
    order: () =>
      orders.map(({ id, isCanceled, createdAt }) => ({
        id,
        created_at: real(createdAt),
        canceled_at: isCanceled ? new Date() : null,
      })),
    cart: () =>
      carts.map(({ id, amount, currency, order }) => ({
        id,
        total: majorFromCents(amount, currency),
        currency_code: currency.toLowerCase(),
        completed_at: order ? new Date() : null,
      })),
  }
}
