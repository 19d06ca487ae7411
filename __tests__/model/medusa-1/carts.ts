import type WeminePaymentService from '../../../src/medusa-1/services/wemine-payment'
import type { Row } from '../store/model-sql'
import type { StoreProcess } from '../store/store-process'
import type { UnitOfWork } from './unit-of-work'

export const PROVIDER = 'wemine'
export const MANUAL = 'manual'

export interface CartRow extends Row {
  id: string
  completed_at: Date | null
  model_total: number
  model_trouble: string
  currency_code: string
  model_providers: string[]
}

export interface SessionRow extends Row {
  id: string
  provider_id: string
  amount: number | null
  data: Row
  is_initiated: boolean
  is_selected: boolean | null
}

/** What a shopper's cart says beside its items: Medusa hands it to a provider. */
export type Context = { trade_type?: string; open_id?: string }

/** No completion takes longer from the plugin's look to Medusa's, in ms. An older look was for something else. */
const LOOK_LASTS = 5_000

let count = 0

export function idOf(kind: string): string {
  count += 1
  return `${kind}_${String(count).padStart(5, '0')}`
}

/** A run begins with the same ids. */
export function resetIds(): void {
  count = 0
}

/** What Medusa 1.20 throws of a provider's error: three keys, none empty. */
export function unwrap<T>(answer: T): Exclude<T, { error: string }> {
  const { error, code, detail } = answer as { error?: string; code?: string; detail?: string }
  if (!error) return answer as Exclude<T, { error: string }>
  throw Object.assign(new Error(`${error}: ${detail}`), { type: 'invalid_data', code })
}

/** The sessions of a cart: renewed in one transaction with each touch of it. */
export class Carts {
  /** What the plugin saw when it last asked what a cart costs, and when. */
  private readonly looks = new Map<string, { total: number; at: number }>()

  constructor(
    private readonly process: StoreProcess,
    private readonly provider: WeminePaymentService,
    private readonly contexts: Map<string, Context>,
  ) {}

  /** @throws Error where the cart is gone */
  async cart(id: string): Promise<CartRow> {
    const rows = await this.process.read(
      `cart ${id}`,
      'select c.*, r.currency_code, r.model_providers from cart c join region r on r.id = c.region_id where c.id = :id',
      { id },
    )
    if (!rows[0]) throw new Error(`Cart with ${id} was not found`)
    return rows[0] as CartRow
  }

  sessions(cart_id: string): Promise<SessionRow[]> {
    return this.process.read(
      `sessions of ${cart_id}`,
      'select * from payment_session where cart_id = :cart_id order by id',
      { cart_id },
    ) as Promise<SessionRow[]>
  }

  /** With its taxes. */
  async total(id: string): Promise<number> {
    const { model_total, model_trouble } = await this.cart(id)
    if (model_trouble === 'tax') throw new Error('the tax provider is down')
    this.looks.set(id, { total: model_total, at: this.process.time })
    return model_total
  }

  /** Whether somebody changed what it costs after the plugin had looked, for this completion. */
  isOvertaken({ id, model_total }: CartRow): boolean {
    const look = this.looks.get(id)
    return look !== undefined && look.total !== model_total && this.process.time - look.at < LOOK_LASTS
  }

  /** One session for each provider of the region, the chosen one brought to the cart's total; others are deleted. */
  async setPaymentSessions(unit: UnitOfWork, cart_id: string): Promise<void> {
    const cart = await this.cart(cart_id)
    if (cart.model_trouble === 'tax') throw new Error('the tax provider is down')
    const sessions = await this.sessions(cart_id)
    for (const session of sessions) {
      if (!cart.model_providers.includes(session.provider_id)) await this.remove(unit, session)
      else if (session.is_selected) await this.renew(unit, cart, session)
    }
    for (const provider_id of cart.model_providers) {
      if (sessions.some((session) => session.provider_id === provider_id)) continue
      unit.add(
        `insert into payment_session (id, cart_id, provider_id, data) select :id, :cart_id, :provider_id, '{}'
         where not exists (select from payment_session where cart_id = :cart_id and provider_id = :provider_id)`,
        { id: idOf('ps'), cart_id, provider_id },
      )
    }
  }

  /** Chooses a provider; the one that was chosen before is left, and its session deleted at the gateway. */
  async setPaymentSession(unit: UnitOfWork, cart_id: string, provider_id: string): Promise<void> {
    const cart = await this.cart(cart_id)
    if (!cart.model_providers.includes(provider_id))
      throw new Error(`The payment method is not available in the region of ${cart_id}`)
    const sessions = await this.sessions(cart_id)
    for (const session of sessions.filter((one) => one.is_selected && one.provider_id !== provider_id)) {
      if (session.provider_id === PROVIDER) unwrap(await this.provider.deletePayment(session.data))
      unit.add('update payment_session set is_selected = null, is_initiated = false where id = :id', session)
    }
    const session = sessions.find((one) => one.provider_id === provider_id)
    if (session) await this.renew(unit, cart, session)
  }

  /** Deletes what a session shows and begins anew; it is not chosen any more (seen in 1.20.11). */
  async refreshSession(unit: UnitOfWork, cart_id: string, provider_id: string): Promise<void> {
    const cart = await this.cart(cart_id)
    const session = (await this.sessions(cart_id)).find((one) => one.provider_id === provider_id)
    if (!session) return
    if (session.provider_id === PROVIDER) unwrap(await this.provider.deletePayment(session.data))
    await this.renew(unit, cart, { ...session, is_initiated: false, data: {} })
    unit.add('update payment_session set is_selected = null where id = :id', session)
  }

  async authorize(cart_id: string, session: SessionRow): Promise<{ status: string; data: Row }> {
    if (session.provider_id !== PROVIDER) return { status: 'authorized', data: {} }
    return unwrap(await this.provider.authorizePayment(session.data, { cart_id }))
  }

  private async renew(unit: UnitOfWork, cart: CartRow, session: SessionRow): Promise<void> {
    const { id, data, is_initiated, provider_id } = session
    const values = { id, amount: cart.model_total, data: '{}' }
    if (provider_id === PROVIDER) {
      const context = {
        ...{ amount: cart.model_total, currency_code: cart.currency_code, resource_id: cart.id, email: '' },
        ...{ context: this.contexts.get(cart.id) ?? {}, paymentSessionData: is_initiated ? data : {} },
      }
      const answer = is_initiated
        ? await this.provider.updatePayment(context as never)
        : await this.provider.initiatePayment(context as never)
      values.data = JSON.stringify(unwrap(answer).session_data)
    }
    unit.add(
      `update payment_session set data = cast(:data as jsonb), amount = :amount, is_initiated = true, is_selected = true
       where id = :id`,
      values,
    )
  }

  private async remove(unit: UnitOfWork, session: SessionRow): Promise<void> {
    if (session.provider_id === PROVIDER && session.is_initiated)
      unwrap(await this.provider.deletePayment(session.data))
    unit.add('delete from payment_session where id = :id', session)
  }
}
