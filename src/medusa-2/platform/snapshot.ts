import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { query, type Sql } from '#payments/ledger/sql'
import { emptySnapshot, type Money, NOT_OWED, type PlatformSnapshot, paidBy } from '#payments/platform'
import { moneyOf } from './amounts'
import { lockedUntil } from './stale-lock'

/** Medusa 2's own rows for a payment collection. Amounts are decimal strings in major units. */
export interface CollectionRow {
  amount: string
  currency_code: string
  status: string
  cart_id: string | null
  cart_completed_at: Date | null
  sessions: {
    id: string
    provider_id: string
    amount: string
    currency_code: string
    out_trade_no: string | null
  }[]
  payments: {
    provider_id: string
    amount: string
    currency_code: string
    is_captured: boolean
    out_trade_no: string | null
  }[]
  order_id: string | null
  order_created_at: Date | null
  order_canceled_at: Date | null
  /** What the order still asks for. */
  pending: string | null
  /** What it was placed for, while nobody changed it since. */
  total: string | null
  /** Which links of the order a completion that died left out. */
  is_cart_linked: boolean
  is_collection_linked: boolean
}

/**
 * ONE statement: a payment collection, the cart and the order that it is for, its sessions of ours and its payments that
 * count. A completion writes an order's two links side by side, so that one that died may have left either alone, or
 * none: then the stamp that `stampCart` put on the cart is found in the order's metadata. A completion that was undone
 * may leave a link to an order that is gone.
 */
export async function readCollection(sql: Sql, id: string): Promise<CollectionRow | undefined> {
  const [row] = await query(
    sql,
    `with c as (
       select c.*, link.cart_id, cart.completed_at as cart_completed_at, cart.customer_id
       from payment_collection c
       left join cart_payment_collection link on link.payment_collection_id = c.id and link.deleted_at is null
       left join cart on cart.id = link.cart_id and cart.deleted_at is null
       where c.id = :id and c.deleted_at is null limit 1
     ), by_cart as (
       select l.order_id from order_cart l join c on l.cart_id = c.cart_id where l.deleted_at is null
     ), by_collection as (
       select l.order_id from order_payment_collection l join c on l.payment_collection_id = c.id
       where l.deleted_at is null
     ), by_stamp as (
       select o.id as order_id from c join "order" o on o.customer_id = c.customer_id
       where c.cart_id is not null and o.deleted_at is null and o.metadata ->> 'wemine_cart_id' = c.cart_id
         and not exists (select from by_cart) and not exists (select from by_collection)
     ), o as (
       select o.* from "order" o
       where o.id in (select order_id from by_cart union select order_id from by_collection
                      union select order_id from by_stamp)
         and o.deleted_at is null
       order by o.canceled_at desc nulls first, o.created_at limit 1
     )
     select c.amount, c.currency_code, c.status, c.cart_id, c.cart_completed_at,
       o.id as order_id, o.created_at as order_created_at, o.canceled_at as order_canceled_at,
       summary.totals ->> 'pending_difference' as pending,
       case when o.version = 1 then summary.totals ->> 'current_order_total' end as total,
       exists (select from by_cart where order_id = o.id) as is_cart_linked,
       exists (select from by_collection where order_id = o.id) as is_collection_linked,
       coalesce((
         select json_agg(json_build_object('id', s.id, 'provider_id', s.provider_id, 'amount', s.amount::text,
           'currency_code', s.currency_code, 'out_trade_no', (
             select w.out_trade_no from wemine_gateway_order w where w.session_id = s.id
             order by w.created_at desc, w.out_trade_no desc limit 1)))
         from payment_session s
         where s.payment_collection_id = c.id and s.deleted_at is null and s.provider_id like 'pp_wemine%'), '[]'
       ) as sessions,
       coalesce((
         select json_agg(json_build_object('provider_id', p.provider_id, 'amount', p.amount::text,
           'currency_code', p.currency_code, 'is_captured', p.captured_at is not null,
           'out_trade_no', p.data ->> 'out_trade_no'))
         from payment p
         where p.payment_collection_id = c.id and p.deleted_at is null and p.canceled_at is null), '[]'
       ) as payments
     from c left join o on true
     left join order_summary summary
       on summary.order_id = o.id and summary.version = o.version and summary.deleted_at is null
     limit 1`,
    { id },
  )
  return row as CollectionRow | undefined
}

