import type { WeminePaymentProvider } from '../../../src/medusa-2/providers/wemine/service'
import type { Row } from '../store/model-sql'
import type { StoreProcess } from '../store/store-process'
import type { Books } from './books'
import { completeCart, createSession, type Store2 } from './complete-cart'
import type { Locks } from './locks'
import { capturePayment } from './orders'
import { PaymentModule } from './payment-module'
import type { Source2 } from './source'

type Resolved = Record<string, unknown>

/** What one process of a Medusa 2 has: its container, with the plugin's own provider in it. */
export interface Parts2 {
  container: { resolve(name: string): unknown }
  provider: WeminePaymentProvider
  store: Store2
}

export const PROVIDER = 'pp_wemine_hk'

export function partsOf(
  process: StoreProcess,
  source: Source2,
  shared: { books: Books; locks: Locks; options: Row; emit: (name: string, number: string) => void },
): Parts2 {
  const { books, locks, options, emit } = shared
  const providers = [{ id: 'hk', options }]
  const configModule = { modules: { payment: { options: { providers } } } }
  const base = { logger: process.log, __pg_connection__: process.sql, configModule }
  source.WeminePaymentProvider.validateOptions(options)
  const provider = new source.WeminePaymentProvider(base, options)
  const payments = new PaymentModule(process, books, provider)
  const store = { books, locks, payments }
  const parts: Resolved = {
    ...base,
    payment: {
      authorizePaymentSession: (id: string) => payments.authorizePaymentSession(id),
      refundPayment: (refund: { payment_id: string; amount: string }) => payments.refundPayment(refund),
      updatePaymentCollections: (id: string, sums: { refunded_amount: string }) =>
        payments.updatePaymentCollections(id, sums),
      deleteRefunds: (ids: string[]) => payments.deleteRefunds(ids),
    },
    order: {
      addOrderTransactions: (transaction: Row) => books.addTransaction(process, transaction),
      deleteOrderTransactions: async (ids: string[]) => {
        const [row] = await process.read('order of transactions', ORDER_OF, { ids })
        if (row) await books.deleteTransactions(process, String(row.order_id), ids)
      },
    },
    link: { create: (links: Links) => createLink(process, books, links) },
    event_bus: {
      emit: ({ name, data }: { name: string; data: Row }) =>
        process.step(`emit ${name}`, () => emit(name, String(data.out_trade_no))),
    },
    query: { graph: (asked: { filters: { id: string } }) => cartTotal(process, asked.filters.id) },
    workflows: {
      run: async (name: string, { input }: { input: Row }) => {
        try {
          await runWorkflow(process, store, name, input)
          return { errors: [] }
        } catch (error) {
          return { errors: [{ error }] }
        }
      },
    },
  }
  return { provider, store, container: { resolve: (name) => resolve(parts, name) } }
}

function resolve(parts: Resolved, name: string): unknown {
  if (!(name in parts)) throw new TypeError(`the model of Medusa 2 has no ${name}`)
  return parts[name]
}

const ORDER_OF = 'select order_id from order_transaction where id = any(cast(:ids as text[])) limit 1'

interface Links {
  order: { order_id: string }
  cart?: { cart_id: string }
  payment?: { payment_collection_id: string }
}

async function createLink(process: StoreProcess, books: Books, { order, cart, payment }: Links) {
  if (cart) await books.linkCart(process, order.order_id, cart.cart_id)
  if (payment) await books.linkCollection(process, order.order_id, payment.payment_collection_id)
}

/** A cart's total is counted with its taxes. */
async function cartTotal(process: StoreProcess, id: string) {
  const rows = await process.read(`total of ${id}`, 'select * from cart where id = :id', { id })
  if (rows[0]?.model_trouble === 'tax') throw new Error('the tax provider is down')
  return { data: rows.map((row) => ({ total: Number(row.model_total), currency_code: row.currency_code })) }
}

async function runWorkflow(process: StoreProcess, store: Store2, name: string, input: Row): Promise<void> {
  switch (name) {
    case 'complete-cart':
      await completeCart(process, store, String(input.id))
      return
    case 'create-payment-sessions': {
      const collection_id = String(input.payment_collection_id)
      await checkRegion(process, collection_id, String(input.provider_id))
      await createSession(process, store.payments, {
        ...{ collection_id, provider_id: String(input.provider_id), data: (input.data ?? {}) as Row },
      })
      return
    }
    case 'capture-payment-workflow':
      return capturePayment(process, store, input as never)
    case 'create-order-refund-credit-lines':
      await store.books.addCredit(process, String(input.order_id), Number(input.amount))
      return
    default:
      throw new TypeError(`the model of Medusa 2 has no ${name}`)
  }
}

async function checkRegion(process: StoreProcess, collection_id: string, provider_id: string): Promise<void> {
  const rows = await process.read(
    `region of ${collection_id}`,
    `select region.* from cart_payment_collection link join cart on cart.id = link.cart_id
     join region on region.id = cart.region_id where link.payment_collection_id = :collection_id`,
    { collection_id },
  )
  const [region] = rows
  if (region && !(region.model_providers as string[]).includes(provider_id))
    throw new Error(`Payment provider ${provider_id} is not in the region of the cart`)
}
