import type { Platform } from '../../../src/payments/platform'
import {
  type Currency,
  type Medusa,
  type Resource,
  type Seen,
  type SeenPayment,
  type Shopper,
  type Trouble,
  throughGuard,
} from '../store/medusa'
import type { Database, Row } from '../store/model-sql'
import type { StoreProcess } from '../store/store-process'
import { Books } from './books'
import { completeCart, createSession } from './complete-cart'
import { type Parts2, PROVIDER, partsOf } from './container'
import { type Locking, Locks } from './locks'
import { addCollection, cancelOrder, refundPayment } from './orders'
import { MANUAL } from './payment-rows'
import { SUMMARIZE } from './schema'
import type { Source2 } from './source'

const CUSTOMER = 'cus_1'
const REGION = 'reg_1'

export interface Setting2 {
  source: Source2
  locking: Locking
  /** ms since 1970. */
  time: () => number
  optionsOf: (process: StoreProcess) => Row
  emit: (name: string, out_trade_no: string) => void
}

/** A Medusa 2 with the plugin in it. Its tables are real, and so is all of the plugin; its own code is the model's. */
export class Medusa2 implements Medusa {
  private readonly books: Books
  private readonly locks: Locks

  constructor(private readonly setting: Setting2) {
    this.books = new Books(setting.time)
    this.locks = new Locks(setting.locking)
  }

  private parts(process: StoreProcess): Parts2 {
    const known = process.parts.get('medusa-2') as Parts2 | undefined
    if (known) return known
    const { source, optionsOf, emit } = this.setting
    const { books, locks } = this
    const parts = partsOf(process, source, { books, locks, emit, options: optionsOf(process) })
    process.parts.set('medusa-2', parts)
    return parts
  }

  platform(process: StoreProcess): Platform {
    return this.setting.source.platformOf(this.parts(process).container as never)
  }

  job(process: StoreProcess): Promise<unknown> {
    return this.setting.source.job(this.parts(process).container as never)
  }

  async addCart(process: StoreProcess, amount: number, currency: Currency): Promise<Resource> {
    const id = this.books.id('cart')
    const collection_id = this.books.id('pay_col')
    const values = { id, collection_id, total: amount / 100, code: currency.toLowerCase() }
    const region_id = `${REGION}_${id}`
    await process.write(`create ${id}`, [
      {
        text: `insert into region (id, model_providers) values (:region_id, array['${PROVIDER}', '${MANUAL}'])`,
        values: { region_id },
      },
      {
        text: `insert into cart (id, region_id, customer_id, currency_code, model_total)
          values (:id, :region_id, '${CUSTOMER}', :code, :total)`,
        values: { ...values, region_id },
      },
      {
        text: 'insert into payment_collection (id, currency_code, amount) values (:collection_id, :code, :total)',
        values,
      },
      {
        text: 'insert into cart_payment_collection (cart_id, payment_collection_id) values (:id, :collection_id)',
        values,
      },
    ])
    return { id: collection_id, cart_id: id, order_id: null, currency, isDone: false }
  }

  async addCollection(process: StoreProcess, amount: number, currency: Currency): Promise<Resource> {
    const input = { amount: amount / 100, currency_code: currency.toLowerCase(), customer_id: CUSTOMER }
    const { collection_id, order_id } = await addCollection(process, this.parts(process).store, input)
    return { id: collection_id, cart_id: null, order_id, currency, isDone: false }
  }

  async startPayment(process: StoreProcess, { id }: Resource, shopper: Shopper): Promise<string | undefined> {
    const { payments } = this.parts(process).store
    const input = { collection_id: id, provider_id: PROVIDER, data: { ...shopper } }
    const data = await createSession(process, payments, input)
    return data.out_trade_no as string | undefined
  }

  async changeAmount(process: StoreProcess, resource: Resource, amount: number): Promise<void> {
    const values = { id: resource.id, cart_id: resource.cart_id, total: amount / 100 }
    if (!resource.cart_id) {
      // A withdrawn or changed order edit: only the collection's amount changes (2.21), and what its order asks for.
      const { order_id } = resource
      await process.write(`${resource.id} asks for ${amount}`, [
        { text: 'update payment_collection set amount = :total where id = :id', values },
        {
          text: 'update "order" set model_total = :total where id = :order_id',
          values: { ...values, order_id },
        },
        { text: SUMMARIZE, values: { order_id } },
      ])
      return
    }
    await this.changeCart(process, resource.cart_id, values)
  }

