import type { WeminePaymentProvider } from '../../../src/medusa-2/providers/wemine/service'
import type { Row } from '../store/model-sql'
import type { StoreProcess } from '../store/store-process'
import type { Books } from './books'
import { MedusaError } from './names'
import { MANUAL, type PaymentRow, PaymentRows, type SessionRow } from './payment-rows'

/** Medusa 2.21's payment module: what it asks a provider, what it writes before and after, and what it undoes. */
export class PaymentModule extends PaymentRows {
  constructor(
    process: StoreProcess,
    private readonly books: Books,
    private readonly provider: WeminePaymentProvider,
  ) {
    super(process)
  }

  private isOurs({ provider_id }: { provider_id: string }): boolean {
    return provider_id !== MANUAL
  }

  async createPaymentSession(
    collection: { id: string; amount: string; currency_code: string },
    provider_id: string,
    data: Row,
  ): Promise<Row> {
    const { process, books } = this
    const id = books.id('payses')
    const { currency_code } = collection
    await process.write(`create session ${id} of ${collection.id}`, [
      {
        text: `insert into payment_session (id, payment_collection_id, provider_id, amount, currency_code, data, created_at)
          values (:id, :collection_id, :provider_id, :amount, :currency_code, cast(:data as jsonb), now())`,
        values: {
          ...{ id, provider_id, currency_code, collection_id: collection.id },
          ...{ amount: collection.amount, data: JSON.stringify(data) },
        },
      },
    ])
    try {
      const context = { idempotency_key: id }
      const made = this.isOurs({ provider_id })
        ? await this.provider.initiatePayment({
            ...{ amount: Number(collection.amount), currency_code, context },
            data: { ...data, session_id: id },
          })
        : { data: {} }
      const stored = JSON.stringify({ ...data, ...made.data })
      await process.write(`session ${id} is initiated`, [
        {
          text: `update payment_session set data = cast(:data as jsonb) where id = :id`,
          values: { id, data: stored },
        },
      ])
      return made.data ?? {}
    } catch (error) {
      await this.removeSession(id)
      throw error
    }
  }

  async deletePaymentSession(id: string): Promise<void> {
    const session = await this.session(id)
    if (!session) return
    if (this.isOurs(session)) await this.provider.deletePayment({ data: session.data })
    await this.removeSession(id)
  }

  /** Idempotent once it is done. Session, payment and capture are written in one transaction, after the provider's answer. */
  async authorizePaymentSession(id: string): Promise<PaymentRow> {
    const session = await this.session(id)
    if (!session) throw new MedusaError('not_found', `PaymentSession with id: ${id} was not found`)
    const known = await this.paymentOf(id)
    if (known && session.authorized_at) return known
    const context = { idempotency_key: id }
    const { status, data } = this.isOurs(session)
      ? await this.provider.authorizePayment({ data: session.data, context })
      : { status: 'captured', data: {} }
    if (status !== 'authorized' && status !== 'captured') {
      await this.process.write(`session ${id} is ${status}`, [
        { text: `update payment_session set status = :status where id = :id`, values: { id, status } },
      ])
      throw new MedusaError('not_allowed', `Session: ${id} was not authorized with the provider.`)
    }
    try {
      await this.writePayment(session, data ?? {}, status === 'captured')
    } catch (error) {
      if (this.isOurs(session)) await this.provider.cancelPayment({ data: data ?? {} })
      throw error
    }
    await this.updateCollection(session.payment_collection_id)
    return (await this.paymentOf(id))!
  }

  private writePayment(session: SessionRow, data: Row, isCaptured: boolean): Promise<unknown> {
    const { books } = this
    const payment_id = books.id('pay')
    const { id: session_id } = session
    const values = { session_id, payment_id, data: JSON.stringify(data), capture_id: books.id('capt') }
    const statements = [
      {
        text: `update payment_session set status = 'authorized', authorized_at = now(), data = cast(:data as jsonb)
          where id = :session_id`,
        values,
      },
      {
        text: `insert into payment
            (id, payment_collection_id, payment_session_id, provider_id, amount, currency_code, data, captured_at, created_at)
          select :payment_id, :collection_id, :session_id, :provider_id, cast(:amount as numeric), :currency_code,
            cast(:data as jsonb), case when :captured then now() end, now()`,
        values: {
          ...{ ...values, captured: isCaptured, collection_id: session.payment_collection_id },
          ...{ provider_id: session.provider_id, amount: session.amount },
          currency_code: session.currency_code,
        },
      },
      {
        text: `insert into capture (id, payment_id, amount, created_at) select :capture_id, id, amount, now() from payment
          where id = :payment_id and captured_at is not null`,
        values,
      },
    ]
    return this.process.write(`payment ${payment_id} of ${session_id}`, statements)
  }

  async capturePayment(payment_id: string, amount: number): Promise<void> {
    const payment = await this.payment(payment_id)
    if (!payment || payment.captured_at) return
    if (this.isOurs(payment)) await this.provider.capturePayment({ data: payment.data })
    await this.process.write(`capture ${payment_id}`, [
      {
        text: `insert into capture (id, payment_id, amount, created_at) values (:id, :payment_id, :amount, now())`,
        values: { id: this.books.id('capt'), payment_id, amount },
      },
      { text: 'update payment set captured_at = now() where id = :payment_id', values: { payment_id } },
    ])
  }

  /** The refund's row is written first, and deleted where the provider throws. Resolves to its id. */
  async refundPayment({
    payment_id,
    amount,
  }: {
    payment_id: string
    amount: string | number
  }): Promise<string> {
    const { process, books } = this
    const id = books.id('ref')
    const payment = await this.payment(payment_id)
    const reserved = await process.write(`refund ${id} of ${payment_id}`, [
      {
        text: `insert into refund (id, payment_id, amount, created_at)
          select :id, :payment_id, cast(:amount as numeric), now()
          where (select coalesce(sum(amount), 0) from capture where payment_id = :payment_id and deleted_at is null)
            - (select coalesce(sum(amount), 0) from refund where payment_id = :payment_id and deleted_at is null)
            >= cast(:amount as numeric)
          returning id`,
        values: { id, payment_id, amount },
      },
    ])
    if (!payment || !reserved)
      throw new MedusaError('invalid_data', 'You cannot refund more than what is captured')
    try {
      const context = { idempotency_key: id }
      if (this.isOurs(payment))
        await this.provider.refundPayment({
          ...{ data: payment.data, context },
          amount: { value: String(amount), precision: 20 } as never,
        })
    } catch (error) {
      await process.write(`refund ${id} is not done`, [
        { text: 'update refund set deleted_at = now() where id = :id', values: { id } },
      ])
      throw error
    }
    await this.updateCollection(payment.payment_collection_id)
    return id
  }

  async cancelPayment(payment_id: string): Promise<void> {
    const payment = await this.payment(payment_id)
    if (!payment) return
    if (this.isOurs(payment)) await this.provider.cancelPayment({ data: payment.data })
    await this.process.write(`cancel ${payment_id}`, [
      { text: 'update payment set canceled_at = now() where id = :payment_id', values: { payment_id } },
    ])
  }
}
