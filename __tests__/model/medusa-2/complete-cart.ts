import type { Row } from '../store/model-sql'
import type { StoreProcess } from '../store/store-process'
import type { Books } from './books'
import type { Locks } from './locks'
import type { PaymentModule } from './payment-module'
import type { PaymentRow, SessionRow } from './payment-rows'

const PAYABLE = ['pending', 'requires_more', 'authorized', 'captured']

export interface Store2 {
  books: Books
  locks: Locks
  payments: PaymentModule
}

type Undo = () => Promise<unknown>

/**
 * Medusa 2.21's complete-cart: under its own lock of 120 s, order, links and cart first, the payment last; whatever fails
 * is undone backwards, a captured payment by a refund and a new session. @throws Error why there is no order
 */
export async function completeCart(process: StoreProcess, store: Store2, cart_id: string): Promise<string> {
  const { locks } = store
  await locks.acquire(process, cart_id, 120_000, 30_000)
  const undo: Undo[] = [() => locks.release(process, cart_id)]
  try {
    const order_id = await complete(process, store, cart_id, undo)
    await locks.release(process, cart_id)
    return order_id
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => {})
    throw error
  }
}

async function complete(
  process: StoreProcess,
  { books, payments }: Store2,
  cart_id: string,
  undo: Undo[],
): Promise<string> {
  const [cart] = await process.read(`cart ${cart_id}`, CART, { cart_id })
  if (!cart) throw new Error('Cart not found')
  const collection_id = String(cart.collection_id)
  const sessions = (await payments.sessionsOf(collection_id)).filter(({ status }) => PAYABLE.includes(status))
  const [session] = sessions
  if (!session) throw new Error('Payment sessions are required to complete cart')
  undo.push(() => refundIfCaptured(process, payments, session, cart_id))
  if (cart.order_id) return String(cart.order_id)
  if (cart.model_trouble === 'before') throw new Error('Some variant does not have the required inventory')

  const id = books.id('order')
  const { customer_id, currency_code } = cart
  const total = cart.model_total
  undo.push(() => books.deleteOrder(process, id))
  const metadata = cart.metadata && JSON.stringify(cart.metadata)
  await books.createOrder(process, { id, customer_id, currency_code, total, metadata })
  undo.push(
    () => books.completeCart(process, cart_id, false),
    () => books.unlink(process, id),
  )
  await inParallel([
    books.linkCart(process, id, cart_id),
    books.linkCollection(process, id, collection_id),
    books.completeCart(process, cart_id, true),
  ])

  const payment = await payments.authorizePaymentSession(session.id)
  undo.push(() => payments.cancelPayment(payment.id))
  const booked = await bookCaptures(process, books, id, payment)
  undo.push(() => books.deleteTransactions(process, id, booked))
  if (cart.model_trouble === 'after') throw new Error('a hook of the store failed')
  return id
}

const CART = `select cart.*, link.payment_collection_id as collection_id,
    (select order_id from order_cart where cart_id = cart.id and deleted_at is null limit 1) as order_id
  from cart join cart_payment_collection link on link.cart_id = cart.id and link.deleted_at is null
  where cart.id = :cart_id`

async function bookCaptures(
  process: StoreProcess,
  books: Books,
  order_id: string,
  payment: PaymentRow,
): Promise<string[]> {
  const captures = await process.read(
    `captures of ${payment.id}`,
    'select * from capture where payment_id = :id',
    payment,
  )
  const booked: string[] = []
  for (const { id: reference_id, amount } of captures) {
    const id = books.id('ordtrx')
    const { currency_code } = payment
    await books.addTransaction(process, { ...booking(order_id, id), amount, currency_code, reference_id })
    booked.push(id)
  }
  return booked
}

const booking = (order_id: string, id: string) => ({ id, order_id, reference: 'capture' })

/** compensatePaymentIfNeeded: what was captured is refunded, and the cart gets a new session; an error is logged alone. */
async function refundIfCaptured(
  process: StoreProcess,
  payments: PaymentModule,
  session: SessionRow,
  cart_id: string,
): Promise<void> {
  const payment = await payments.paymentOf(session.id)
  if (!payment?.captured_at) return
  const linked = await process.read(
    `order of ${cart_id}`,
    'select order_id from order_cart where cart_id = :cart_id and deleted_at is null',
    { cart_id },
  )
  if (linked.length > 0) return
  const { payment_collection_id: id, provider_id, amount, data } = session
  await payments.refundPayment({ payment_id: payment.id, amount }).catch(() => {})
  await createSession(process, payments, { collection_id: id, provider_id, data })
}

/** create-payment-sessions: the new session is made and the old ones are deleted at the same time. */
export async function createSession(
  process: StoreProcess,
  payments: PaymentModule,
  { collection_id, provider_id, data }: { collection_id: string; provider_id: string; data: Row },
): Promise<Row> {
  const [collection] = await process.read(
    `collection ${collection_id}`,
    'select * from payment_collection where id = :collection_id',
    { collection_id },
  )
  if (!collection) throw new Error('Payment collection was not found')
  const old = await payments.sessionsOf(collection_id)
  const made = payments.createPaymentSession(collection as never, provider_id, data)
  await inParallel([made, ...old.map(({ id }) => payments.deletePaymentSession(id))])
  return made
}

/** All of them end before the first error is thrown. */
async function inParallel(work: Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find(({ status }) => status === 'rejected')
  if (failed) throw (failed as PromiseRejectedResult).reason
}