  /** Under Medusa's lock of 10 s, as every change of a cart: the total, then its payment collection where they differ. */
  private async changeCart(process: StoreProcess, cart_id: string, values: Row): Promise<void> {
    const { locks } = this
    const { payments } = this.parts(process).store
    await locks.acquire(process, cart_id, 10_000, 10_000)
    try {
      const changed = await process.write(`${cart_id} costs ${values.total}`, [
        {
          text: 'update cart set model_total = :total where id = :cart_id and completed_at is null returning id',
          values,
        },
      ])
      if (!changed) throw new Error('the cart is completed')
      const [collection] = await process.read(
        `collection ${values.id}`,
        'select * from payment_collection where id = :id',
        values,
      )
      if (Number(collection?.amount) === values.total) return
      const sessions = await payments.sessionsOf(String(values.id))
      await Promise.allSettled([
        ...sessions.map(({ id }) => payments.deletePaymentSession(id)),
        process.write(`${values.id} asks for ${values.total}`, [
          { text: 'update payment_collection set amount = :total where id = :id', values },
        ]),
      ])
    } finally {
      await locks.release(process, cart_id)
    }
  }

  async useOtherProvider(process: StoreProcess, { id }: Resource): Promise<void> {
    const { payments } = this.parts(process).store
    await createSession(process, payments, { collection_id: id, provider_id: MANUAL, data: {} })
  }

  async complete(process: StoreProcess, resource: Resource, isGuarded: boolean): Promise<void> {
    const { container, store } = this.parts(process)
    const { cart_id } = resource
    if (!cart_id) return
    const work = async () => {
      await completeCart(process, store, cart_id)
      resource.isDone = true
      return 200
    }
    if (!isGuarded) {
      await work()
      return
    }
    const req = { params: { id: cart_id }, scope: container }
    const { completeGuard } = this.setting.source
    await throughGuard((res, next) => completeGuard(req as never, res as never, next as never), work)
  }

  async setTrouble(process: StoreProcess, { cart_id }: Resource, trouble: Trouble): Promise<void> {
    const text = 'update cart set model_trouble = :trouble where id = :cart_id'
    await process.write(`trouble with ${cart_id}: ${trouble}`, [{ text, values: { cart_id, trouble } }])
  }

  async setOffered(process: StoreProcess, { cart_id }: Resource, isOffered: boolean): Promise<void> {
    const providers = isOffered ? [PROVIDER, MANUAL] : [MANUAL]
    const text = 'update region set model_providers = cast(:providers as text[]) where id = :id'
    await process.write(`offered for ${cart_id}: ${isOffered}`, [
      { text, values: { id: `${REGION}_${cart_id}`, providers } },
    ])
  }

  async refund(process: StoreProcess, payment: SeenPayment, amount: number): Promise<void> {
    const { id, order_id, currency } = payment
    const of = { id, order_id: order_id ?? '', currency_code: currency.toLowerCase() }
    if (order_id) await refundPayment(process, this.parts(process).store, of, amount / 100)
  }

  cancelOrder(process: StoreProcess, order_id: string): Promise<void> {
    return cancelOrder(process, this.parts(process).store, order_id)
  }

  heal(database: Database): Promise<unknown> {
    return database.query("update cart set model_trouble = 'none' where model_trouble = 'tax'")
  }

  async look(database: Database): Promise<Seen> {
    const [payments, orders] = await database.look([PAYMENTS, ORDERS])
    return { payments: payments as never, orders: orders as never }
  }
}

const PAYMENTS = `
select seen.*, order_id as holder from (select p.id, p.data ->> 'out_trade_no' as out_trade_no, p.payment_collection_id as resource_id,
  cast(round(p.amount * 100) as int) as amount, upper(p.currency_code) as currency,
  p.captured_at is not null as "isCaptured", p.canceled_at is not null as "isCanceled",
  cast((select coalesce(round(sum(r.amount) * 100), 0) from refund r
    where r.payment_id = p.id and r.deleted_at is null) as int) as booked,
  (select l.order_id from order_payment_collection l join "order" o on o.id = l.order_id
   where l.payment_collection_id = p.payment_collection_id and l.deleted_at is null and o.deleted_at is null
   order by o.created_at limit 1) as order_id
from payment p where p.provider_id = '${PROVIDER}' order by p.created_at, p.id) seen`

// A cancellation that died after it booked its refunds leaves them in an order that stands: that is Medusa's own.
const ORDERS = `
select o.id, coalesce((select l.cart_id from order_cart l where l.order_id = o.id and l.deleted_at is null limit 1),
    o.metadata ->> 'wemine_cart_id') as cart_id,
  cast(round(o.model_total * 100) as int) as total, o.canceled_at is not null as "isCanceled",
  cast(round((cast(s.totals ->> 'pending_difference' as numeric) + coalesce((
    select sum(t.amount) from order_transaction t
    where t.order_id = o.id and t.reference = 'refund' and t.reference_id like 'pay_%' and t.deleted_at is null), 0)) * 100)
    as int) as pending
from "order" o join order_summary s on s.order_id = o.id where o.deleted_at is null order by o.created_at, o.id`
