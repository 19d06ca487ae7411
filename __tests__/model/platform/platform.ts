import type { Store } from '../../../src/payments/instance'
import type { GatewayOrder } from '../../../src/payments/ledger/gateway-order'
import type { Cents } from '../../../src/payments/money'
import type { OpenInput } from '../../../src/payments/open'
import type { Problem } from '../../../src/payments/problems'
import { Crash, type StoreProcess } from '../process'
import type { Verbs } from '../verbs'
import { takeLease } from './lease'
import { type Cart, type Code, type Order, type Payment, refundable, type Session } from './rows'

/** What a shopper may say about a payment. */
export type Shopper = { trade_type?: 'NATIVE' | 'JSAPI'; open_id?: string }

/**
 * A Medusa as a payment provider knows it: its rows, kept simply, and what it does to a provider, in its order. Each
 * request runs in one process of the store, which can be killed at any step. What differs between the two Medusas is in
 * `medusa-1.ts` and `medusa-2.ts`.
 */
export abstract class Platform {
  readonly carts: Cart[] = []
  readonly payments: Payment[] = []
  readonly orders: Order[] = []
  readonly codes: Code[] = []
  /** What the plugin asked for and this model does not have: the model is to be brought up to date. */
  readonly missing: string[] = []
  private readonly locks = new Map<string, Promise<unknown>>()
  private count = 0

  constructor(
    protected readonly verbs: Verbs,
    /** Whether neither the gateway nor the store is made to fail in this run. */
    readonly isCalm: boolean,
  ) {}

  /** Whether a refund is in the books before the provider is asked; else it is lost where the process dies. */
  protected abstract readonly writesRefundFirst: boolean

  /** The plugin's own view of this platform, from one process. */
  abstract store(process: StoreProcess): Store

  /** The shopper opens the payment step, or comes back to it. */
  abstract startPayment(process: StoreProcess, cart: Cart, shopper: Shopper): Promise<void>

  abstract changeCart(process: StoreProcess, cart: Cart, amount: Cents): Promise<void>

  abstract useOtherProvider(process: StoreProcess, cart: Cart): Promise<void>

  /** Completes a cart; says why no order came of it. */
  protected abstract completeNow(process: StoreProcess, cart: Cart): Promise<string | undefined>

  /** Money goes back to the shopper, because the order is canceled. */
  abstract cancelOrder(process: StoreProcess, order: Order): Promise<void>

  addCart(amount: Cents, currency: Cart['currency']): void {
    this.carts.push({
      id: this.id('cart'),
      amount,
      currency,
      sessions: [],
      order: undefined,
      trouble: 'none',
    })
  }

  unable(what: string): Error {
    this.missing.push(what)
    return new Error(what)
  }

  /** The shopper presses "place order": the plugin's guard stands before Medusa's own route. */
  async complete(process: StoreProcess, cart: Cart): Promise<string | undefined> {
    const release = await takeLease(undefined, cart.id)
    try {
      return await this.completeCart(process, cart)
    } finally {
      await release()
    }
  }

  /** Medusa's own completion, one at a time for a cart. */
  completeCart(process: StoreProcess, cart: Cart): Promise<string | undefined> {
    return this.locked(cart, () => this.completeNow(process, cart))
  }

  /** An admin refunds a part of a payment; what was not done before is asked for again, with a new key. */
  async refund(process: StoreProcess, payment: Payment, amount: Cents): Promise<Problem | undefined> {
    const wish = payment.wish ?? amount
    if (!payment.isCaptured || payment.isCanceled || wish > refundable(payment)) return undefined
    if (process.instance.now().getTime() < payment.quietUntil) return undefined
    // A second click while the first is under way is a second row in Medusa's books, and a second wish.
    if (payment.wish === undefined || payment.clicks > 0) payment.wished += wish
    payment.wish = wish
    payment.clicks += 1
    try {
      const problem = await this.sendBack(process, payment, wish)
      if (!problem) payment.wish = undefined
      return problem
    } catch (error) {
      // Its row is there: nobody asks for it again.
      if (error instanceof Crash && this.writesRefundFirst) payment.wish = undefined
      throw error
    } finally {
      payment.clicks -= 1
    }
  }

  /** What the platform does around the provider's refund, with its own row written before or after. */
  protected async sendBack(
    process: StoreProcess,
    payment: Payment,
    amount: Cents,
  ): Promise<Problem | undefined> {
    const { out_trade_no = '', refunds } = payment
    const booked = this.writesRefundFirst ? {} : { booked: refunds.reduce((a, b) => a + b, 0) }
    const wish = { out_trade_no, amount, platform_key: this.id('ref'), ...booked }
    payment.unsure += amount
    try {
      const done = await this.verbs.refund(process.instance, wish)
      process.alive()
      payment.unsure -= amount
      if (this.verbs.isProblem(done)) return done
      payment.refunds.push(amount)
      return undefined
    } catch (error) {
      const isRowLeft = error instanceof Crash && this.writesRefundFirst
      if (!isRowLeft) payment.unsure -= amount
      if (!isRowLeft) {
        payment.lost += amount
        // A store takes longer than this to come up again, or a person to try again.
        payment.quietUntil = process.instance.now().getTime() + 11_000
      }
      throw error
    }
  }

  protected async open(process: StoreProcess, session: Session, input: OpenInput): Promise<GatewayOrder> {
    const opened = await this.verbs.open(process.instance, input)
    process.alive()
    if (this.verbs.isProblem(opened)) throw new Error(opened.message)
    session.out_trade_no = opened.out_trade_no
    const { out_trade_no, code_url, prepay_id } = opened
    this.codes.push({ out_trade_no, reference: code_url ?? prepay_id ?? '', cart: session.cart })
    return opened
  }

  protected newSession(cart: Cart, provider: Session['provider']): Session {
    return { id: this.id('payses'), cart, provider, amount: cart.amount, out_trade_no: undefined }
  }

  protected newPayment({ instance }: StoreProcess, session: Session, isCaptured: boolean): Payment {
    const { out_trade_no, amount } = session
    const payment: Payment = {
      out_trade_no,
      session,
      amount,
      isCaptured,
      createdAt: instance.now().getTime(),
      isCanceled: false,
      order: undefined,
      refunds: [],
      wish: undefined,
      wished: 0,
      clicks: 0,
      lost: 0,
      quietUntil: 0,
      unsure: 0,
    }
    this.payments.push(payment)
    return payment
  }

  protected newOrder({ instance }: StoreProcess, cart: Cart): Order {
    const createdAt = instance.now().getTime()
    const order = { id: this.id('order'), cart, amount: cart.amount, isCanceled: false, createdAt }
    this.orders.push(order)
    cart.order = order
    return order
  }

  protected dropOrder(order: Order): void {
    this.orders.splice(this.orders.indexOf(order), 1)
    order.cart.order = undefined
    for (const payment of this.payments) if (payment.order === order) payment.order = undefined
  }

  /** One at a time for a cart, in all processes. */
  protected async locked<T>(cart: Cart, work: () => Promise<T>): Promise<T> {
    const before = this.locks.get(cart.id) ?? Promise.resolve()
    const mine = before.then(work, work)
    this.locks.set(cart.id, mine)
    return mine
  }

  private id(kind: string): string {
    this.count += 1
    return `${kind}_${this.count}`
  }
}
