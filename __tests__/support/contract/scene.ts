import type { Driver, Session } from '../driver'
import { succeeded, until } from '../http'
import { placedOrder } from '../placed-order'

export const REPLY_SUCCESS = /<return_code><!\[CDATA\[SUCCESS\]\]><\/return_code>/

/** What the tests of the contract do with a running store, and what they look at. */
export class PaymentScene {
  store!: Driver

  readonly payable = async (input?: Record<string, unknown>): Promise<{ cart: string; session: Session }> => {
    const cart = await this.store.createCart()
    succeeded(await this.store.startPayment(cart, input))
    return { cart, session: (await this.store.session(cart)) as Session }
  }
  readonly ledger = async ({ out_trade_no }: Session) =>
    (await this.store.sql('wemine_gateway_order').where({ out_trade_no }))[0]
  readonly gateway = ({ out_trade_no }: Session) => this.store.sandbox.money()[out_trade_no]
  readonly placed = (cart: string) => placedOrder(this.store, cart)
  readonly notify = (session: Session, change = {}) => this.store.sandbox.notify(session.out_trade_no, change)

  /** One order of HK$108.80, captured, at all three. */
  readonly expectCaptured = async (cart: string, session: Session, before: number) => {
    const order = await this.placed(cart)
    expect(order).toMatchObject({ total: 10880, captured: 10880, refunded: 0 })
    expect(await this.store.orders()).toHaveLength(before + 1)
    await until('the ledger', async () => (await this.ledger(session)).state === 'captured')
    expect(await this.ledger(session)).toMatchObject({
      total_fee: 10880,
      fee_type: 'HKD',
      order_id: order.id,
    })
    expect(this.gateway(session)).toEqual({ total_fee: 10880, paid: 10880, refunded: 0 })
    return order
  }

  /** No order, whatever is pressed. */
  readonly expectNothing = async (cart: string, before: number) => {
    const { body } = await this.store.complete(cart)
    expect(body.type).not.toBe('order')
    expect(await this.store.orderOf(cart)).toBeUndefined()
    expect(await this.store.orders()).toHaveLength(before)
  }
}
