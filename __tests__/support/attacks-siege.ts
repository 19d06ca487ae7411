import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sign } from '../../src/wemine/notifications/signature'
import { toXml } from '../../src/wemine/notifications/xml'
import { type Ask, type Reply, send } from './attacks-wire'
import type { Answer, Driver, Session } from './driver'
import { request, succeeded } from './http'
import { placedOrder } from './placed-order'

/** A cart with its payment. */
export interface Shopper {
  cart: string
  session: Session
}

/** What the attacks need to know of the platform, beside what every test does. */
export interface Gates {
  /** A storefront's request. */
  store(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  /** The headers that a storefront sends with everything. */
  storefront: Record<string, string>
  /** The request that begins a cart's payment, for it to be sent with something more. */
  beginning(cart: string): Promise<Ask>
  /** What the cart costs, in cents. */
  total(cart: string): Promise<number>
  /** Takes everything in the cart for nothing, by a code; and takes the code off again. */
  discount(cart: string): Promise<() => Promise<unknown>>
  /** Moves the cart to a region with another currency. */
  abroad(cart: string): Promise<Answer>
  /** A logged-in customer's headers. */
  customer(): Promise<Record<string, string>>
  /** A logged-in merchant's headers. */
  merchant(): Promise<Record<string, string>>
  /** The headers that a logged-in merchant's browser sends with everything, also for a page elsewhere. */
  cookie(): Promise<Record<string, string>>
  /** Every cart that has become an order. */
  orderedCarts(): Promise<string[]>
}

export type Besieged = Driver & Gates

/** Puts data where a shopper can put data. */
export type Door<Store> = (store: Store, cart: string, data: Record<string, unknown>) => Promise<unknown>

/** A store under attack: who is a shopper there, what is sent to it, and what it lets out. */
export class Siege {
  /** A shopper who paid, and has an order. */
  victim!: Shopper
  /** Pays nothing, and wants an order for it. */
  attacker!: Shopper
  /** Pays nothing, and plants what others paid. */
  planter!: Shopper
  /** A cart whose payment was never begun. */
  blank = ''
  /** Carts that were really paid: no other may become an order. */
  readonly honest = new Set<string>()
  /** Every answer that anybody got. */
  readonly let: string[] = []

  private readonly taken = new Set<string>()

  constructor(readonly store: Besieged) {}

  async begin(): Promise<void> {
    this.victim = await this.payable()
    await this.pays(this.victim)
    await placedOrder(this.store, this.victim.cart)
    this.attacker = await this.payable()
    this.planter = await this.payable()
    this.blank = await this.store.createCart()
  }

  async payable(input?: Record<string, unknown>): Promise<Shopper> {
    const cart = await this.store.createCart()
    succeeded(await this.store.startPayment(cart, input))
    return { cart, session: (await this.store.session(cart)) as Session }
  }

  /** Really pays. */
  async pays({ cart, session }: Shopper, notify = true): Promise<void> {
    this.honest.add(cart)
    await this.store.sandbox.pay(session.code_url, { notify })
  }

  /** An order that somebody else with the same account made and was paid for. */
  async sellElsewhere(out_trade_no: string): Promise<void> {
    const { baseUrl, apiKey } = this.store.sandbox
    const order = { out_trade_no, body: 'Elsewhere', total_fee: '500', trade_type: 'NATIVE' }
    succeeded(await request(`${baseUrl}order`, 'POST', order, { 'api-key': apiKey }))
    await this.store.sandbox.pay(out_trade_no)
  }

  /** A request of anybody, as it is. */
  async send(ask: Ask): Promise<Reply> {
    const reply = await send(this.store.url, ask)
    this.let.push(`${JSON.stringify(reply.headers)} ${reply.body}`)
    return reply
  }

  hook(body: string | Uint8Array, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send({
      method: 'POST',
      path: '/hooks/wemine',
      headers: { 'content-type': 'text/xml', ...headers },
      body,
    })
  }

  /** The fields of a notification that says that the shopper paid. */
  claim({ session }: Shopper, change: Record<string, string> = {}): Record<string, string> {
    const { out_trade_no, total_fee } = session
    const said = { return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS', mch_id: '1234567890' }
    const paid = {
      total_fee: String(total_fee),
      fee_type: 'HKD',
      transaction_id: '4200000000000000000000000001',
    }
    return { ...said, ...paid, out_trade_no, nonce_str: 'abcdefgh', ...change }
  }

  /** The same as XML, signed as well as can be: by the merchant's own key. */
  signed(fields: Record<string, string>, type: 'MD5' | 'HMAC-SHA256' = 'MD5'): string {
    return toXml({ ...fields, sign: sign(fields, this.store.sandbox.merchantKey, type) })
  }

  /** What a cart of a shopper who did not pay becomes when "complete" is pressed: the answer's type, or its status. */
  async completes(cart: string): Promise<string> {
    const { status, body } = await this.store.complete(cart)
    return body.type === 'order' ? 'an order' : status < 500 ? 'no order' : `status ${status}`
  }

  /** Does `work` with an address that nobody has a reason to ask; how often it was asked all the same. */
  async trap(work: (address: string) => Promise<unknown>): Promise<number> {
    let fetched = 0
    const server = createServer((_, response) => {
      fetched += 1
      response.end('<!ENTITY e "caught">')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/evil.dtd`)
      return fetched
    } finally {
      server.closeAllConnections()
      server.close()
    }
  }

  /** How often the gateway was asked what became of an order. */
  questions(): number {
    return this.store.sandbox.requests().filter(({ endpoint }) => endpoint === 'queryOrder').length
  }

  /** Those of {@link stolen} that no attack before this one took. */
  async newlyStolen(): Promise<string[]> {
    const now = (await this.stolen()).filter((cart) => !this.taken.has(cart))
    for (const cart of now) this.taken.add(cart)
    return now
  }

  /** Carts that are an order and were not paid. */
  async stolen(): Promise<string[]> {
    return (await this.store.orderedCarts()).filter((cart) => !this.honest.has(cart))
  }
}
