import type { Knex } from 'knex'
import type { Sandbox } from '../../src/sandbox'

/** What a store answered over HTTP. */
export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: an answer is looked into by the test that asked
  body: any
}

/** The data of a payment session, as a storefront sees it. */
export interface Session {
  out_trade_no: string
  trade_type: string
  total_fee: number
  fee_type: string
  expires_at: string
  code_url: string
  prepay_id?: string
  jsapi?: Record<string, string>
  session_id?: string
  client_secret: string
  pay_url: string
}

/** An order as the admin API tells it. Amounts in cents. */
export interface PlacedOrder {
  id: string
  total: number
  captured: number
  refunded: number
}

/**
 * A real store of either Medusa, driven over HTTP as a storefront and an admin do, with the sandbox as its gateway. The
 * contract suite is written against this and knows no platform.
 */
export interface Driver {
  readonly url: string
  readonly sandbox: Sandbox
  /** The store's own database. */
  readonly sql: Knex
  /** All the store printed. */
  logs(): string
  /** A cart ready to be paid: one tea at HK$88.80 and HK$20 for shipping. */
  createCart(): Promise<string>
  /** One tea more. */
  changeCart(cart: string): Promise<void>
  /** Starts or renews the cart's payment with WeChat Pay; `input` is what the storefront sends along. */
  startPayment(cart: string, input?: Record<string, unknown>): Promise<Answer>
  /** Makes the cart's payment anew, with a code of its own, as a tab opened a second time does. */
  renewPayment(cart: string): Promise<Answer>
  /** Chooses another way to pay than WeChat Pay. */
  payOtherwise(cart: string): Promise<Answer>
  /** The cart's payment session as anyone with the cart's id reads it. */
  session(cart: string): Promise<Session | undefined>
  /** Presses "complete". */
  complete(cart: string): Promise<Answer>
  /** What the status route says; without the session's secret unless a header brings it. */
  status(out_trade_no: string, headers?: Record<string, string>): Promise<Answer>
  /** Orders placed since the start, oldest first. */
  orders(): Promise<PlacedOrder[]>
  /** The order of a cart, if there is one. */
  orderOf(cart: string): Promise<PlacedOrder | undefined>
  /**
   * Edits an order so that it costs HK$128 more, and opens a code for that. `resource`: the payment collection that it is
   * paid by; `holder`: what the ledger has as the order of that payment; `finish`: what the shopper's page does in the end.
   */
  editOrder(
    order: string,
  ): Promise<{ resource: string; session: Session; holder: string; finish(): Promise<unknown> }>
  /** Refunds cents of an order through the platform's own admin API. */
  refund(order: string, cents: number): Promise<Answer>
  /** A request with an admin's login. */
  admin(method: string, path: string, body?: unknown): Promise<Answer>
  /** Stops the store as a deployment would and starts it again on the same database. */
  restart(): Promise<void>
  /** SIGKILL, as a crash would; `restart` starts it again. */
  kill(): Promise<void>
  stop(): Promise<void>
}

export interface DriverOptions {
  /** Over the example store's options of the plugin. */
  options?: Record<string, unknown>
  /** Over the sandbox's. */
  sandbox?: Parameters<typeof import('../../src/sandbox').startSandbox>[0]
  env?: Record<string, string>
}
