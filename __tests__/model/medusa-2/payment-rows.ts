import type { Row } from '../store/model-sql'
import type { StoreProcess } from '../store/store-process'

/** The only other provider: it takes whatever it is asked for. */
export const MANUAL = 'pp_system_default'

export interface SessionRow extends Row {
  id: string
  payment_collection_id: string
  provider_id: string
  amount: string
  currency_code: string
  status: string
  data: Row
  authorized_at: Date | null
}

export interface PaymentRow extends Row {
  id: string
  payment_collection_id: string
  provider_id: string
  amount: string
  currency_code: string
  data: Row
  captured_at: Date | null
}

/** The payment module's rows, read and written one step each. */
export class PaymentRows {
  constructor(protected readonly process: StoreProcess) {}

  updatePaymentCollections(id: string, { refunded_amount }: { refunded_amount: string }): Promise<unknown> {
    return this.process.write(`sum of ${id}`, [
      {
        text: 'update payment_collection set refunded_amount = cast(:refunded_amount as numeric) where id = :id',
        values: { id, refunded_amount },
      },
    ])
  }

  deleteRefunds(ids: readonly string[]): Promise<unknown> {
    return this.process.write(`delete ${ids}`, [
      {
        text: 'update refund set deleted_at = now() where id = any(cast(:ids as text[]))',
        values: { ids: [...ids] },
      },
    ])
  }

  sessionsOf(collection_id: string): Promise<SessionRow[]> {
    return this.process.read(
      `sessions of ${collection_id}`,
      'select * from payment_session where payment_collection_id = :collection_id order by created_at, id',
      { collection_id },
    ) as Promise<SessionRow[]>
  }

  protected async session(id: string): Promise<SessionRow | undefined> {
    const rows = await this.process.read(`session ${id}`, 'select * from payment_session where id = :id', {
      id,
    })
    return rows[0] as SessionRow | undefined
  }

  protected async payment(id: string): Promise<PaymentRow | undefined> {
    const rows = await this.process.read(`payment ${id}`, 'select * from payment where id = :id', { id })
    return rows[0] as PaymentRow | undefined
  }

  async paymentOf(session_id: string): Promise<PaymentRow | undefined> {
    const rows = await this.process.read(
      `payment of ${session_id}`,
      'select * from payment where payment_session_id = :session_id',
      { session_id },
    )
    return rows[0] as PaymentRow | undefined
  }

  protected removeSession(id: string): Promise<unknown> {
    return this.process.write(`delete session ${id}`, [
      { text: 'delete from payment_session where id = :id', values: { id } },
    ])
  }

  /** maybeUpdatePaymentCollection: its sums are those of its captures and refunds. */
  protected updateCollection(id: string): Promise<unknown> {
    return this.process.write(`sums of ${id}`, [
      {
        text: `update payment_collection set
          captured_amount = (select coalesce(sum(c.amount), 0) from capture c join payment p on p.id = c.payment_id
            where p.payment_collection_id = :id and c.deleted_at is null),
          refunded_amount = (select coalesce(sum(r.amount), 0) from refund r join payment p on p.id = r.payment_id
            where p.payment_collection_id = :id and r.deleted_at is null)
          where id = :id`,
        values: { id },
      },
    ])
  }
}
