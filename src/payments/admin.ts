import { resolveDoubt } from './doubt'
import { finish } from './finish'
import type { Host } from './instance'
import { findOrder, type GatewayOrder } from './ledger/gateway-order'
import { listExceptions } from './ledger/list-exceptions'
import { listOrders, type OrderFilter } from './ledger/list-orders'
import { type Refund, refundsOf } from './ledger/refunds'
import type { Problem } from './problems'
import { settle } from './settle'

/** One payment as the merchant's side sees it: the ledger's rows, whole. */
export interface PaymentRecord {
  payment: GatewayOrder
  refunds: Refund[]
  /** Why it is not known better, where the gateway could not be asked. */
  problem?: Problem
}

/** Payments, newest first; what a query string says that is no filter is ignored. */
export function listPayments(host: Host, query: Record<string, unknown>): Promise<GatewayOrder[]> {
  // PostgreSQL has no text with a NUL in it.
  const isText = (value: unknown) => typeof value === 'string' && !value.includes('\0')
  const text = (name: string) => (isText(query[name]) ? { [name]: query[name] } : {})
  const count = (name: string) =>
    /^\d{1,6}$/.test(String(query[name])) ? { [name]: Number(query[name]) } : {}
  const filter = {
    ...text('state'),
    ...text('order_id'),
    ...text('session_id'),
    ...count('limit'),
    ...count('offset'),
  }
  return listOrders(host.sql, filter as OrderFilter)
}

/** Payments that a person should look at, oldest first: open exceptions, and refunds whose outcome is not known. */
export async function showExceptions(host: Host, query: Record<string, unknown>): Promise<PaymentRecord[]> {
  const count = (name: string, usual: number) =>
    /^\d{1,6}$/.test(String(query[name])) ? Number(query[name]) : usual
  const limit = Math.min(Math.max(count('limit', 50), 1), 200)
  const payments = await listExceptions(host.sql, limit, count('offset', 0))
  return Promise.all(
    payments.map(async (payment) => ({ payment, refunds: await refundsOf(host.sql, payment.out_trade_no) })),
  )
}

/** One payment and its refunds; undefined where there is none of that number. */
export async function showPayment(host: Host, out_trade_no: string): Promise<PaymentRecord | undefined> {
  const payment = await findOrder(host.sql, out_trade_no)
  return payment && { payment, refunds: await refundsOf(host.sql, out_trade_no) }
}

/** Asks the gateway about a payment now, and brings it on as far as that allows. */
export async function checkPayment(host: Host, out_trade_no: string): Promise<PaymentRecord | undefined> {
  const order = await findOrder(host.sql, out_trade_no)
  const instance = order && host.instance(order.provider_id)
  if (!order || !instance) return undefined
  const settled = await settle(instance, order)
  const finished = await finish(host, instance, settled.order)
  await resolveDoubt(instance, finished)
  const record = await showPayment(host, out_trade_no)
  return record && { ...record, ...(settled.problem && { problem: settled.problem }) }
}
