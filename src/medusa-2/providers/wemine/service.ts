import type * as medusa from '@medusajs/framework/types'
import { AbstractPaymentProvider, PaymentActions } from '@medusajs/framework/utils'
import type { MerchantAccount, Parts } from '#payments/account/merchant-account'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { findOrder, findOrderOfSession } from '#payments/ledger/gateway-orders'
import { isAuthorizedOrCaptured, STATES } from '#payments/ledger/states'
import { isForMoney } from '#payments/matching'
import { bookedRefunds } from '#payments/medusa-tables'
import type { Amount } from '#payments/money/money'
import { problem } from '#payments/problems'
import { sessionData } from '#payments/session/session-data'
import { authorize } from '#payments/verbs/authorize'
import { confirm } from '#payments/verbs/confirm'
import { open } from '#payments/verbs/open'
import { refund } from '#payments/verbs/refund'
import { supersedeBy, supersedeDeleted } from '#payments/verbs/supersede'
import { accountsWith, validateOptions } from '../../platform/accounts'
import { moneyOf, toCartMinor, toExactMinor } from '../../platform/amounts'
import { platformError, unwrap } from '../../platform/errors'
import { owedNow } from '../../platform/owed-now'
import { providerOf, tables } from '../../platform/tables'

type Data = Record<string, unknown>

/** WeChat Pay through Wemine Pay, as Medusa 2's payment module asks for it. Every rule about money is in payments/. */
export class WeminePaymentProvider extends AbstractPaymentProvider<Record<string, unknown>> {
  static override identifier = 'wemine'
  readonly #parts: Parts
  readonly #options: unknown

  static override validateOptions(options: Record<string, unknown>): void {
    validateOptions(options)
  }

  /** @internal Medusa makes it, from its container. */
  constructor(cradle: Parts & Record<string, unknown>, options: Record<string, unknown>) {
    super(cradle, options)
    this.#parts = cradle
    this.#options = options
  }

  /** For what is the same under each of the ids that have these options; mostly there is one. */
  get #account(): MerchantAccount {
    return accountsWith(this.#parts, this.#options)[0]
  }

  /** The one of that id, where it has these options. */
  #accountOf(provider_id: unknown): MerchantAccount | undefined {
    return accountsWith(this.#parts, this.#options).find(({ providerId }) => providerId === provider_id)
  }

  /** Only where several ids have these options must the session's own row say which it is. */
  async #accountOfSession(session_id: string): Promise<MerchantAccount> {
    const [first, ...more] = accountsWith(this.#parts, this.#options)
    if (more.length === 0) return first
    return this.#accountOf(await providerOf(first.sql, session_id)) ?? first
  }

