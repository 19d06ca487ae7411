import { query, type Sql } from './sql'

/** What a person may decide about a payment. */
export const DECISIONS = ['refund', 'close', 'refund_done', 'refund_not_done'] as const
type DecisionKind = (typeof DECISIONS)[number]

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

/**
 * Records a decision, if the row is still the one that the person saw (`version`). Undefined where something else
 * happened first. `closes` ends an open exception, which stays an exception for good.
 */
export async function recordDecision(
  sql: Sql,
  decision: Omit<Decision, 'id' | 'created_at'> & { version: number; closes: boolean },
  now: Date,
): Promise<{ version: number } | undefined> {
  const [row] = await query(
    sql,
    `with decided as (
       update wemine_gateway_order set version = version + 1, updated_at = :now,
         resolved_at = case when :closes then cast(:now as timestamptz) else resolved_at end
       where out_trade_no = :out_trade_no and version = :version
         and (not :closes or (state = 'exception' and resolved_at is null))
       returning out_trade_no, version
     ), record as (
       insert into wemine_decision (out_trade_no, decision, note, actor, problem, created_at)
       select out_trade_no, :decision, :note, :actor, :problem, :now from decided
     )
     select version from decided`,
    { ...decision, now },
  )
  return row && { version: Number(row.version) }
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
