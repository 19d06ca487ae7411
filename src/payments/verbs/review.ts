import { after } from '../account/clock'
import { type Decision, decisionsOn } from '../ledger/decisions'
import type { GatewayOrder } from '../ledger/gateway-order'
import { findOrder } from '../ledger/gateway-orders'
import { listForReview, listOrders, type OrderFilter } from '../ledger/lists'
import { type AdminOrder, withoutPersonalData } from '../ledger/personal-data'
import { type Refund, refundsOf } from '../ledger/refunds'
import type { Platform } from '../platform'
import type { Problem } from '../problems'
import { OVERDUE_AFTER } from '../schedule'
import { confirmAnyway } from './confirm'
import { linkOfPayable } from './pay-by-link'
import { reconcileResource } from './reconcile-resource'
import { recoverRefund } from './recover-refund'

/** One payment as the merchant's side sees it: the ledger's rows, without what they have of the shopper. */
export interface PaymentRecord {
  payment: AdminOrder
  refunds: Refund[]
  /** What people decided about it, oldest first. */
  decisions: Decision[]
  /** Why it is not known better, where the gateway could not be asked. */
  problem?: Problem
  /** The payment link, for a shopper who still has to pay it; where it is owed no more, there is none. */
  pay_url?: string
}

type Query = Record<string, unknown>

/** Payments, newest first; what a query string says that is no filter is ignored. */
export async function listPayments({ sql }: Platform, query: Query): Promise<AdminOrder[]> {
  // PostgreSQL has no text with a NUL in it.
  const isText = (value: unknown) => typeof value === 'string' && !value.includes('\0')
  const text = (name: string) => (isText(query[name]) ? { [name]: query[name] } : {})
  const filter = { ...text('state'), ...text('order_id'), ...text('session_id') }
  const page = { limit: count(query, 'limit', 50), offset: count(query, 'offset', 0) }
  return (await listOrders(sql, { ...filter, ...page } as OrderFilter)).map(withoutPersonalData)
}

/** What needs manual review, oldest first. */
export async function showExceptions({ sql, clock }: Platform, query: Query): Promise<PaymentRecord[]> {
  const limit = Math.min(Math.max(count(query, 'limit', 50), 1), 200)
  const overdue = after(clock.now(), -OVERDUE_AFTER)
  const payments = await listForReview(sql, limit, count(query, 'offset', 0), overdue)
  return Promise.all(payments.map((payment) => recordOf(sql, payment)))
}

/** One payment, its refunds and decisions; undefined where there is none of that number. */
export async function showPayment(
  platform: Platform,
  out_trade_no: string,
): Promise<PaymentRecord | undefined> {
  const payment = await findOrder(platform.sql, out_trade_no)
  if (!payment) return undefined
  const [record, pay_url] = await Promise.all([
    recordOf(platform.sql, payment),
    linkOfPayable(platform, payment),
  ])
  return { ...record, ...(pay_url && { pay_url }) }
}

/** Asks the gateway about a payment now, and brings it on as far as that allows. */
export async function checkPayment(
  platform: Platform,
  out_trade_no: string,
): Promise<PaymentRecord | undefined> {
  const order = await findOrder(platform.sql, out_trade_no)
  const account = order && platform.account(order.provider_id)
  if (!order || !account) return undefined
  const confirmed = await confirmAnyway(account, order)
  const reconciled = await reconcileResource(platform, confirmed.order)
  await recoverRefund(account, reconciled)
  const record = await showPayment(platform, out_trade_no)
  return record && { ...record, ...(confirmed.problem && { problem: confirmed.problem }) }
}

async function recordOf(sql: Platform['sql'], payment: GatewayOrder): Promise<PaymentRecord> {
  const { out_trade_no } = payment
  const [refunds, decisions] = await Promise.all([
    refundsOf(sql, out_trade_no),
    decisionsOn(sql, out_trade_no),
  ])
  return { payment: withoutPersonalData(payment), refunds, decisions }
}

function count(query: Query, name: string, usual: number): number {
  return /^\d{1,6}$/.test(String(query[name])) ? Number(query[name]) : usual
}
