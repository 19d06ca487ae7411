import type WeminePaymentService from '../../../src/medusa-1/services/wemine-payment'
import type { Row } from '../store/model-sql'
import type { StoreProcess } from '../store/store-process'
import { idOf, PROVIDER, unwrap } from './carts'
import { UnitOfWork } from './unit-of-work'

/** What Medusa 1.20 does with payments once they are there, each within one transaction. */
export class Payments {
  constructor(
    private readonly process: StoreProcess,
    private readonly provider: WeminePaymentService,
  ) {}

  /** An error of the provider is not shown: the order waits for its capture. */
  async captureOrder(unit: UnitOfWork, order_id: string): Promise<void> {
    const rows = await this.of('order_id', order_id)
    for (const payment of rows) {
      if (payment.captured_at) continue
      try {
        await this.capture(unit, payment)
      } catch (error) {
        if (!('type' in (error as object))) throw error
      }
    }
  }

  async captureOne(unit: UnitOfWork, { id }: { id: string }): Promise<void> {
    const [payment] = await this.of('id', id)
    if (payment && !payment.captured_at) await this.capture(unit, payment)
  }

  private async capture(unit: UnitOfWork, payment: Row): Promise<void> {
    if (payment.provider_id === PROVIDER) unwrap(await this.provider.capturePayment(payment.data as Row))
    unit.add('update payment set captured_at = now() where id = :id', payment)
  }

  /** Counts a refund after the provider's answer. */
  refund(payment_id: string, amount: number): Promise<void> {
    return UnitOfWork.run(this.process, `refund of ${payment_id}`, async (unit) => {
      const [payment] = await this.of('id', payment_id)
      if (!payment?.captured_at || Number(payment.amount) - Number(payment.amount_refunded) < amount)
        throw Object.assign(new Error('more than the refundable amount'), { type: 'not_allowed' })
      if (payment.provider_id === PROVIDER)
        unwrap(await this.provider.refundPayment(payment.data as Row, amount))
      unit.add('update payment set amount_refunded = :sum where id = :id', {
        id: payment_id,
        sum: Number(payment.amount_refunded) + amount,
      })
    })
  }

  /** An order with refunds cannot be canceled; an error of the provider keeps it as it is. */
  cancelOrder(order_id: string): Promise<void> {
    return UnitOfWork.run(this.process, `cancel ${order_id}`, async (unit) => {
      const payments = await this.of('order_id', order_id)
      if (payments.some(({ amount_refunded }) => Number(amount_refunded) > 0))
        throw Object.assign(new Error('Order with refund(s) cannot be canceled'), { type: 'not_allowed' })
      for (const payment of payments) {
        if (payment.canceled_at) continue
        if (payment.provider_id === PROVIDER) unwrap(await this.provider.cancelPayment(payment.data as Row))
        unit.add('update payment set canceled_at = now() where id = :id', payment)
      }
      unit.add('update "order" set canceled_at = now() where id = :order_id', { order_id })
    })
  }

  /** A payment collection's sessions: authorised, and a payment of their amount is written. No status is checked. */
  async authorizeSessions(unit: UnitOfWork, collection_id: string, ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const [session] = await this.process.read(
        `session ${id}`,
        'select * from payment_session where id = :id',
        { id },
      )
      if (!session || session.payment_authorized_at) continue
      const { status, data } = unwrap(await this.provider.authorizePayment(session.data as Row, {}))
      if (status !== 'authorized') continue
      const payment_id = idOf('pay')
      unit.add(
        "update payment_session set status = 'authorized', payment_authorized_at = now() where id = :id",
        { id },
      )
      unit.add(
        `insert into payment (id, provider_id, amount, data, created_at)
         values (:payment_id, :provider_id, :amount, cast(:data as jsonb), now())`,
        { payment_id, provider_id: session.provider_id, amount: session.amount, data: JSON.stringify(data) },
      )
      unit.add('insert into payment_collection_payments values (:collection_id, :payment_id)', {
        collection_id,
        payment_id,
      })
    }
  }

  private of(column: 'id' | 'order_id', value: string): Promise<Row[]> {
    return this.process.read(`payment of ${value}`, `select * from payment where ${column} = :value`, {
      value,
    })
  }
}
