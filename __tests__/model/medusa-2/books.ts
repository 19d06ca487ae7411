import type { Row } from '../store/model-sql'
import type { StoreProcess } from '../store/store-process'
import { SUMMARIZE } from './schema'

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The first ten characters of a ULID: its time. */
function ulidTime(ms: number): string {
  let text = ''
  for (let rest = ms; text.length < 10; rest = Math.floor(rest / 32)) text = CROCKFORD[rest % 32] + text
  return text
}

/** Medusa 2's order module, links and locks, as rows. Each method is one step, which a process may die before or after. */
export class Books {
  private count = 0

  /** @param time ms since 1970 */
  constructor(private readonly time: () => number) {}

  /** As Medusa 2's own ids, which are in the order of their times: a ULID. */
  id(kind: string): string {
    this.count += 1
    return `${kind}_${ulidTime(this.time())}${String(this.count).padStart(16, '0')}`
  }

  one(process: StoreProcess, label: string, text: string, values: Row): Promise<Row | undefined> {
    return process.write(label, [{ text, values }])
  }

  createOrder(process: StoreProcess, order: Row): Promise<unknown> {
    return process.write(`create order ${order.id}`, [
      {
        text: `insert into "order" (id, customer_id, currency_code, version, metadata, created_at, model_total)
          values (:id, :customer_id, :currency_code, 1, cast(:metadata as jsonb), now(), :total)`,
        values: order,
      },
      {
        text: `insert into order_summary (order_id, version, totals)
          values (:id, 1, jsonb_build_object('pending_difference', cast(:total as numeric)))`,
        values: order,
      },
    ])
  }

  deleteOrder(process: StoreProcess, order_id: string): Promise<unknown> {
    return process.write(`delete order ${order_id}`, [
      { text: 'update "order" set deleted_at = now() where id = :order_id', values: { order_id } },
    ])
  }

  linkCart(process: StoreProcess, order_id: string, cart_id: string): Promise<unknown> {
    return process.write(`link ${order_id} to ${cart_id}`, [
      {
        text: `insert into order_cart (order_id, cart_id) values (:order_id, :cart_id)
          on conflict (order_id, cart_id) do update set deleted_at = null`,
        values: { order_id, cart_id },
      },
    ])
  }

  linkCollection(process: StoreProcess, order_id: string, collection_id: string): Promise<unknown> {
    return process.write(`link ${order_id} to ${collection_id}`, [
      {
        text: `insert into order_payment_collection (order_id, payment_collection_id) values (:order_id, :collection_id)
          on conflict (order_id, payment_collection_id) do update set deleted_at = null`,
        values: { order_id, collection_id },
      },
    ])
  }

  /** A failed completion leaves soft-deleted links behind. */
  unlink(process: StoreProcess, order_id: string): Promise<unknown> {
    return process.write(`unlink ${order_id}`, [
      { text: 'update order_cart set deleted_at = now() where order_id = :order_id', values: { order_id } },
      {
        text: 'update order_payment_collection set deleted_at = now() where order_id = :order_id',
        values: { order_id },
      },
    ])
  }

  completeCart(process: StoreProcess, cart_id: string, isCompleted: boolean): Promise<unknown> {
    return process.write(`${cart_id} is ${isCompleted ? '' : 'not '}completed`, [
      {
        text: 'update cart set completed_at = case when :done then now() end where id = :cart_id',
        values: { cart_id, done: isCompleted },
      },
    ])
  }

  /** One that has its id already is refused. */
  addTransaction(process: StoreProcess, transaction: Row): Promise<unknown> {
    return process.write(`book ${transaction.reference_id} in ${transaction.order_id}`, [
      {
        text: `insert into order_transaction (id, order_id, version, amount, currency_code, reference, reference_id, created_at)
          select :id, :order_id, version, :amount, :currency_code, :reference, :reference_id, now() from "order" where id = :order_id`,
        values: { id: this.id('ordtrx'), ...transaction },
      },
      { text: SUMMARIZE, values: { order_id: transaction.order_id } },
    ])
  }

  deleteTransactions(process: StoreProcess, order_id: string, ids: readonly string[]): Promise<unknown> {
    return process.write(`delete transactions of ${order_id}`, [
      {
        text: `update order_transaction set deleted_at = now() where id = any(cast(:ids as text[]))`,
        values: { ids: [...ids] },
      },
      { text: SUMMARIZE, values: { order_id } },
    ])
  }

  addCredit(process: StoreProcess, order_id: string, amount: number): Promise<unknown> {
    return process.write(`credit ${amount} in ${order_id}`, [
      {
        text: 'update "order" set model_credit = model_credit + cast(:amount as numeric) where id = :order_id',
        values: { order_id, amount },
      },
      {
        text: `insert into order_change (id, order_id, status, created_at) values (:id, :order_id, 'confirmed', now())`,
        values: { order_id, id: this.id('ordch') },
      },
      { text: SUMMARIZE, values: { order_id } },
    ])
  }
}
