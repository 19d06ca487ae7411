import type { Seen } from '../../../src/medusa-1/core/look'
import { isSpent } from '../../../src/medusa-1/core/spent'
import type { Store } from '../../../src/payments/instance'
import type { GatewayOrder } from '../../../src/payments/ledger/gateway-order'
import type { Cents } from '../../../src/payments/money'
import { Crash, type StoreProcess } from '../process'
import { Platform, type Shopper } from './platform'
import type { Cart, Order, Payment } from './rows'

/**
 * Medusa 1.20: a session is renewed when its cart changes, within one transaction; completing authorises first, then
 * looks for stock (and cancels the payment where there is none), then makes the order, which the plugin captures.
 */
export class Medusa1 extends Platform {
  protected readonly writesRefundFirst = false

  store(process: StoreProcess): Store {
    return {
      standing: async (order) => this.verbs.judge(order, this.look(order)),
      place: (order) => this.place(process, order),
      owes: async (order) => this.owes(order),
      takeUp: (order) => this.takeUp(process, order),
    }
  }

  async startPayment(process: StoreProcess, cart: Cart, shopper: Shopper): Promise<void> {
    await this.locked(cart, () => this.renew(process, cart, cart.amount, shopper))
  }

  async changeCart(process: StoreProcess, cart: Cart, amount: Cents): Promise<void> {
    await this.locked(cart, async () => {
      if (cart.sessions.some(({ provider }) => provider === 'pp_wemine_hk'))
        await this.renew(process, cart, amount, {})
      else if (!cart.order) cart.amount = amount
    })
  }

  async useOtherProvider(process: StoreProcess, cart: Cart): Promise<void> {
    await this.locked(cart, async () => {
      if (cart.order || this.live(cart)) return
      const { sql, now } = process.instance
      const [session] = cart.sessions
      if (session?.out_trade_no) await this.verbs.supersede(sql, session.out_trade_no, null, now())
      process.alive()
      cart.sessions = [this.newSession(cart, 'pp_manual')]
    })
  }

  /** Errors of the provider keep the order as it is. */
  async cancelOrder(process: StoreProcess, order: Order): Promise<void> {
    const payment = this.payments.find((one) => one.order === order && !one.isCanceled)
    if (payment?.refunds.length) return
    if (payment?.out_trade_no && (await this.cancelPayment(process, payment, payment.amount))) return
    process.alive()
    order.isCanceled = true
  }

  protected async completeNow(process: StoreProcess, cart: Cart): Promise<string | undefined> {
    if (cart.order) return undefined
    const [session] = cart.sessions
    if (!session) return 'You cannot complete a cart without a payment session.'
    // The plugin stands before this: it takes up a payment that is there, and refuses a changed total.
    let payment = await this.takenBefore(process, cart)
    if (payment === 'going back') return 'its payment cannot be taken any more'
    if (!payment) {
      if (session.provider === 'pp_wemine_hk') {
        const own = await this.verbs.findOrder(process.instance.sql, session.out_trade_no ?? '')
        if (own && own.cart_amount !== cart.amount) return 'its total changed'
        const isOwn = own?.resource_id === cart.id
        const authorized = await this.verbs.authorize(process.instance, isOwn ? own : undefined)
        if (this.verbs.isProblem(authorized)) return authorized.message
      }
      payment = await process.step(() => this.newPayment(process, session, session.provider === 'pp_manual'))
    }
    if (cart.trouble !== 'none') {
      if (payment.out_trade_no && (await this.cancelPayment(process, payment, payment.amount)))
        return 'the cart is stuck with its payment'
      await process.step(() => {
        payment.isCanceled = true
      })
      return 'out of stock'
    }
    const taken = payment
    await process.step(() => {
      taken.order = this.newOrder(process, cart)
    })
    return undefined
  }

  /** The plugin's part: a payment that a cart has already stays with it only while its money does. */
  private async takenBefore(
    { instance }: StoreProcess,
    cart: Cart,
  ): Promise<Payment | 'going back' | undefined> {
    const payment = this.live(cart)
    const own = payment?.out_trade_no && (await this.verbs.findOrder(instance.sql, payment.out_trade_no))
    if (!payment || !own) return payment
    if (['returning', 'returned'].includes(own.state) && !payment.isCaptured && !payment.order) {
      payment.isCanceled = true
      return undefined
    }
    return (await this.verbs.hold(instance.sql, own, instance.now())) ? payment : 'going back'
  }

  /** The plugin's part: whoever placed the order, it is captured. */
  private async place(process: StoreProcess, order: GatewayOrder): Promise<string | undefined> {
    const cart = this.carts.find(({ id }) => id === order.resource_id)
    if (!cart) return 'its cart is gone'
    return this.locked(cart, async () => {
      const isHeld = () => this.live(cart)?.order !== undefined && this.paymentOf(order)?.order !== undefined
      try {
        if (!isHeld()) {
          if (cart.amount !== order.cart_amount) return 'its cart costs another amount by now'
          const fault = await this.completeNow(process, cart)
          if (!isHeld()) return fault ?? 'no order came of it'
        }
        if (this.verbs.judge(order, this.look(order)).kind === 'payable') await this.capture(process, order)
        return undefined
      } catch (error) {
        if (error instanceof Crash) throw error
        return (error as Error).message
      }
    })
  }

