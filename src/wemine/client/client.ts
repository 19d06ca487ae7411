import { type CheckedSign, checkSign } from '../endpoints/check-sign'
import { type CreatedOrder, createOrder, type OrderRequest } from '../endpoints/create-order'
import { type OrderQuery, queryOrder } from '../endpoints/query-order'
import { type RefundedOrder, type RefundRequest, refundOrder } from '../endpoints/refund'
import { isWemineError, WemineConfigurationError } from '../errors'
import { checkBaseUrl, DEFAULT_BASE_URL } from './base-url'
import { createConnection } from './connection'
import { type Credentials, createKeyring } from './credentials'
import { type Ask, createTransport } from './transport'

const DEFAULT_TIMEOUT_MS = 8000

/** What a {@link WemineClient} is made from. */
export interface WemineClientOptions extends Credentials {
  /** The gateway, version included; https, or http on this machine. Default `https://api.pay.wemine.net/v1/`. */
  baseUrl?: string | undefined
  /** Ms that one call may take, its retries and the last byte of the answer included. Default 8000. */
  timeout?: number | undefined
}

/**
 * Wemine Pay, as its documents describe it: the gateway's own field names, amounts in integer cents. Everything that goes
 * wrong is a WemineError whose `kind` says what is known: see `errors.ts`.
 *
 * @example
 * const wemine = new WemineClient({ apiKey: 'live_…', apiSecret: '…' })
 * await wemine.queryOrder({ out_trade_no: '9900000000' })
 */
export class WemineClient {
  readonly #ask: Ask

  /** @throws WemineConfigurationError that names the faulty option, never its value */
  constructor({
    baseUrl = DEFAULT_BASE_URL,
    timeout = DEFAULT_TIMEOUT_MS,
    ...credentials
  }: WemineClientOptions) {
    const keyring = createKeyring(credentials)
    const url = baseUrlOption(baseUrl)
    if (!Number.isInteger(timeout) || timeout < 1 || timeout > 2 ** 31 - 1) {
      throw new WemineConfigurationError('timeout must be a whole number of milliseconds')
    }
    this.#ask = createTransport(createConnection(url), keyring, url, timeout)
  }

  /** Asks for an order to be paid. Needs the api-key. */
  createOrder(request: OrderRequest): Promise<CreatedOrder> {
    return createOrder(this.#ask, request)
  }

  /** Asks what became of an order. Needs the secret. */
  queryOrder(request: { out_trade_no: string }): Promise<OrderQuery> {
    return queryOrder(this.#ask, request)
  }

  /** Sends money back, once. Needs the api-key. */
  refund(request: RefundRequest): Promise<RefundedOrder> {
    return refundOrder(this.#ask, request)
  }

  /** Has a notification's signature checked. Needs the secret. */
  checkSign(xml: Uint8Array | string): Promise<CheckedSign> {
    return checkSign(this.#ask, xml)
  }
}

function baseUrlOption(value: string): string {
  try {
    return checkBaseUrl(value)
  } catch (error) {
    throw isWemineError(error) ? new WemineConfigurationError(`baseUrl ${error.message}`) : error
  }
}
