import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  CreateAccountHolderInput,
  CreateAccountHolderOutput,
  DeleteAccountHolderInput,
  DeleteAccountHolderOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrieveAccountHolderInput,
  RetrieveAccountHolderOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdateAccountHolderInput,
  UpdateAccountHolderOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from '@medusajs/framework/types'
import { AbstractPaymentProvider, PaymentActions } from '@medusajs/framework/utils'
import { authorize } from '#payments/authorize'
import type { Instance } from '#payments/instance'
import { findOrder, findOrderOfSession, type GatewayOrder } from '#payments/ledger/gateway-order'
import { supersede } from '#payments/ledger/supersede'
import { type Amount, centsFromMajor } from '#payments/money'
import { open } from '#payments/open'
import { isProblem, type Problem, problem } from '#payments/problems'
import { refund } from '#payments/refund'
import { sessionData } from '#payments/session-data'
import { settle } from '#payments/settle'
import { instanceWith, type Parts, validateOptions } from '../../instances'
import { medusaError } from '../../medusa-error'
import { refundedOf } from './refunded-of'
import { collectionOf } from './session-collection'
import { sessionStatus } from './session-status'

type Data = Record<string, unknown>

/** WeChat Pay through Wemine Pay, as Medusa 2's payment module asks for it. Every rule about money is in payments/. */
export class WeminePaymentProvider extends AbstractPaymentProvider<Record<string, unknown>> {
  static override identifier = 'wemine'
  readonly #parts: Parts
  readonly #options: unknown

  static override validateOptions(options: Record<string, unknown>): void {
    validateOptions(options)
  }

  constructor(cradle: Record<string, unknown>, options: Record<string, unknown>) {
    super(cradle, options)
    this.#parts = cradle as unknown as Parts
    this.#options = options
  }

  get #instance(): Instance {
    return instanceWith(this.#parts, this.#options)
  }

