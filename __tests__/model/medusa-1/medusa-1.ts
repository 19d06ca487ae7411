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
import { type Context, idOf, MANUAL, PROVIDER, resetIds, unwrap } from './carts'
import { type Parts1, partsOf } from './container'
import type { Source1 } from './source'
import { UnitOfWork } from './unit-of-work'

export interface Setting1 {
  source: Source1
  optionsOf: (process: StoreProcess) => Row
  emit: (name: string, out_trade_no: string) => void
  overtake: (out_trade_no: string) => void
}

/** A Medusa 1 with the plugin in it. Its tables are real, and so is all of the plugin; its own code is the model's. */
export class Medusa1 implements Medusa {
  private readonly contexts = new Map<string, Context>()
  private readonly completing = new Map<string, StoreProcess>()

  constructor(private readonly setting: Setting1) {
    resetIds()
  }

  private parts(process: StoreProcess): Parts1 {
    const known = process.parts.get('medusa-1') as Parts1 | undefined
    if (known) return known
    const { source, optionsOf, emit, overtake } = this.setting
    const { contexts, completing } = this
    const parts = partsOf(process, source, {
      ...{ options: optionsOf(process), contexts, completing, emit, overtake },
    })
    process.parts.set('medusa-1', parts)
    return parts
  }

  platform(process: StoreProcess): Platform {
    return this.setting.source.platformOf(this.parts(process).container)
  }

  job(process: StoreProcess): Promise<unknown> {
    return this.setting.source.runJob(this.platform(process))
  }

  async addCart(process: StoreProcess, amount: number, currency: Currency): Promise<Resource> {
    const id = idOf('cart')
    const values = { id, amount, region_id: `reg_${id}`, code: currency.toLowerCase() }
    await process.write(`create ${id}`, [
      {
        text: `insert into region (id, currency_code, model_providers)
          values (:region_id, :code, array['${PROVIDER}', '${MANUAL}'])`,
        values,
      },
      { text: 'insert into cart (id, region_id, model_total) values (:id, :region_id, :amount)', values },
    ])
    return { id, cart_id: id, order_id: null, currency, isDone: false }
  }

  /** An order that stands, with an edit that costs more. */
  async addCollection(process: StoreProcess, amount: number, currency: Currency): Promise<Resource> {
    const id = idOf('paycol')
    const order_id = idOf('order')
    const values = { id, amount, order_id, edit_id: idOf('oe'), code: currency.toLowerCase() }
    await process.write(`create ${id}`, [
      {
        text: 'insert into "order" (id, created_at, model_total) values (:order_id, now(), :amount)',
        values,
      },
      {
        text: 'insert into payment_collection (id, amount, currency_code) values (:id, :amount, :code)',
        values,
      },
      {
        text: 'insert into order_edit (id, order_id, payment_collection_id) values (:edit_id, :order_id, :id)',
        values,
      },
    ])
    return { id, cart_id: null, order_id, currency, isDone: false }
  }

  startPayment(process: StoreProcess, resource: Resource, shopper: Shopper): Promise<string | undefined> {
    const { cart_id, id } = resource
    return cart_id ? this.payCart(process, cart_id, shopper) : this.payCollection(process, id, shopper)
  }

  private async payCart(process: StoreProcess, cart_id: string, { new_code, ...shopper }: Shopper) {
    const { carts, provider } = this.parts(process)
    this.contexts.set(cart_id, shopper)
    await UnitOfWork.run(process, `sessions of ${cart_id}`, (unit) => carts.setPaymentSessions(unit, cart_id))
    await UnitOfWork.run(process, `choice of ${cart_id}`, (unit) =>
      carts.setPaymentSession(unit, cart_id, PROVIDER),
    )
    const own = async () =>
      (await carts.sessions(cart_id)).find(({ provider_id }) => provider_id === PROVIDER)
    const session = await own()
    if (!session || !new_code) return session?.data.out_trade_no as string | undefined
    await UnitOfWork.run(process, `a new code of ${cart_id}`, async (unit) => {
      const data = JSON.stringify(unwrap(await provider.updatePaymentData(session.id, { new_code })))
      const text = 'update payment_session set data = data || cast(:data as jsonb) where id = :id'
      unit.add(text, { id: session.id, data })
    })
    return (await own())?.data.out_trade_no as string | undefined
  }

  private payCollection(process: StoreProcess, id: string, shopper: Shopper): Promise<string | undefined> {
    return UnitOfWork.run(process, `session of ${id}`, async (unit) => {
      const [collection] = await process.read(
        `collection ${id}`,
        'select * from payment_collection where id = :id',
        { id },
      )
      const [old] = await process.read(`session of ${id}`, SESSION_OF, { id })
      const { provider } = this.parts(process)
      const context = {
        ...{ amount: collection?.amount, currency_code: collection?.currency_code, resource_id: id },
        ...{ email: '', context: shopper, paymentSessionData: old?.data ?? {} },
      }
      const answer = old
        ? await provider.updatePayment(context as never)
        : await provider.initiatePayment(context as never)
      const { session_data } = unwrap(answer)
      const session_id = String(old?.id ?? idOf('ps'))
      unit.add(
        `insert into payment_session (id, provider_id, amount, data, is_initiated, is_selected)
         values (:session_id, '${PROVIDER}', :amount, cast(:data as jsonb), true, true)
         on conflict (id) do update set amount = excluded.amount, data = excluded.data`,
        { session_id, amount: collection?.amount, data: JSON.stringify(session_data) },
      )
      unit.add('insert into payment_collection_sessions values (:id, :session_id) on conflict do nothing', {
        id,
        session_id,
      })
      return (session_data as Row).out_trade_no as string
    })
  }

