import type WeminePaymentService from '../../../src/medusa-1/services/wemine-payment'
import type { Row } from '../store/model-sql'
import type { StoreProcess } from '../store/store-process'
import { type Carts, idOf, PROVIDER, unwrap } from './carts'
import { UnitOfWork } from './unit-of-work'

export interface Key {
  recovery_point: 'started' | 'payment_authorized'
}

interface Answer {
  response_code: number
  response_body: Row
}

/**
 * Medusa 1.20's cart completion: each stage its own transaction. It authorises first and writes a payment of whatever the
 * cart costs then; looks for stock, and cancels the payment where there is none; makes the order.
 */
export class Completion {
  constructor(
    private readonly process: StoreProcess,
    private readonly carts: Carts,
    private readonly provider: WeminePaymentService,
    /** Carts that a process is completing: meanwhile Medusa 1 finds no cart to change. */
    private readonly completing: Map<string, StoreProcess>,
    /** Is told whose payment is written for a total that nobody could see in time. */
    private readonly overtake: (out_trade_no: string) => void,
  ) {}

  async complete(cart_id: string, key: Key): Promise<Answer> {
    this.completing.set(cart_id, this.process)
    try {
      return await this.inStages(cart_id, key)
    } finally {
      this.completing.delete(cart_id)
    }
  }

  private async inStages(cart_id: string, key: Key): Promise<Answer> {
    if (key.recovery_point === 'started') {
      const { model_trouble } = await this.carts.cart(cart_id)
      if (model_trouble === 'tax') throw new Error('the tax provider is down')
      const left = await UnitOfWork.run(this.process, `the payment of ${cart_id}`, (unit) =>
        this.pay(unit, cart_id),
      )
      if (left) return left
    }
    return UnitOfWork.run(this.process, `the order of ${cart_id}`, (unit) => this.order(unit, cart_id))
  }

  private async pay(unit: UnitOfWork, cart_id: string): Promise<Answer | undefined> {
    const cart = await this.carts.cart(cart_id)
    if (cart.completed_at) return this.existing(cart_id)
    const session = (await this.carts.sessions(cart_id)).find(({ is_selected }) => is_selected)
    if (!session) throw new Error('You cannot complete a cart without a payment session.')
    const { status, data } = await this.carts.authorize(cart_id, session)
    const stored = { id: session.id, status, data: JSON.stringify(data) }
    unit.add(
      'update payment_session set status = :status, data = cast(:data as jsonb) where id = :id',
      stored,
    )
    if (status !== 'authorized')
      return { response_code: 200, response_body: { type: 'cart', payment_status: status } }
    const paid = session.provider_id === PROVIDER ? unwrap(await this.provider.retrievePayment(data)) : {}
    if (this.carts.isOvertaken(cart)) this.overtake(String(data.out_trade_no))
    unit.add(
      `insert into payment (id, cart_id, provider_id, amount, data, created_at)
       values (:id, :cart_id, :provider_id, :amount, cast(:data as jsonb), now())`,
      {
        ...{ id: idOf('pay'), cart_id, provider_id: session.provider_id },
        ...{ amount: cart.model_total, data: JSON.stringify(paid) },
      },
    )
    return undefined
  }

  private async order(unit: UnitOfWork, cart_id: string): Promise<Answer> {
    const cart = await this.carts.cart(cart_id)
    const existing = await this.existing(cart_id)
    if (existing) return existing
    const payments = await this.process.read(
      `payment of ${cart_id}`,
      'select * from payment where cart_id = :cart_id and canceled_at is null',
      { cart_id },
    )
    const [payment] = payments
    if (!payment) throw new Error('Cart does not have a payment')
    const data = payment.data as Row
    if (cart.model_trouble === 'after')
      throw new Error('Cannot create an order from the cart without a customer')
    if (cart.model_trouble === 'before') {
      if (payment.provider_id === PROVIDER) unwrap(await this.provider.cancelPayment(data))
      unit.add('update payment set canceled_at = now() where id = :id', payment)
      return { response_code: 409, response_body: { message: 'out of stock', type: 'not_allowed' } }
    }
    const status =
      payment.provider_id === PROVIDER ? await this.provider.getPaymentStatus(data) : 'authorized'
    if (status !== 'authorized') throw new Error('Payment provider: the payment is not authorized')
    const id = idOf('order')
    unit.add(
      'insert into "order" (id, cart_id, created_at, model_total) values (:id, :cart_id, now(), :total)',
      { id, cart_id, total: cart.model_total },
    )
    unit.add('update payment set order_id = :order_id where id = :id', { order_id: id, id: payment.id })
    unit.add('update cart set completed_at = now() where id = :cart_id', { cart_id })
    return { response_code: 200, response_body: { type: 'order', data: { id } } }
  }

  private async existing(cart_id: string): Promise<Answer | undefined> {
    const [order] = await this.process.read(
      `order of ${cart_id}`,
      'select id from "order" where cart_id = :cart_id',
      { cart_id },
    )
    return order && { response_code: 200, response_body: { type: 'order', data: order } }
  }
}
