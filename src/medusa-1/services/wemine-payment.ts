import {
  AbstractPaymentProcessor,
  type PaymentProcessorContext,
  type PaymentProcessorError,
  type PaymentProcessorSessionResponse,
  PaymentSessionStatus,
} from '@medusajs/medusa'
import { authorize } from '#payments/authorize'
import { cancel } from '#payments/cancel'
import type { Instance } from '#payments/instance'
import { findOrder, type GatewayOrder } from '#payments/ledger/gateway-order'
import { ordersOfResource } from '#payments/ledger/orders-of-resource'
import { recordCaptured } from '#payments/ledger/record-captured'
import { supersede } from '#payments/ledger/supersede'
import { open } from '#payments/open'
import { isProblem, type Problem, problem } from '#payments/problems'
import { refund } from '#payments/refund'
import { sessionData } from '#payments/session-data'
import { settle } from '#payments/settle'
import { shopperInput } from '#payments/shopper-input'
import { centsOf } from '../core/cents-of'
import { configure, instanceOf, type Parts } from '../core/instances'
import { judge } from '../core/judge'
import { look } from '../core/look'
import { processorError } from '../core/processor-error'
import { refundedOf } from '../core/refunded-of'
import { sessionResource } from '../core/session-resource'
import { sessionStatus } from '../core/session-status'
import { isAsWished, shopperWish } from '../core/shopper-wish'
import { isSpent } from '../core/spent'

type Data = Record<string, unknown>
type Answer<T = Data> = Promise<T | PaymentProcessorError>

/**
 * WeChat Pay through Wemine Pay, as Medusa 1 asks for it. Every rule about money is in payments/. Medusa 1 holds a
 * transaction open around each of these calls: none may use the container's manager or a core service, since that waits
 * for a second connection of the same pool and ten shoppers at once would then wait for each other for ever.
 */
export default class WeminePaymentService extends AbstractPaymentProcessor {
  static override identifier = 'wemine'
  readonly #parts: Parts

  constructor(cradle: Record<string, unknown>, options: Record<string, unknown>) {
    super(cradle, options)
    this.#parts = cradle as unknown as Parts
    configure(this.#parts, options)
  }

  get #instance(): Instance {
    return instanceOf(this.#parts)
  }

  async initiatePayment(context: PaymentProcessorContext): Answer<PaymentProcessorSessionResponse> {
    const { resource_id } = context
    const { sql, providerId: provider_id } = this.#instance
    const seen = await look(sql, { out_trade_no: '', resource_id, provider_id })
    if (seen.completed_at || seen.cart_order_id) return processorError(problem('cart_completed'))
    return this.#answer(await this.#open(context, { ...context.context, ...context.paymentSessionData }))
  }

  /** Medusa 1 calls this on every touch of a cart, and after its order is placed: mostly there is nothing to do. */
  async updatePayment(context: PaymentProcessorContext): Answer<PaymentProcessorSessionResponse> {
    const { sql, now } = this.#instance
    const { resource_id, amount, currency_code } = context
    const current = await this.#find(context.paymentSessionData)
    if (current?.resource_id !== resource_id)
      return this.initiatePayment({ ...context, paymentSessionData: {} })

    const seen = await look(sql, current)
    const isTaken = seen.payment_id !== null && seen.canceled_at === null
    if (isTaken || seen.completed_at || seen.cart_order_id) return { session_data: sessionData(current) }

    const wish = shopperWish(
      this.#instance,
      context.context ?? {},
      current,
      await ordersOfResource(sql, resource_id),
    )
    const isSame =
      centsOf(amount, currency_code) === current.cart_amount &&
      currency_code.toUpperCase() === current.cart_currency
    if (isSame && isAsWished(current, wish) && !isSpent(current, now()))
      return { session_data: sessionData(current) }
    const opened = isProblem(wish) ? wish : await this.#open(context, { ...wish })
    if (!isProblem(opened)) await supersede(sql, current.out_trade_no, null, now())
    return this.#answer(opened)
  }

  /**
   * What a storefront sends to a session, which anyone with the cart's id may do: trade_type and open_id are heard and
   * nothing else. Medusa 1 puts the answer over the session's data, so that an empty one changes nothing.
   */
  async updatePaymentData(session_id: string, data: Data): Answer {
    const { sql, options, now } = this.#instance
    if (data.trade_type == null && data.open_id == null) return {}
    const resource_id = await sessionResource(sql, session_id)
    const earlier = resource_id ? await ordersOfResource(sql, resource_id) : []
    const [current] = earlier
    if (!current) return {}

    const known = earlier.find(({ open_id }) => open_id)?.open_id
    const wish = shopperInput(data.trade_type === 'JSAPI' ? { open_id: known, ...data } : data, options)
    if (isProblem(wish)) return processorError(wish)
    if (isAsWished(current, wish) || current.paid_at) return {}
    const { cart_amount: amount, cart_currency: currency } = current
    const order = await open(this.#instance, {
      session_id: null,
      resource_id: current.resource_id,
      amount,
      currency,
      shopper: { ...wish },
    })
    if (isProblem(order)) return processorError(order)
    await supersede(sql, current.out_trade_no, null, now())
    return { prepay_id: undefined, code_url: undefined, jsapi: undefined, ...sessionData(order) }
  }

