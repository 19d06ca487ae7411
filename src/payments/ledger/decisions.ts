import type { GatewayOrder } from './gateway-order'
import { one } from './gateway-orders'
import { query, type Sql } from './sql'

/** What a person may decide about a payment. */
export const DECISIONS = ['refund', 'close', 'refund_done', 'refund_not_done'] as const
export type DecisionKind = (typeof DECISIONS)[number]

/** What a person decided, as it was recorded; never changed afterwards. */
export interface Decision {
  id: string
  out_trade_no: string
  decision: DecisionKind
  note: string
  /** Medusa's id of the user. */
  actor: string
  /** What needed review when they decided. */
  problem: string | null
  created_at: Date
}

/** What a decision does to an open exception in the same statement: closes it for good, or has its money refunded. */
export type Effect = 'none' | 'closes' | 'refunds'

/**
 * Records a decision, if the row is still the one that the person saw (`version`), and gives the row as it is then.
 * Undefined where something else happened first: of two people at once the second is told so.
 */
export function recordDecision(
  sql: Sql,
  decision: Omit<Decision, 'id' | 'created_at'> & { version: number; effect: Effect },
  now: Date,
): Promise<GatewayOrder | undefined> {
  return one(
    sql,
    `with decided as (
       update wemine_gateway_order set version = version + 1, updated_at = :now,
         resolved_at = case when :effect = 'closes' then cast(:now as timestamptz) else resolved_at end,
         state = case when :effect = 'refunds' then 'refunding' else state end,
         next_check_at = case when :effect = 'refunds' then cast(:now as timestamptz) else next_check_at end
       where out_trade_no = :out_trade_no and version = :version
         and (:effect = 'none' or (state = 'exception' and resolved_at is null))
       returning *
     ), record as (
       insert into wemine_decision (out_trade_no, decision, note, actor, problem, created_at)
       select out_trade_no, :decision, :note, :actor, :problem, :now from decided
     )
     select * from decided`,
    { ...decision, now },
  )
}

/** All decisions on a gateway order, oldest first. */
export async function decisionsOn(sql: Sql, out_trade_no: string): Promise<Decision[]> {
  const rows = await query(
    sql,
    'select * from wemine_decision where out_trade_no = :out_trade_no order by created_at, id',
    { out_trade_no },
  )
  return rows.map((row) => ({ ...row, id: String(row.id) }) as Decision)
}