  private owes({ resource_id, cart_amount, cart_currency }: GatewayOrder): boolean {
    const cart = this.carts.find(({ id }) => id === resource_id)
    if (!cart || cart.order || this.live(cart)) return false
    return cart.amount === cart_amount && cart.currency === cart_currency
  }

  /** The plugin's part: a late payment takes the place of the session's own, which is made first where there is none. */
  private async takeUp(process: StoreProcess, order: GatewayOrder): Promise<string | undefined> {
    const { out_trade_no } = order
    const { sql, now } = process.instance
    const cart = this.carts.find(({ id }) => id === order.resource_id)
    if (!cart) return 'its cart is gone'
    return this.locked(cart, async () => {
      const ours = () => cart.sessions.find(({ provider }) => provider === 'pp_wemine_hk')
      if (!ours()) await this.renew(process, cart, cart.amount, {})
      const session = ours()
      if (!session) return 'its cart has no payment session'
      const late = { out_trade_no, session_id: null, instead_of: session.out_trade_no ?? null }
      if (!(await this.verbs.takeUp(sql, late, now()))) return 'its cart is paid by another code'
      await process.step(() => {
        session.out_trade_no = out_trade_no
      })
      return undefined
    })
  }

  private async capture(process: StoreProcess, { out_trade_no }: GatewayOrder): Promise<void> {
    const row = await this.verbs.findOrder(process.instance.sql, out_trade_no)
    if (row?.state !== 'claimed' && row?.state !== 'captured') throw new Error('it is not paid')
    await process.step(() => {
      const payment = this.payments.find((one) => one.out_trade_no === out_trade_no && !one.isCanceled)
      if (payment) payment.isCaptured = true
    })
  }

  /** Refreshes a cart's session in one transaction: all of it or nothing. */
  private async renew(process: StoreProcess, cart: Cart, amount: Cents, shopper: Shopper): Promise<void> {
    if (cart.order || this.live(cart)) return
    const { sql, now } = process.instance
    const old = cart.sessions.find(({ provider }) => provider === 'pp_wemine_hk')
    const current = old?.out_trade_no ? await this.verbs.findOrder(sql, old.out_trade_no) : undefined
    const wish = shopper.trade_type ?? current?.trade_type
    const isSame = current?.cart_amount === amount && current.trade_type === wish && !isSpent(current, now())
    if (isSame) return
    const session = { ...this.newSession(cart, 'pp_wemine_hk'), amount }
    const open_id = shopper.open_id ?? current?.open_id ?? undefined
    await this.open(process, session, {
      session_id: null,
      resource_id: cart.id,
      amount,
      currency: cart.currency,
      shopper: { trade_type: wish, ...(open_id && wish === 'JSAPI' && { open_id }) },
    })
    if (current) await this.verbs.supersede(sql, current.out_trade_no, null, now())
    process.alive()
    cart.amount = amount
    cart.sessions = [session]
  }

  private async cancelPayment(process: StoreProcess, payment: Payment, amount: Cents): Promise<boolean> {
    const { sql, now } = process.instance
    const { out_trade_no = '' } = payment
    const row = await this.verbs.findOrder(sql, out_trade_no)
    const standing = row && this.verbs.judge(row, this.look(row))
    if (standing?.kind === 'placed')
      await this.verbs.recordCaptured(sql, out_trade_no, standing.order_id, now())
    payment.wished += amount
    const cancelled = this.verbs.cancel(process.instance, payment.out_trade_no ?? '', 'out of stock')
    const refused = await cancelled.finally(() => {
      if (process.dead) payment.lost += amount
    })
    process.alive()
    if (refused) return true
    payment.isCanceled = true
    return false
  }

  private live(cart: Cart): Payment | undefined {
    return this.payments.find((one) => one.session.cart === cart && !one.isCanceled)
  }

  private paymentOf({ out_trade_no }: GatewayOrder): Payment | undefined {
    const own = this.payments.filter((one) => one.out_trade_no === out_trade_no)
    return own.find(({ isCanceled }) => !isCanceled) ?? own[0]
  }

  /** Medusa 1's rows in the words of the plugin's one question about them. */
  private look(order: GatewayOrder): Seen {
    const cart = this.carts.find(({ id }) => id === order.resource_id)
    const session = cart?.sessions.find(({ out_trade_no }) => out_trade_no === order.out_trade_no)
    const payment = this.paymentOf(order)
    return {
      session_id: session?.id ?? null,
      session_amount: session?.amount ?? null,
      session_selected: session ? true : null,
      payment_id: payment ? `pay_${payment.out_trade_no}` : null,
      payment_amount: payment?.amount ?? null,
      captured_at: payment?.isCaptured ? new Date() : null,
      canceled_at: payment?.isCanceled ? new Date() : null,
      order_id: payment?.order?.id ?? null,
      swap_id: null,
      cart_id: cart?.id ?? null,
      completed_at: cart?.order ? new Date() : null,
      cart_order_id: cart?.order?.id ?? null,
      collection_id: null,
    }
  }
}
