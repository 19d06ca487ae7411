import type { ExactMinor, GatewayFee } from '../money/money'
import type { GatewayOrder } from './gateway-order'
import { many } from './gateway-orders'
import { query, type Row, type Sql } from './sql'
import { sqlList, UNDECIDED } from './states'

/** Which money: that moved from this instant on and before that one, of one account or of all. */
export interface Moved {
  from: Date
  to: Date
  provider_id: string | undefined
}

/** A gateway order with what of it was refunded for certain, in the smallest unit of the cart's currency, exactly. */
export type ChargedOrder = GatewayOrder & { done_amount: string }

/** A refund that was done, and the gateway order it is of. */
export type DoneRefund = ChargedOrder & {
  refund_key: string
  gateway_refund_id: string | null
  reason: 'platform' | 'auto'
  refund_fee: GatewayFee
  refund_amount: number
  done_at: Date
}

/** What became of payments: each has one of these. */
export const OUTCOMES = ['captured', 'auto_refunded', 'open', 'in_review', 'closed'] as const

export interface SumRow {
  provider_id: string
  fee_type: string
  kind: (typeof OUTCOMES)[number] | 'platform' | 'auto' | 'in_doubt'
  count: number
  fee: number
}

const PAID_IN = 'upper(coalesce(o.paid_fee_type, o.fee_type))'
const OF_ACCOUNT = '(cast(:provider_id as text) is null or o.provider_id = :provider_id)'
const CHARGED = `o.charged_at >= :from and o.charged_at < :to and o.paid_fee is not null and ${OF_ACCOUNT}`
const DONE_AMOUNT = `(select cast(coalesce(sum(d.asked_amount), 0) as text) from wemine_refund d
  where d.out_trade_no = o.out_trade_no and d.state = 'done') as done_amount`

/** Payments that shoppers made in that time, added up by account, currency and what became of them. */
export function sumPayments(sql: Sql, moved: Moved): Promise<SumRow[]> {
  return sums(
    sql,
    `select o.provider_id, ${PAID_IN} as fee_type, case
         when o.state = 'captured' then 'captured' when o.state = 'refunded' then 'auto_refunded'
         when o.state in (${sqlList(UNDECIDED)}) then 'open'
         when o.resolved_at is null then 'in_review' else 'closed' end as kind,
       count(*) as count, sum(o.paid_fee) as fee
     from wemine_gateway_order o where ${CHARGED} group by 1, 2, 3`,
    moved,
  )
}

/** Refunds that were done in that time, added up by account, currency and who asked for them; and those in doubt. */
export async function sumRefunds(sql: Sql, moved: Moved): Promise<SumRow[]> {
  const sumOf = (kind: string, where: string) =>
    sums(
      sql,
      `select o.provider_id, ${PAID_IN} as fee_type, ${kind} as kind, count(*) as count, sum(r.refund_fee) as fee
       from wemine_refund r join wemine_gateway_order o on o.out_trade_no = r.out_trade_no
       where ${where} and ${OF_ACCOUNT} group by 1, 2, 3`,
      moved,
    )
  const done = await sumOf('r.reason', 'r.done_at >= :from and r.done_at < :to')
  const inDoubt = "r.state in ('requested', 'unknown') and r.created_at >= :from and r.created_at < :to"
  return [...done, ...(await sumOf("'in_doubt'", inDoubt))]
}

async function sums(sql: Sql, text: string, moved: Moved): Promise<SumRow[]> {
  const rows = await query<SumRow>(sql, text, bindingsOf(moved))
  return rows.map((row) => ({ ...row, count: Number(row.count), fee: Number(row.fee) }))
}

const bindingsOf = ({ from, to, provider_id }: Moved): Row => ({ from, to, provider_id })

const PAGE = 500

/** Payments that shoppers made in that time, oldest first, a page at a time. */
export function chargedOrders(sql: Sql, moved: Moved): AsyncGenerator<ChargedOrder[]> {
  return pages(
    (last: ChargedOrder | undefined) =>
      many(
        sql,
        `select o.*, ${DONE_AMOUNT} from wemine_gateway_order o
       where ${CHARGED} and (o.charged_at, o.out_trade_no) > (cast(:after as timestamptz), cast(:after_id as text))
       order by o.charged_at, o.out_trade_no limit ${PAGE}`,
        { ...bindingsOf(moved), ...after(moved, last?.charged_at, last?.out_trade_no) },
      ) as Promise<ChargedOrder[]>,
  )
}

/** Refunds that were done in that time, oldest first, a page at a time. */
export function doneRefunds(sql: Sql, moved: Moved): AsyncGenerator<DoneRefund[]> {
  return pages(async (last: DoneRefund | undefined) => {
    const rows = await many(
      sql,
      `select o.*, r.id as refund_key, r.refund_id as gateway_refund_id, r.reason, r.refund_fee, r.amount as refund_amount, r.done_at,
         ${DONE_AMOUNT}
       from wemine_refund r join wemine_gateway_order o on o.out_trade_no = r.out_trade_no
       where r.done_at >= :from and r.done_at < :to and ${OF_ACCOUNT}
         and (r.done_at, r.id) > (cast(:after as timestamptz), cast(:after_id as text))
       order by r.done_at, r.id limit ${PAGE}`,
      { ...bindingsOf(moved), ...after(moved, last?.done_at, last?.refund_key) },
    )
    return (rows as DoneRefund[]).map((row) => ({
      ...row,
      refund_fee: Number(row.refund_fee) as GatewayFee,
      refund_amount: Number(row.refund_amount),
    }))
  })
}

/** A refund as Medusa should have it. */
export interface RefundOf {
  out_trade_no: string
  /** In the smallest unit of the cart's currency, exactly. */
  asked_amount: ExactMinor
  platform_key: string | null
  done_at: Date
}

/** For each of these payments all refunds that were ever done, oldest first; no entry where there is none. */
export async function doneRefundsOf(
  sql: Sql,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, RefundOf[]>> {
  const rows = await query<RefundOf>(
    sql,
    `select r.out_trade_no, cast(r.asked_amount as text) as asked_amount, r.platform_key, r.done_at from wemine_refund r
     where r.out_trade_no = any(cast(:numbers as text[])) and r.done_at is not null order by r.done_at, r.id`,
    { numbers },
  )
  const byNumber = new Map<string, RefundOf[]>()
  for (const row of rows) byNumber.set(row.out_trade_no, [...(byNumber.get(row.out_trade_no) ?? []), row])
  return byNumber
}

/** Where the next page begins; the first one before everything. A column keeps finer times than JavaScript, but none of ours. */
const after = ({ from }: Moved, at?: Date | null, id = ''): Row => ({ after: at ?? from, after_id: id })

async function* pages<T>(read: (last: T | undefined) => Promise<T[]>): AsyncGenerator<T[]> {
  let last: T | undefined
  do {
    const page = await read(last)
    if (page.length === 0) return
    yield page
    last = page.length < PAGE ? undefined : page.at(-1)
  } while (last)
}
