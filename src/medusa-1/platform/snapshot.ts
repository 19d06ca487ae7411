import { query, type Sql } from '#payments/ledger/sql'
import type { Money, PlatformPayment, PlatformSnapshot } from '#payments/platform'
import { moneyOf } from './amounts'
import { cartTotal } from './cart-total'
import type { Container } from './container'

/** Medusa 1's own rows for a cart or a payment collection. Amounts in Medusa 1's smallest unit. */
export interface ResourceRow {
  cart_id: string | null
  completed_at: Date | null
  collection_id: string | null
  collection_amount: number | null
  collection_status: string | null
  currency_code: string
  /** The order placed from the cart, or that the payment collection's order edit is for. */
  order_id: string | null
  order_created_at: Date | null
  order_canceled_at: Date | null
  /** Whether the collection's order edit was declined or canceled. */
  is_edit_withdrawn: boolean
  /** Initiated ones only: a session that the shopper left keeps its data in Medusa 1. */
  sessions: {
    id: string
    provider_id: string
    amount: number | null
    is_selected: boolean | null
    out_trade_no: string | null
  }[]
  /** Those that count. `holder`: what a payment belongs to by now. */
  payments: {
    id: string
    provider_id: string
    amount: number
    out_trade_no: string | null
    is_captured: boolean
    holder: string | null
  }[]
}

/** ONE statement, by indexes of Medusa 1's own, on the plugin's own connection. */
export async function readResource(sql: Sql, resource_id: string): Promise<ResourceRow | undefined> {
  const [row] = await query(
    sql,
    `with session_of as (
       select s.* from payment_session s where s.cart_id = :resource_id
       union all
       select s.* from payment_collection_sessions link join payment_session s on s.id = link.payment_session_id
       where link.payment_collection_id = :resource_id
     ), payment_of as (
       select p.* from payment p where p.cart_id = :resource_id
       union all
       select p.* from payment_collection_payments link join payment p on p.id = link.payment_id
       where link.payment_collection_id = :resource_id
     )
     select c.id as cart_id, c.completed_at, pc.id as collection_id, pc.amount as collection_amount,
       pc.status as collection_status, coalesce(region.currency_code, pc.currency_code) as currency_code,
       o.id as order_id, o.created_at as order_created_at, o.canceled_at as order_canceled_at,
       coalesce(edit.declined_at, edit.canceled_at) is not null as is_edit_withdrawn,
       coalesce((
         select json_agg(json_build_object('id', id, 'provider_id', provider_id, 'amount', amount,
           'is_selected', is_selected, 'out_trade_no', data ->> 'out_trade_no'))
         from session_of where is_initiated), '[]') as sessions,
       coalesce((
         select json_agg(json_build_object('id', id, 'provider_id', provider_id, 'amount', amount,
           'out_trade_no', data ->> 'out_trade_no', 'is_captured', captured_at is not null,
           'holder', coalesce(order_id, swap_id, pc.id)))
         from payment_of where canceled_at is null), '[]') as payments
     from (values (1)) one
     left join cart c on c.id = :resource_id and c.deleted_at is null
     left join region on region.id = c.region_id
     left join payment_collection pc on pc.id = :resource_id and pc.deleted_at is null
     left join order_edit edit on edit.payment_collection_id = pc.id
     left join "order" o on o.cart_id = c.id or o.id = edit.order_id
     limit 1`,
    { resource_id },
  )
  const found = row as ResourceRow | undefined
  return found?.cart_id || found?.collection_id ? found : undefined
}

/** What Medusa 1 has for a cart or payment collection. */
export async function loadSnapshot(
  container: Container,
  sql: Sql,
  resource_id: string,
): Promise<PlatformSnapshot> {
  const row = await readResource(sql, resource_id)
  if (!row) return NOTHING
  const { cart_id, currency_code, order_id } = row
  return {
    kind: cart_id ? 'cart' : 'collection',
    ...(await owedFor(container, row)),
    order: order_id
      ? {
          id: order_id,
          isCanceled: row.order_canceled_at !== null,
          // Medusa 1 makes no order before its payment.
          isUnpaid: false,
          created_at: row.order_created_at ?? new Date(0),
        }
      : null,
    payments: row.payments.flatMap((payment) => ourPayment(payment, currency_code)),
    paidOtherwise: paidOtherwise(row),
    sessions: row.sessions.filter(isOurs).map(({ id, provider_id, amount, out_trade_no }) => ({
      ...{ row_id: id, session_id: null, provider_id, out_trade_no },
      money: amount === null ? null : moneyOf(amount, currency_code),
    })),
    lockedUntil: null,
  }
}

const NOTHING: PlatformSnapshot = {
  kind: 'none',
  owed: null,
  why: 'its cart is gone',
  order: null,
  payments: [],
  paidOtherwise: null,
  sessions: [],
  lockedUntil: null,
}

/** A cart owes its total, as Medusa counts it at this moment; a payment collection its amount, while its order stands. */
async function owedFor(container: Container, row: ResourceRow): Promise<{ owed: Money | null; why: string }> {
  const { cart_id, order_id, payments, collection_amount, currency_code } = row
  if (order_id && row.order_canceled_at) return { owed: null, why: `its order ${order_id} was canceled` }
  if (!cart_id) {
    if (row.is_edit_withdrawn) return { owed: null, why: 'its order edit was withdrawn' }
    if (row.collection_status === 'canceled')
      return { owed: null, why: 'its payment collection was canceled' }
    const paid = payments.reduce((sum, { amount }) => sum + amount, 0)
    const owed = moneyOf((collection_amount ?? 0) - paid, currency_code)
    return { owed, why: 'its payment collection asks for nothing any more' }
  }
  if (order_id) return { owed: null, why: `order ${order_id} stands` }
  if (row.completed_at) return { owed: null, why: 'its cart was completed without it' }
  if (payments.length > 0) return { owed: null, why: 'it is paid already' }
  const total = await cartTotal(container, cart_id)
  return { owed: moneyOf(total, currency_code), why: 'its cart costs nothing any more' }
}

function ourPayment(payment: ResourceRow['payments'][number], currency: string): PlatformPayment[] {
  const { out_trade_no, amount, is_captured, holder } = payment
  if (!out_trade_no || !isOurs(payment)) return []
  const money = moneyOf(amount, currency)
  return money ? [{ out_trade_no, money, isCaptured: is_captured, order_id: holder }] : []
}

function paidOtherwise({ payments, order_id, cart_id }: ResourceRow): string | null {
  const [payment] = payments
  if (payment)
    return isOurs(payment) ? String(payment.out_trade_no) : `another payment (${payment.provider_id})`
  return order_id && cart_id ? `other means (order ${order_id})` : null
}

const isOurs = ({ provider_id }: { provider_id: string }) => provider_id === 'wemine'