  async initiatePayment({
    amount,
    currency_code,
    data,
    context,
  }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const session_id = context?.idempotency_key ?? text(data?.session_id)
    if (!session_id) throw medusaError(problem('payment_unknown'))
    const order = unwrap(await this.#open(session_id, amount as Amount, currency_code, data ?? {}))
    return { id: order.out_trade_no, status: 'pending', data: replaceAll(data, sessionData(order)) }
  }

  /** Medusa's cart flows never call it; whoever does gets a new gateway order exactly when something changed. */
  async updatePayment({
    amount,
    currency_code,
    data,
    context,
  }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const session_id = context?.idempotency_key ?? text(data?.session_id)
    const current = session_id ? await findOrderOfSession(this.#instance.sql, session_id) : undefined
    if (!session_id || !current) throw medusaError(problem('payment_unknown'))
    const asked = unwrap(centsFromMajor(amount as Amount, currency_code))
    const sameMoney = asked === current.cart_amount && currency_code.toUpperCase() === current.cart_currency
    const samePayer = (data?.open_id ?? current.open_id) === current.open_id
    if (sameMoney && samePayer && (data?.trade_type ?? current.trade_type) === current.trade_type)
      return { data: replaceAll(data, sessionData(current)) }
    const order = unwrap(await this.#open(session_id, amount as Amount, currency_code, data ?? {}))
    await supersede(this.#instance.sql, current.out_trade_no, session_id, this.#instance.now())
    return { status: 'pending', data: replaceAll(data, sessionData(order)) }
  }

  async #open(
    session_id: string,
    amount: Amount,
    currency: string,
    data: Data,
  ): Promise<GatewayOrder | Problem> {
    const cents = centsFromMajor(amount, currency)
    if (isProblem(cents)) return cents
    // When Medusa itself makes a session again after a failed completion, it passes the old one's data. No shopper is
    // there who could name an open_id, so such a session is opened as the options say.
    const shopper = 'out_trade_no' in data && !data.open_id ? {} : data
    const resource_id = await collectionOf(this.#instance.sql, session_id)
    return open(this.#instance, { session_id, resource_id, amount: cents, currency, shopper })
  }

  /** `captured` only when the gateway says that this session's own order is paid. WeChat Pay has nothing between. */
  async authorizePayment({ data, context }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const own = await findOrderOfSession(this.#instance.sql, context?.idempotency_key ?? '')
    const order = await authorize(this.#instance, own)
    if (!isProblem(order)) return { status: 'captured', data: sessionData(order) }
    if (order.code === 'payment_not_paid') return { status: 'pending', data: data ?? {} }
    throw medusaError(order)
  }

  /** The money came with the authorisation; there is nothing left to do but to check that it did. */
  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const order = await this.#find(data)
    if (order.state !== 'claimed' && order.state !== 'captured')
      throw medusaError(problem('payment_not_paid'))
    return { data: data ?? {} }
  }

  async refundPayment({ data, amount, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const order = await this.#find(data)
    const cents = unwrap(centsFromMajor(amount as Amount, order.cart_currency))
    const platform_key = context?.idempotency_key ?? null
    const booked = await refundedOf(this.#instance.sql, order)
    const { out_trade_no } = order
    unwrap(await refund(this.#instance, { out_trade_no, amount: cents, platform_key, booked }))
    return { data: data ?? {} }
  }

  /** Never refunds: Medusa calls it on paid orders too, in races and when it undoes a completion; it refunds apart. */
  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: data ?? {} }
  }

  /** Never throws: that would leave the cart half changed. The code stays watched, because it can still be paid. */
  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    const { sql, now, log } = this.#instance
    try {
      await supersede(sql, text(data?.out_trade_no) ?? '', text(data?.session_id) ?? '', now())
    } catch (error) {
      log.warn(`wemine: a deleted session was not noted: ${(error as Error).message}`)
    }
    return { data: data ?? {} }
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: { ...sessionData(await this.#find(data)) } }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const { order } = await settle(this.#instance, await this.#find(data))
    return { status: sessionStatus(order.state), data: data ?? {} }
  }

  /** Medusa's own hook route answers before anything is looked at and loses XML: notifications have their own route. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    this.#instance.log.warn(
      `wemine: a notification came to Medusa's own hook route, which cannot take it. It belongs at ${this.#instance.options.notifyUrl}`,
    )
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  /** WeChat Pay knows no stored customers. Medusa warns about each logged-in shopper unless it is given a name for one. */
  async createAccountHolder({ context }: CreateAccountHolderInput): Promise<CreateAccountHolderOutput> {
    return { id: context.customer.id, data: {} }
  }

  async retrieveAccountHolder({ id }: RetrieveAccountHolderInput): Promise<RetrieveAccountHolderOutput> {
    return { id, data: {} }
  }

  async updateAccountHolder(_: UpdateAccountHolderInput): Promise<UpdateAccountHolderOutput> {
    return { data: {} }
  }

  async deleteAccountHolder(_: DeleteAccountHolderInput): Promise<DeleteAccountHolderOutput> {
    return { data: {} }
  }

  async #find(data: Data | undefined): Promise<GatewayOrder> {
    const order = await findOrder(this.#instance.sql, text(data?.out_trade_no) ?? '')
    if (!order || order.provider_id !== this.#instance.providerId)
      throw medusaError(problem('payment_unknown'))
    return order
  }
}

function unwrap<T>(value: T | Problem): T {
  if (isProblem(value)) throw medusaError(value)
  return value
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/**
 * Medusa stores `{ ...what the shopper sent, ...what we return }`. A key given as undefined is dropped when that is
 * written as JSON, so nothing a shopper sent stays in a session.
 */
function replaceAll(sent: Data | undefined, data: Data): Data {
  const dropped = Object.fromEntries(Object.keys(sent ?? {}).map((key) => [key, undefined]))
  return { ...dropped, ...data }
}
