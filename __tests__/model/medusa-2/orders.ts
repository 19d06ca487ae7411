import type { Row } from '../store/model-sql'
import type { StoreProcess } from '../store/store-process'
import type { Store2 } from './complete-cart'

/** refund-payment: validated, asked of the provider, booked in the order, and credited where the order is not owed it. */
export async function refundPayment(
  process: StoreProcess,
  { books, payments }: Store2,
  payment: { id: string; currency_code: string; order_id: string },
  amount: number,
): Promise<void> {
  const [order] = await process.read(`order ${payment.order_id}`, ORDER, payment)
  const reference_id = await payments.refundPayment({ payment_id: payment.id, amount })
  const { order_id, currency_code } = payment
  const booking = { order_id, currency_code, reference: 'refund', reference_id }
  await books.addTransaction(process, { ...booking, amount: -amount })
  const owed = Math.max(0, -Number(order?.pending ?? 0))
  if (amount > owed) await books.addCredit(process, order_id, amount - owed)
}

const ORDER = `select o.*, (select s.totals ->> 'pending_difference' from order_summary s
  where s.order_id = o.id and s.version = o.version) as pending from "order" o where o.id = :order_id`

/** cancel-order: an error of the provider's refund is logged alone; the order is canceled and its refund booked all the same. */
export async function cancelOrder(
  process: StoreProcess,
  { books, payments }: Store2,
  order_id: string,
): Promise<void> {
  const [order] = await process.read(`order ${order_id}`, ORDER, { order_id })
  if (!order || order.canceled_at || order.deleted_at) return
  const left = await process.read(`payments of ${order_id}`, CAPTURED, { order_id })
  for (const { id, amount, currency_code } of left) {
    await payments.refundPayment({ payment_id: String(id), amount: String(amount) }).catch(() => {})
    const booking = { order_id, currency_code, reference: 'refund', reference_id: id }
    await books.addTransaction(process, { ...booking, amount: -Number(amount) })
  }
  const collections = `update payment_collection set status = 'canceled' where id in
    (select payment_collection_id from order_payment_collection where order_id = :order_id and deleted_at is null)`
  await process.write(`collections of ${order_id} are canceled`, [
    { text: collections, values: { order_id } },
  ])
  await process.write(`cancel ${order_id}`, [
    { text: 'update "order" set canceled_at = now() where id = :order_id', values: { order_id } },
  ])
}

const CAPTURED = `select * from (
    select p.id, p.currency_code, (select coalesce(sum(c.amount), 0) from capture c where c.payment_id = p.id)
      - (select coalesce(sum(r.amount), 0) from refund r where r.payment_id = p.id and r.deleted_at is null) as amount
    from order_payment_collection l join payment p on p.payment_collection_id = l.payment_collection_id
    where l.order_id = :order_id and l.deleted_at is null) captured
  where amount > 0 order by id`

/** capture-payment-workflow, with its booking in the order. */
export async function capturePayment(
  process: StoreProcess,
  { books, payments }: Store2,
  { payment_id, amount }: { payment_id: string; amount: number },
): Promise<void> {
  await payments.capturePayment(payment_id, amount)
  const rows = await process.read(`captures of ${payment_id}`, CAPTURES, { payment_id })
  for (const { id, currency_code, order_id } of rows) {
    const booking = { order_id, currency_code, reference: 'capture', reference_id: id }
    await books.addTransaction(process, { ...booking, amount })
  }
}

const CAPTURES = `select c.id, p.currency_code, l.order_id from capture c join payment p on p.id = c.payment_id
  join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
  where c.payment_id = :payment_id`

/** An order that stands already and asks for more: an order edit's, or a payment link. */
export async function addCollection(
  process: StoreProcess,
  { books }: Store2,
  { amount, currency_code, customer_id }: Row,
): Promise<{ collection_id: string; order_id: string }> {
  const order_id = books.id('order')
  const collection_id = books.id('pay_col')
  await books.createOrder(process, { id: order_id, currency_code, customer_id, total: amount })
  await process.write(`create ${collection_id}`, [
    {
      text: 'insert into payment_collection (id, currency_code, amount) values (:collection_id, :currency_code, :amount)',
      values: { collection_id, currency_code, amount },
    },
  ])
  await books.linkCollection(process, order_id, collection_id)
  return { collection_id, order_id }
}
