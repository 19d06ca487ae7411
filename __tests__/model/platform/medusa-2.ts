import type { Store } from '../../../src/payments/instance'
import type { Cents } from '../../../src/payments/money'
import { Crash, type StoreProcess } from '../process'
import { collectionOf, container } from './medusa-2-container'
import { Platform, type Shopper } from './platform'
import type { Cart, Order, Payment, Session } from './rows'

/**
 * Medusa 2.21: a session is deleted whenever its cart changes; the order is made first, then the session authorised,
 * which captures; whatever fails after that is undone, the money by a refund.
 */
export class Medusa2 extends Platform {
  protected readonly writesRefundFirst = true
  private ahead = 0

  /** The plugin compares times of Medusa's with the real one; in the model another time passes. */
  realTime(time: number, now: number): Date {
    const ahead = now - Date.now()
    // Two times are the same time apart whenever they are asked for.
    if (Math.abs(ahead - this.ahead) > 5000) this.ahead = ahead
    return new Date(time - this.ahead)
  }

  store(process: StoreProcess): Store {
    const { sql } = process.instance
    const { medusaStore } = this.verbs
    return medusaStore(container(this, process) as unknown as Parameters<typeof medusaStore>[0], sql)
  }

  /** The new session is made and the old ones are deleted at the same time. */
  async startPayment(process: StoreProcess, cart: Cart, shopper: Shopper): Promise<void> {
    if (cart.order) return
    const old = [...cart.sessions]
    const work = [
      this.initiate(process, cart, shopper),
      ...old.map((session) => this.deleteSession(process, session)),
    ]
    const results = await Promise.allSettled(work)
    const failed = results.find((result) => result.status === 'rejected')
    if (failed) throw failed.reason
  }

  changeCart(process: StoreProcess, cart: Cart, amount: Cents): Promise<void> {
    return this.locked(cart, async () => {
      if (cart.order || amount === cart.amount) return
      for (const session of [...cart.sessions]) await this.deleteSession(process, session)
      process.alive()
      cart.amount = amount
    })
  }

  async useOtherProvider(process: StoreProcess, cart: Cart): Promise<void> {
    if (cart.order) return
    for (const session of [...cart.sessions]) await this.deleteSession(process, session)
    process.alive()
    if (!cart.order) cart.sessions = [this.newSession(cart, 'pp_manual')]
  }

  protected async completeNow(process: StoreProcess, cart: Cart): Promise<string | undefined> {
    if (cart.order) return undefined
    const [session] = cart.sessions
    if (!session) return 'Payment sessions are required to complete cart'
    if (cart.trouble === 'before') return 'Some items are out of stock'
    const order = await process.step(() => this.newOrder(process, cart))
    try {
      await this.authorizeSession(process, session)
      if (cart.trouble === 'after') throw new Error('a hook of the store failed')
      return await process.step(() => undefined)
    } catch (error) {
      // A killed process undoes nothing.
      if (error instanceof Crash) throw error
      this.dropOrder(order)
      await this.compensate(process, session)
      return (error as Error).message
    }
  }

  /** Authorising captures. The payment is written after the provider has answered. */
  async authorizeSession(process: StoreProcess, session: Session): Promise<Payment> {
    const known = this.payments.find((payment) => payment.session === session)
    if (known) {
      known.order = session.cart.order
      return known
    }
    if (session.provider === 'pp_wemine_hk') {
      const own = await this.verbs.findOrderOfSession(process.instance.sql, session.id)
      const authorized = await this.verbs.authorize(process.instance, own)
      if (this.verbs.isProblem(authorized)) throw new Error(authorized.message)
      session.out_trade_no = authorized.out_trade_no
    }
    return process.step(() => {
      if (!session.cart.sessions.includes(session)) throw new Error('the payment session is gone')
      if (this.payments.some((one) => one.session === session))
        throw new Error('a payment of this session exists already')
      const payment = this.newPayment(process, session, true)
      // A payment is its order's by the collection that both are linked to.
      payment.order = session.cart.order
      return payment
    })
  }

  /** An order that a killed completion left without its payment is given it. */
  async payForOrder(process: StoreProcess, session_id: string): Promise<{ id: string }> {
    const session = this.carts.flatMap(({ sessions }) => sessions).find(({ id }) => id === session_id)
    if (!session) throw new Error('there is no such payment session')
    await this.authorizeSession(process, session)
    return session
  }

  /** Errors of the provider are swallowed, and the order is canceled all the same. */
  async cancelOrder(process: StoreProcess, order: Order): Promise<void> {
    for (const payment of this.payments.filter((one) => one.order === order && one.out_trade_no)) {
      const left = (payment.amount - payment.refunds.reduce((a, b) => a + b, 0)) as Cents
      if (left <= 0) continue
      payment.wished += left
      await this.sendBack(process, payment, left).catch(swallow)
    }
    process.alive()
    order.isCanceled = true
  }

  /** compensatePaymentIfNeeded: refunds what was captured and gives the cart a new session. */
  private async compensate(process: StoreProcess, session: Session): Promise<void> {
    const payment = this.payments.find((one) => one.session === session && one.isCaptured)
    const { cart } = session
    if (!payment || cart.order) return
    if (payment.out_trade_no) {
      payment.wished += payment.amount
      const problem = await this.sendBack(process, payment, payment.amount).catch(swallow)
      if (problem) payment.wish = payment.amount
    }
    await this.deleteSession(process, session)
    await this.initiate(process, cart, {}).catch(swallow)
  }

  private async initiate(process: StoreProcess, cart: Cart, shopper: Shopper): Promise<void> {
    const session = this.newSession(cart, 'pp_wemine_hk')
    cart.sessions.push(session)
    try {
      await this.open(process, session, {
        session_id: session.id,
        resource_id: collectionOf(cart),
        amount: cart.amount,
        currency: cart.currency,
        shopper,
      })
    } catch (error) {
      if (!(error instanceof Crash)) remove(cart.sessions, session)
      throw error
    }
  }

  private async deleteSession(process: StoreProcess, session: Session): Promise<void> {
    const { sql, now } = process.instance
    if (session.provider === 'pp_wemine_hk')
      await this.verbs.supersede(sql, session.out_trade_no ?? '', session.id, now()).catch(swallow)
    await process.step(() => remove(session.cart.sessions, session))
  }
}

/** The provider's own catch, or the core's: all but the death of the process. */
function swallow(error: unknown): undefined {
  if (error instanceof Crash) throw error
}

function remove<T>(list: T[], item: T): void {
  const at = list.indexOf(item)
  if (at >= 0) list.splice(at, 1)
}
