import { query, type Sql } from '#payments/ledger/sql'
import { formatMinor } from '#payments/money/money'
import { emptySnapshot, type Money, NOT_OWED, type PlatformSnapshot, paidBy } from '#payments/platform'
import { moneyOf } from './amounts'
import { cartTotal } from './carts'
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
    /** Whether a payment came of it. */
    is_authorized: boolean
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
           'is_selected', is_selected, 'is_authorized', payment_authorized_at is not null,
           'out_trade_no', data ->> 'out_trade_no'))
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
  if (!row) return emptySnapshot('its cart is gone')
  const { cart_id, currency_code, order_id } = row
  const { owed, why, notOwed } = await owedFor(container, row)
  return {
    kind: cart_id ? 'cart' : 'collection',
    ...{ owed, why },
    // An order that was edited stands before the edit is paid: it is told only when it was canceled.
    order:
      order_id && (cart_id || row.order_canceled_at)
        ? {
            id: order_id,
            isCanceled: row.order_canceled_at !== null,
            // Medusa 1 makes no order before its payment.
            isUnpaid: false,
            created_at: row.order_created_at ?? new Date(0),
          }
        : null,
    payments: row.payments.filter(isOurs).flatMap(({ out_trade_no, amount, is_captured, holder }) => {
      const money = moneyOf(amount, currency_code)
      if (!out_trade_no || !money) return []
      return [{ out_trade_no, money, isCaptured: is_captured, order_id: holder, notOwed }]
    }),
    paidOtherwise: paidBy(row.payments, isOurs, cart_id && order_id),
    sessions: row.sessions.filter(isOurs).map(({ id, provider_id, amount, out_trade_no }) => ({
      ...{ row_id: id, session_id: null, provider_id, out_trade_no },
      money: amount === null ? null : moneyOf(amount, currency_code),
    })),
    lockedUntil: null,
  }
}

interface Owed extends Pick<PlatformSnapshot, 'owed' | 'why'> {
  /** Why a payment that nothing came of yet is not what is asked for any more. */
  notOwed: string | null
}

/** A cart owes its total, as Medusa counts it at this moment; a payment collection its amount, while its order stands. */
async function owedFor(container: Container, row: ResourceRow): Promise<Owed> {
  const { cart_id, order_id, payments, currency_code } = row
  const nothing = (why: string, notOwed: string | null = null) => ({ owed: null, why, notOwed })
  if (order_id && row.order_canceled_at) {
    const why = NOT_OWED.orderCanceled(order_id)
    return nothing(why, why)
  }
  if (!cart_id) {
    const withdrawn = withdrawnWhy(row)
    if (withdrawn) return nothing(withdrawn, withdrawn)
    const isLess = (row.collection_amount ?? 0) < sumOf(payments)
    return {
      owed: owedByCollection(row),
      why: NOT_OWED.collectionAsksNothing,
      notOwed: isLess ? 'its payment collection asks for less' : null,
    }
  }
  if (order_id) return nothing(NOT_OWED.orderStands(order_id))
  if (row.completed_at) return nothing(NOT_OWED.cartCompleted)
  const total = await cartTotal(container, cart_id)
  const owed = moneyOf(total, currency_code)
  if (payments.length === 0) return { owed, why: NOT_OWED.cartCostsNothing, notOwed: null }
  const isPaidAsIs = total === sumOf(payments)
  const costs = owed ? formatMinor(owed.amount, owed.currency) : 'nothing'
  return nothing(NOT_OWED.isPaid, isPaidAsIs ? null : `its cart costs ${costs} by now`)
}

function withdrawnWhy(row: ResourceRow): string | undefined {
  if (row.is_edit_withdrawn) return 'its order edit was withdrawn'
  return row.collection_status === 'canceled' ? NOT_OWED.collectionCanceled : undefined
}

/**
 * What our session of a payment collection has to pay: what is left of its amount, with what its other sessions are to
 * pay taken off. Null where that is nothing, or where its order or the edit of it does not stand.
 */
export function owedByCollection(row: ResourceRow): Money | null {
  if (row.order_canceled_at || withdrawnWhy(row)) return null
  const open = row.sessions.filter(({ is_authorized }) => !is_authorized)
  const others = open.some(isOurs) ? sumOf(open.filter((session) => !isOurs(session))) : 0
  return moneyOf((row.collection_amount ?? 0) - sumOf(row.payments) - others, row.currency_code)
}

function sumOf(rows: readonly { amount: number | null }[]): number {
  return rows.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
}

const isOurs = ({ provider_id }: { provider_id: string }) => provider_id === 'wemine'
