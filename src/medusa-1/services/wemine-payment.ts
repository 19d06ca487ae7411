import {
  AbstractPaymentProcessor,
  type PaymentProcessorContext,
  type PaymentProcessorError,
  type PaymentProcessorSessionResponse,
  PaymentSessionStatus,
} from '@medusajs/medusa'
import type { MerchantAccount, Parts } from '#payments/account/merchant-account'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { findOrder } from '#payments/ledger/gateway-orders'
import { isAuthorizedOrCaptured, STATES } from '#payments/ledger/states'
import { bookedRefunds } from '#payments/medusa-tables'
import type { Amount } from '#payments/money/money'
import { problem } from '#payments/problems'
import { type Result, success } from '#payments/result'
import { sessionData } from '#payments/session/session-data'
import { authorize } from '#payments/verbs/authorize'
import { cancel } from '#payments/verbs/cancel'
import { confirm } from '#payments/verbs/confirm'
import { confirmCaptured } from '#payments/verbs/confirm-captured'
import { open } from '#payments/verbs/open'
import { refund } from '#payments/verbs/refund'
import { asksForMethod, changeMethod, type Opening, renew } from '#payments/verbs/renew'
import { supersedeDeleted } from '#payments/verbs/supersede'
import { accountOf, configure } from '../platform/accounts'
import { toCartMinor, toExactMinor } from '../platform/amounts'
import { platformError } from '../platform/errors'
import { owedNow } from '../platform/owed-now'
import { readResource } from '../platform/snapshot'
import { resourceOfSession, tables } from '../platform/tables'

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

  constructor(cradle: Parts & Record<string, unknown>, options: Record<string, unknown>) {
    super(cradle, options)
    this.#parts = cradle
    configure(this.#parts, options)
  }

  get #account(): MerchantAccount {
    return accountOf(this.#parts)
  }

  async initiatePayment(context: PaymentProcessorContext): Answer<PaymentProcessorSessionResponse> {
    const opening = openingOf(context)
    if (!opening.ok) return platformError(opening.problem)
    const shopper = { ...context.context, ...context.paymentSessionData, new_code: false }
    return this.#answer(await open(this.#account, { ...opening.value, shopper }))
  }

  /** Medusa 1 calls this on every touch of a cart, and after its order is placed: mostly there is nothing to do. */
  async updatePayment(context: PaymentProcessorContext): Answer<PaymentProcessorSessionResponse> {
    const { resource_id } = context
    const current = await this.#find(context.paymentSessionData)
    if (current?.resource_id !== resource_id)
      return this.initiatePayment({ ...context, paymentSessionData: {} })
    const row = await readResource(this.#account.sql, resource_id)
    const isTaken = row?.payments.some(({ out_trade_no }) => out_trade_no === current.out_trade_no)
    if (isTaken || row?.completed_at || (row?.cart_id && row.order_id)) return this.#answer(success(current))
    const opening = openingOf(context)
    if (!opening.ok) return platformError(opening.problem)
    return this.#answer(await renew(this.#account, current, opening.value, context.context ?? {}))
  }

  /**
   * What a storefront sends to a session. Medusa 1 puts the answer over the session's data, so that an empty one changes
   * nothing.
   */
  async updatePaymentData(session_id: string, data: Data): Answer {
    if (!asksForMethod(data)) return {}
    const id = await resourceOfSession(this.#account.sql, session_id)
    if (!id) return {}
    const changed = await changeMethod(this.#account, { id, sql: tables.resource }, data)
    if (!changed.ok) return platformError(changed.problem)
    if (!changed.value) return {}
    const others = { prepay_id: undefined, code_url: undefined, jsapi: undefined }
    return { ...others, ...sessionData(changed.value, this.#account.options) }
  }

  /** `authorized` only when the gateway says that this cart's own gateway order is paid. */
  async authorizePayment(
    data: Data,
    { cart_id }: Data,
  ): Answer<{ status: PaymentSessionStatus; data: Data }> {
    const { sql } = this.#account
    const own = await this.#own(data, cart_id)
    const authorized = await authorize(this.#account, own, (order) => owedNow(sql, order))
    if (authorized.ok)
      return {
        status: PaymentSessionStatus.AUTHORIZED,
        data: sessionData(authorized.value, this.#account.options),
      }
    if (authorized.problem.code === 'payment_not_paid') return { status: PaymentSessionStatus.PENDING, data }
    return platformError(authorized.problem)
  }

  /** The money came with the authorisation; there is nothing left to do but to check that it did. */
  async capturePayment(data: Data): Answer {
    const order = await this.#find(data)
    if (order && isAuthorizedOrCaptured(order.state)) return data
    return platformError(problem(order ? 'payment_not_paid' : 'payment_unknown'))
  }

  async refundPayment(data: Data, refundAmount: number): Answer {
    const order = await this.#find(data)
    if (!order) return platformError(problem('payment_unknown'))
    const amount = toExactMinor(refundAmount, order.cart_currency)
    if (!amount.ok) return platformError(amount.problem)
    const { out_trade_no } = order
    const booked = await bookedRefunds(this.#account.sql, tables, order)
    const wanted = { out_trade_no, amount: amount.value, platform_key: null, booked }
    const refunded = await refund(this.#account, wanted)
    return refunded.ok ? data : platformError(refunded.problem)
  }

  /** The money is there already when Medusa 1 calls this: stock ran out after paying, or the order was canceled. */
  async cancelPayment(data: Data): Answer {
    const order = await this.#find(data)
    if (!order) return data
    const row = await readResource(this.#account.sql, order.resource_id ?? '')
    const payment = row?.payments.find(({ out_trade_no }) => out_trade_no === order.out_trade_no)
    // The merchant was faster than the job: what is refunded is a refund of that order, not money that nobody is owed.
    if (payment?.is_captured && payment.holder) await confirmCaptured(this.#account, order, payment.holder)
    const why = 'Medusa canceled its payment: it was out of stock, or the order was canceled'
    const refused = await cancel(this.#account, order.out_trade_no, why)
    return refused ? platformError(refused) : data
  }

  /** Never fails: that would leave the cart half changed. */
  async deletePayment(data: Data): Answer {
    await supersedeDeleted(this.#account, data, null)
    return {}
  }

  async retrievePayment(data: Data): Answer {
    const order = await this.#find(data)
    return order
      ? { ...sessionData(order, this.#account.options) }
      : platformError(problem('payment_unknown'))
  }

  async getPaymentStatus(data: Data): Promise<PaymentSessionStatus> {
    const order = await this.#find(data)
    if (!order) return PaymentSessionStatus.ERROR
    const { state } = (await confirm(this.#account, order, 'medusa')).order
    return STATES[state].medusa1 as PaymentSessionStatus
  }

  #answer(opened: Result<GatewayOrder>): PaymentProcessorSessionResponse | PaymentProcessorError {
    return opened.ok
      ? { session_data: sessionData(opened.value, this.#account.options) }
      : platformError(opened.problem)
  }

  async #find(data: Data | undefined): Promise<GatewayOrder | undefined> {
    const { sql, providerId } = this.#account
    const order = await findOrder(sql, data?.out_trade_no)
    return order?.provider_id === providerId ? order : undefined
  }

  /**
   * The gateway order of a session's data, if it was opened for what is being paid here. A payment collection is not
   * named to the provider: there the session itself must be one of the collection's.
   */
  async #own(data: Data, cart_id: unknown): Promise<GatewayOrder | undefined> {
    const order = await this.#find(data)
    if (!order || cart_id) return order?.resource_id === cart_id ? order : undefined
    const row = await readResource(this.#account.sql, order.resource_id ?? '')
    const isItsSession = row?.sessions.some(({ out_trade_no }) => out_trade_no === order.out_trade_no)
    return row?.collection_id && isItsSession ? order : undefined
  }
}

function openingOf({
  amount,
  currency_code: currency,
  resource_id: id,
}: PaymentProcessorContext): Result<Opening> {
  const minor = toCartMinor(amount as Amount, currency)
  if (!minor.ok) return minor
  return success({ session_id: null, resource: { id, sql: tables.resource }, amount: minor.value, currency })
}