/** What Medusa 2 has for a payment collection. */
export async function loadSnapshot(
  container: MedusaContainer,
  sql: Sql,
  resource_id: string,
): Promise<PlatformSnapshot> {
  const row = await readCollection(sql, resource_id)
  if (!row) return emptySnapshot('its payment collection is gone')
  const order_id = row.order_id ?? (row.cart_id ? null : resource_id)
  const { owed, why } = await owedFor(container, row)
  // An order whose sum cannot be read is not said to be paid: money is refunded by that.
  const isPaid = Boolean(row.pending) && Number(row.pending) <= 0
  return {
    kind: row.cart_id ? 'cart' : 'collection',
    ...{ owed, why },
    order: row.order_id
      ? {
          id: row.order_id,
          isCanceled: row.order_canceled_at !== null,
          isUnpaid: row.payments.length === 0 && Number(row.pending) > 0,
          total: row.cart_id && row.total !== null ? moneyOf(row.total, row.currency_code) : null,
          created_at: row.order_created_at ?? new Date(0),
        }
      : null,
    payments: row.payments.filter(isOurs).flatMap(({ out_trade_no, amount, currency_code, is_captured }) => {
      if (!out_trade_no) return []
      return [{ out_trade_no, order_id, isCaptured: is_captured, money: moneyOf(amount, currency_code) }]
    }),
    paidOtherwise: paidBy(row.payments, isOurs, isPaid ? row.order_id : null),
    sessions: row.sessions.map(({ id, provider_id, out_trade_no, amount, currency_code }) => ({
      ...{ provider_id, out_trade_no, row_id: id, session_id: id },
      money: moneyOf(amount, currency_code),
    })),
    lockedUntil: row.cart_id ? await lockedUntil(sql, row.cart_id) : null,
  }
}

type Owed = Pick<PlatformSnapshot, 'owed' | 'why'>

/** A cart owes its total, as Medusa counts it at this moment; an order what it asks for; a payment link its amount. */
async function owedFor(container: MedusaContainer, row: CollectionRow): Promise<Owed> {
  const { order_id, cart_id, currency_code, payments } = row
  if (order_id && row.order_canceled_at) return { owed: null, why: NOT_OWED.orderCanceled(order_id) }
  if (row.status === 'canceled') return { owed: null, why: NOT_OWED.collectionCanceled }
  if (payments.length > 0 && cart_id) return { owed: null, why: NOT_OWED.isPaid }
  if (order_id && cart_id)
    return { owed: positive(row.pending ?? '0', currency_code), why: NOT_OWED.orderStands(order_id) }
  if (!cart_id) {
    const paid = payments.reduce((sum, { amount }) => sum + Number(amount), 0)
    const owed = positive(String(Number(row.amount) - paid), currency_code)
    return { owed, why: NOT_OWED.collectionAsksNothing }
  }
  if (row.cart_completed_at) return { owed: null, why: NOT_OWED.cartCompleted }
  const cart = await cartTotal(container, cart_id)
  if (!cart) return { owed: null, why: 'its cart is gone' }
  return { owed: positive(String(cart.total), cart.currency_code), why: NOT_OWED.cartCostsNothing }
}

function positive(amount: string, currency: string): Money | null {
  const money = moneyOf(amount, currency)
  return money.amount > 0 ? money : null
}

/** What a cart costs now, taxes included, as Medusa 2 itself counts it. */
async function cartTotal(
  container: MedusaContainer,
  id: string,
): Promise<{ total: number; currency_code: string } | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'cart',
    fields: ['total', 'currency_code'],
    filters: { id },
  })
  return data[0] as { total: number; currency_code: string } | undefined
}

const isOurs = ({ provider_id }: { provider_id: string }) => /^pp_wemine(_|$)/.test(provider_id)