  /** `authorized` only when the gateway says that this cart's own gateway order is paid. */
  async authorizePayment(
    data: Data,
    { cart_id }: Data,
  ): Answer<{ status: PaymentSessionStatus; data: Data }> {
    const order = await authorize(this.#instance, await this.#own(data, cart_id))
    if (!isProblem(order)) return { status: PaymentSessionStatus.AUTHORIZED, data: sessionData(order) }
    if (order.code === 'payment_not_paid') return { status: PaymentSessionStatus.PENDING, data }
    return processorError(order)
  }

  /** The money came with the authorisation; there is nothing left to do but to check that it did. */
  async capturePayment(data: Data): Answer {
    const order = await this.#find(data)
    if (order?.state === 'claimed' || order?.state === 'captured') return data
    return processorError(problem(order ? 'payment_not_paid' : 'payment_unknown'))
  }

  async refundPayment(data: Data, refundAmount: number): Answer {
    const order = await this.#find(data)
    if (!order) return processorError(problem('payment_unknown'))
    const amount = centsOf(refundAmount, order.cart_currency)
    if (isProblem(amount)) return processorError(amount)
    const { out_trade_no } = order
    const booked = await refundedOf(this.#instance.sql, order)
    const refunded = await refund(this.#instance, { out_trade_no, amount, platform_key: null, booked })
    return isProblem(refunded) ? processorError(refunded) : data
  }

  /** The money is there already when Medusa 1 calls this: stock ran out after paying, or the order was canceled. */
  async cancelPayment(data: Data): Answer {
    const order = await this.#find(data)
    if (!order) return data
    const { sql, now } = this.#instance
    const { out_trade_no } = order
    const standing = judge(order, await look(sql, order))
    // The merchant was faster than the job: what goes back is a refund of that order, and not money that nobody wants.
    if (standing.kind === 'placed') await recordCaptured(sql, out_trade_no, standing.order_id, now())
    const why = 'Medusa canceled its payment: it was out of stock, or the order was canceled'
    const refused = await cancel(this.#instance, out_trade_no, why)
    return refused ? processorError(refused) : data
  }

  /** Never fails: that would leave the cart half changed. The code stays watched, because it can still be paid. */
  async deletePayment(data: Data): Answer {
    const { sql, now, log } = this.#instance
    try {
      const order = await this.#find(data)
      if (order) await supersede(sql, order.out_trade_no, null, now())
    } catch (error) {
      log.warn(`wemine: a deleted session was not noted: ${(error as Error).message}`)
    }
    return {}
  }

  async retrievePayment(data: Data): Answer {
    const order = await this.#find(data)
    return order ? { ...sessionData(order) } : processorError(problem('payment_unknown'))
  }

  async getPaymentStatus(data: Data): Promise<PaymentSessionStatus> {
    const order = await this.#find(data)
    if (!order) return PaymentSessionStatus.ERROR
    return sessionStatus((await settle(this.#instance, order)).order.state)
  }

  async #open(context: PaymentProcessorContext, shopper: Data): Promise<GatewayOrder | Problem> {
    const { amount: minor, currency_code: currency, resource_id } = context
    const amount = centsOf(minor, currency)
    if (isProblem(amount)) return amount
    return open(this.#instance, { session_id: null, resource_id, amount, currency, shopper })
  }

  #answer(order: GatewayOrder | Problem): PaymentProcessorSessionResponse | PaymentProcessorError {
    return isProblem(order) ? processorError(order) : { session_data: sessionData(order) }
  }

  async #find(data: Data | undefined): Promise<GatewayOrder | undefined> {
    const { sql, providerId } = this.#instance
    const { out_trade_no } = data ?? {}
    const order = typeof out_trade_no === 'string' ? await findOrder(sql, out_trade_no) : undefined
    return order?.provider_id === providerId ? order : undefined
  }

  /**
   * The gateway order of a session's data, if it was opened for what is being paid here. A payment collection is not
   * named to the provider: there the session itself must be one of the collection's.
   */
  async #own(data: Data, cart_id: unknown): Promise<GatewayOrder | undefined> {
    const order = await this.#find(data)
    if (!order || cart_id) return order?.resource_id === cart_id ? order : undefined
    const { collection_id, session_id } = await look(this.#instance.sql, order)
    return collection_id && session_id ? order : undefined
  }
}
