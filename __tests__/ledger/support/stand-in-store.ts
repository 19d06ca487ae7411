import type { GatewayOrder } from '../../../src/payments/ledger/gateway-order'
import { moneyOf } from '../../../src/payments/matching'
import type { CartMinor } from '../../../src/payments/money/money'
import {
  emptySnapshot,
  type Platform,
  type PlatformPayment,
  type PlatformSnapshot,
} from '../../../src/payments/platform'

/** What of a platform reads and changes Medusa's own rows. */
export type StoreMethod = 'loadSnapshot' | 'startSession' | 'attach' | 'place' | 'erasePersonalData'
type Store = Pick<Platform, StoreMethod>
type Books = Pick<Platform, 'findOrders' | 'displayNumbers' | 'bookedPayments'>

const NOTHING = emptySnapshot('its payment session is gone')

/**
 * A store that has what a test says it has: a snapshot for each cart. Placing, starting a session and attaching do what
 * both Medusas do with it, count, and can be told to fail in words or to throw.
 */
export class StandInStore implements Store, Books {
  readonly #carts = new Map<string, PlatformSnapshot>()
  readonly calls: Record<StoreMethod, number> = {
    loadSnapshot: 0,
    startSession: 0,
    attach: 0,
    place: 0,
    erasePersonalData: 0,
  }
  /** What its books have as refunded of a payment, in the smallest unit. */
  readonly refunded = new Map<string, number>()
  /** Which refunds that is, where Medusa's own ids of them are known: exact amounts by id. */
  readonly refundKeys = new Map<string, Record<string, string>>()
  /** What a method does in place of its own work. */
  readonly instead: Partial<Store> = {}
  /** When its orders were made, where a test does not say. */
  constructor(private readonly now: () => Date) {}

  cart(id: string): PlatformSnapshot {
    return this.#carts.get(id) ?? NOTHING
  }

  change(id: string, more: Partial<PlatformSnapshot>): void {
    this.#carts.set(id, { ...this.cart(id), ...more })
  }

  /** A cart whose payment session shows this gateway order, and that owes what it was asked for. */
  shows(order: GatewayOrder): void {
    const { resource_id, provider_id, session_id, out_trade_no } = order
    if (!resource_id) return
    const money = moneyOf(order)
    const session = { provider_id, row_id: session_id ?? 'row', session_id, out_trade_no, money }
    this.change(resource_id, { kind: 'cart', owed: money, sessions: [session] })
  }

  /** The cart still owes so much; by default what the gateway order was asked for. */
  owed(order: GatewayOrder, amount: number = order.cart_amount): void {
    const owed = { amount: amount as CartMinor, currency: order.cart_currency }
    this.change(cartOf(order), { kind: 'cart', owed, paidOtherwise: null })
  }

  nothingOwed(order: GatewayOrder, why = 'its payment session is gone'): void {
    this.change(cartOf(order), { owed: null, why, sessions: [] })
  }

  /** Its order stands, and it is paid by this gateway order. */
  placed(order: GatewayOrder, order_id = 'order_1', more: Partial<PlatformPayment> = {}): void {
    this.change(cartOf(order), {
      kind: 'cart',
      owed: null,
      order: { id: order_id, isCanceled: false, isUnpaid: false, created_at: this.now() },
      payments: [this.#payment(order, { order_id, isCaptured: true, ...more })],
      paidOtherwise: order.out_trade_no,
    })
  }

  /** Medusa took and captured the payment, and has no order for it. */
  undone(order: GatewayOrder): void {
    this.change(cartOf(order), {
      order: null,
      owed: null,
      payments: [this.#payment(order, { isCaptured: true, order_id: null })],
      paidOtherwise: order.out_trade_no,
    })
  }

  /** Its order is canceled; what Medusa captured for it stays a payment of its. */
  canceled(order: GatewayOrder, order_id = 'order_1'): void {
    const canceled = { id: order_id, isCanceled: true, isUnpaid: false, created_at: this.now() }
    this.change(cartOf(order), { order: canceled, owed: null, why: `its order ${order_id} was canceled` })
  }

  /** Something else pays for it. */
  takenBy(order: GatewayOrder, what: string): void {
    this.change(cartOf(order), { owed: null, paidOtherwise: what, why: `it was paid by ${what}` })
  }

  throws(method: StoreMethod, error = new TypeError('the tax provider is down')): void {
    this.instead[method] = async () => {
      throw error
    }
  }

  /** Placing fails, in these words. */
  refusesToPlace(words: string): void {
    this.instead.place = async () => words
  }

  async loadSnapshot(resource_id: string): Promise<PlatformSnapshot> {
    this.calls.loadSnapshot += 1
    return this.instead.loadSnapshot?.(resource_id) ?? this.cart(resource_id)
  }

  async startSession(order: GatewayOrder) {
    this.calls.startSession += 1
    if (this.instead.startSession) return this.instead.startSession(order)
    const [session] = this.cart(cartOf(order)).sessions
    if (session) return session
    const { provider_id } = order
    const fresh = { provider_id, row_id: 'payses_new', session_id: 'payses_new', out_trade_no: null }
    return { ...fresh, money: moneyOf(order) }
  }

  async attach(order: GatewayOrder, session: Parameters<Store['attach']>[1]): Promise<void> {
    this.calls.attach += 1
    if (this.instead.attach) return this.instead.attach(order, session)
    const { out_trade_no } = order
    this.change(cartOf(order), { sessions: [{ ...session, out_trade_no, money: moneyOf(order) }] })
  }

  async place(order: GatewayOrder, snapshot: PlatformSnapshot): Promise<string | undefined> {
    this.calls.place += 1
    if (this.instead.place) return this.instead.place(order, snapshot)
    this.placed(order)
    return undefined
  }

  async erasePersonalData(order: GatewayOrder): Promise<void> {
    this.calls.erasePersonalData += 1
    await this.instead.erasePersonalData?.(order)
  }

  async findOrders(by: { id: string } | { display_id: number }) {
    return [...this.#carts].flatMap(([cart, { order }]) => {
      const isMeant = order && ('id' in by ? order.id === by.id : numberOf(order.id) === by.display_id)
      return isMeant ? [{ id: order.id, display_id: numberOf(order.id), resource_ids: [cart] }] : []
    })
  }

  async displayNumbers(order_ids: readonly string[]) {
    return new Map(order_ids.map((id) => [id, numberOf(id)]))
  }

  async bookedPayments(orders: readonly GatewayOrder[]) {
    const payments = orders.flatMap(({ resource_id }) => this.cart(resource_id ?? '').payments)
    return new Map(
      payments.map(({ out_trade_no, money, isCaptured }) => [
        out_trade_no,
        {
          captured: String(isCaptured ? money.amount : 0),
          refunded: String(this.refunded.get(out_trade_no) ?? 0),
          refunds: new Map(Object.entries(this.refundKeys.get(out_trade_no) ?? {})),
        },
      ]),
    )
  }

  #payment(order: GatewayOrder, more: Partial<PlatformPayment>): PlatformPayment {
    const { out_trade_no } = order
    return { out_trade_no, money: moneyOf(order), isCaptured: false, order_id: null, ...more }
  }
}

/** `order_7` is number 7. */
const numberOf = (order_id: string) => Number(order_id.replace(/\D/g, ''))

function cartOf({ resource_id }: GatewayOrder): string {
  if (!resource_id) throw new Error('This gateway order belongs to no cart')
  return resource_id
}