  async changeAmount(process: StoreProcess, resource: Resource, amount: number): Promise<void> {
    const { id, cart_id } = resource
    if (!cart_id) {
      const edit = 'update order_edit set canceled_at = now() where payment_collection_id = :id'
      const sum = 'update payment_collection set amount = :amount where id = :id'
      const values = { id, amount }
      await process.write(`${id} asks for ${amount}`, [{ text: amount === 0 ? edit : sum, values }])
      return
    }
    const { carts } = this.parts(process)
    if (this.completing.get(cart_id)?.isDead === false) throw new Error('the cart is being completed')
    // Two transactions: the item is there even where its sessions cannot be renewed.
    await process.write(`${cart_id} costs ${amount}`, [
      {
        text: 'update cart set model_total = :amount where id = :cart_id and completed_at is null',
        values: { cart_id, amount },
      },
    ])
    const chosen = (await carts.sessions(cart_id)).some(({ is_selected }) => is_selected)
    if (chosen)
      await UnitOfWork.run(process, `sessions of ${cart_id}`, (unit) =>
        carts.setPaymentSessions(unit, cart_id),
      )
  }

  async useOtherProvider(process: StoreProcess, { cart_id }: Resource): Promise<void> {
    const { carts } = this.parts(process)
    if (!cart_id) return
    await UnitOfWork.run(process, `sessions of ${cart_id}`, (unit) => carts.setPaymentSessions(unit, cart_id))
    await UnitOfWork.run(process, `choice of ${cart_id}`, (unit) =>
      carts.setPaymentSession(unit, cart_id, MANUAL),
    )
  }

  async complete(process: StoreProcess, resource: Resource, isGuarded: boolean): Promise<void> {
    const { container, completion } = this.parts(process)
    const { cart_id } = resource
    if (!cart_id) return
    const work = async () => {
      const { response_code, response_body } = await completion.complete(cart_id, {
        recovery_point: 'started',
      })
      if (response_body.type === 'order') resource.isDone = true
      return response_code
    }
    if (!isGuarded) {
      await work()
      return
    }
    const req = { params: { id: cart_id }, scope: container }
    const { completeGuard } = this.setting.source
    // A change that falls between the guard's look and Medusa's own is the one that nobody can exclude: it is listed.
    this.completing.set(cart_id, process)
    try {
      await throughGuard((res, next) => completeGuard(req as never, res as never, next as never), work)
    } finally {
      this.completing.delete(cart_id)
    }
  }

  async setTrouble(process: StoreProcess, { cart_id }: Resource, trouble: Trouble): Promise<void> {
    const text = 'update cart set model_trouble = :trouble where id = :cart_id'
    await process.write(`trouble with ${cart_id}: ${trouble}`, [{ text, values: { cart_id, trouble } }])
  }

  async setOffered(process: StoreProcess, { cart_id }: Resource, isOffered: boolean): Promise<void> {
    const providers = isOffered ? [PROVIDER, MANUAL] : [MANUAL]
    const text = 'update region set model_providers = cast(:providers as text[]) where id = :id'
    await process.write(`offered for ${cart_id}: ${isOffered}`, [
      { text, values: { id: `reg_${cart_id}`, providers } },
    ])
  }

  refund(process: StoreProcess, { id }: SeenPayment, amount: number): Promise<void> {
    return this.parts(process).payments.refund(id, amount)
  }

  cancelOrder(process: StoreProcess, order_id: string): Promise<void> {
    return this.parts(process).payments.cancelOrder(order_id)
  }

  heal(database: Database): Promise<unknown> {
    return database.query("update cart set model_trouble = 'none' where model_trouble = 'tax'")
  }

  async look(database: Database): Promise<Seen> {
    const [payments, orders] = await database.look([PAYMENTS, ORDERS])
    return { payments: payments as never, orders: orders as never }
  }
}

const SESSION_OF = `select s.* from payment_collection_sessions l join payment_session s on s.id = l.payment_session_id
  where l.payment_collection_id = :id limit 1`

const PAYMENTS = `
select p.id, p.data ->> 'out_trade_no' as out_trade_no, coalesce(p.cart_id, l.payment_collection_id) as resource_id,
  p.amount, upper(coalesce(r.currency_code, pc.currency_code)) as currency, p.captured_at is not null as "isCaptured",
  p.canceled_at is not null as "isCanceled", p.amount_refunded as booked,
  coalesce(p.order_id, edit.order_id) as order_id, coalesce(p.order_id, l.payment_collection_id) as holder
from payment p
left join cart c on c.id = p.cart_id left join region r on r.id = c.region_id
left join payment_collection_payments l on l.payment_id = p.id
left join payment_collection pc on pc.id = l.payment_collection_id
left join order_edit edit on edit.payment_collection_id = pc.id
where p.provider_id = '${PROVIDER}' order by p.created_at, p.id`

const ORDERS = `select id, cart_id, model_total as total, canceled_at is not null as "isCanceled", null as pending
from "order" order by created_at, id`