  async initiatePayment(input: medusa.InitiatePaymentInput): Promise<medusa.InitiatePaymentOutput> {
    const { amount, currency_code, data, context } = input
    const session_id = context?.idempotency_key ?? text(data?.session_id)
    if (!session_id) throw platformError(problem('payment_unknown'))
    const order = await this.#open(session_id, amount as Amount, currency_code, data ?? {})
    return {
      id: order.out_trade_no,
      status: 'pending',
      data: replaceAll(data, sessionData(order, this.#account.options)),
    }
  }

  /** Medusa's cart flows never call it; whoever does gets a new gateway order exactly when something changed. */
  async updatePayment(input: medusa.UpdatePaymentInput): Promise<medusa.UpdatePaymentOutput> {
    const { amount, currency_code, data, context } = input
    const session_id = context?.idempotency_key ?? text(data?.session_id)
    const current = session_id ? await findOrderOfSession(this.#account.sql, session_id) : undefined
    if (!session_id || !current) throw platformError(problem('payment_unknown'))
    const { open_id, trade_type } = current
    const isSame = isForMoney(current, moneyOf(amount as Amount, currency_code))
    const isSamePayer = (data?.open_id ?? open_id) === open_id
    if (isSame && isSamePayer && (data?.trade_type ?? trade_type) === trade_type && data?.new_code !== true)
      return { data: replaceAll(data, sessionData(current, this.#account.options)) }
    const order = await this.#open(session_id, amount as Amount, currency_code, data ?? {})
    await supersedeBy(this.#account, current, order)
    return { status: 'pending', data: replaceAll(data, sessionData(order, this.#account.options)) }
  }

  async #open(session_id: string, amount: Amount, currency: string, data: Data): Promise<GatewayOrder> {
    // When Medusa itself makes a session again after a failed completion, it passes the old one's data. No shopper is
    // there who could name an open_id, so such a session is opened as the options say.
    const shopper = 'out_trade_no' in data && !data.open_id ? {} : data
    const input = { session_id, amount: unwrap(toCartMinor(amount, currency)), currency, shopper }
    const account = await this.#accountOfSession(session_id)
    return unwrap(await open(account, { ...input, resource: { id: null, sql: tables.resource } }))
  }

  /** `captured` only when the gateway says that this session's own order is paid. WeChat Pay has nothing between. */
  async authorizePayment(input: medusa.AuthorizePaymentInput): Promise<medusa.AuthorizePaymentOutput> {
    const { data, context } = input
    const { sql } = this.#account
    const own = await findOrderOfSession(sql, context?.idempotency_key ?? '')
    const account = this.#accountOf(own?.provider_id) ?? this.#account
    const authorized = await authorize(account, own, (order) => owedNow(sql, order))
    if (authorized.ok) return { status: 'captured', data: sessionData(authorized.value, account.options) }
    if (authorized.problem.code === 'payment_not_paid') return { status: 'pending', data: data ?? {} }
    throw platformError(authorized.problem)
  }

  /** The money came with the authorisation; there is nothing left to do but to check that it did. */
  async capturePayment({ data }: medusa.CapturePaymentInput): Promise<medusa.CapturePaymentOutput> {
    const { order } = await this.#find(data)
    if (!isAuthorizedOrCaptured(order.state)) throw platformError(problem('payment_not_paid'))
    return { data: data ?? {} }
  }

  async refundPayment(input: medusa.RefundPaymentInput): Promise<medusa.RefundPaymentOutput> {
    const { data, amount, context } = input
    const { order, account } = await this.#find(data)
    const exact = unwrap(toExactMinor(amount as Amount, order.cart_currency))
    const platform_key = context?.idempotency_key ?? null
    const booked = await bookedRefunds(account.sql, tables, order)
    const { out_trade_no } = order
    unwrap(await refund(account, { out_trade_no, amount: exact, platform_key, booked }))
    return { data: data ?? {} }
  }

  /** Never refunds: Medusa calls it on paid orders too, in races and when it undoes a completion; it refunds apart. */
  async cancelPayment({ data }: medusa.CancelPaymentInput): Promise<medusa.CancelPaymentOutput> {
    return { data: data ?? {} }
  }

  /** Never throws: that would leave the cart half changed. */
  async deletePayment({ data }: medusa.DeletePaymentInput): Promise<medusa.DeletePaymentOutput> {
    await supersedeDeleted(this.#account, data, text(data?.session_id) ?? '')
    return { data: data ?? {} }
  }

  async retrievePayment({ data }: medusa.RetrievePaymentInput): Promise<medusa.RetrievePaymentOutput> {
    const { order } = await this.#find(data)
    return { data: { ...sessionData(order, this.#account.options) } }
  }

  async getPaymentStatus({ data }: medusa.GetPaymentStatusInput): Promise<medusa.GetPaymentStatusOutput> {
    const found = await this.#find(data)
    const { order } = await confirm(found.account, found.order, 'medusa')
    return { status: STATES[order.state].medusa2, data: data ?? {} }
  }

  /** Medusa's own hook route answers before anything is looked at and loses XML: notifications have their own route. */
  async getWebhookActionAndData(): Promise<medusa.WebhookActionResult> {
    this.#account.log.warn(
      `wemine: a notification came to Medusa's own hook route, which cannot take it. It belongs at ${this.#account.options.notifyUrl}`,
    )
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  /** WeChat Pay knows no stored customers. Medusa warns about each logged-in shopper unless it is given a name for one. */
  async createAccountHolder({
    context,
  }: medusa.CreateAccountHolderInput): Promise<medusa.CreateAccountHolderOutput> {
    return { id: context.customer.id, data: {} }
  }

  /** There is nothing stored to retrieve. */
  async retrieveAccountHolder({
    id,
  }: medusa.RetrieveAccountHolderInput): Promise<medusa.RetrieveAccountHolderOutput> {
    return { id, data: {} }
  }

  /** There is nothing stored to change. */
  async updateAccountHolder(_: medusa.UpdateAccountHolderInput): Promise<medusa.UpdateAccountHolderOutput> {
    return { data: {} }
  }

  /** There is nothing stored to delete. */
  async deleteAccountHolder(_: medusa.DeleteAccountHolderInput): Promise<medusa.DeleteAccountHolderOutput> {
    return { data: {} }
  }

  async #find(data: Data | undefined): Promise<{ order: GatewayOrder; account: MerchantAccount }> {
    const order = await findOrder(this.#account.sql, data?.out_trade_no)
    const account = this.#accountOf(order?.provider_id)
    if (!order || !account) throw platformError(problem('payment_unknown'))
    return { order, account }
  }
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
