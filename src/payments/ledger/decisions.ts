import type { GatewayOrder } from './gateway-order'
import { one } from './gateway-orders'
import { query, type Sql } from './sql'
import type { NextOf } from './states'

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

/** What a decision does to the gateway order in the same moment; both only to an open exception. */
export type DecisionEffect = 'none' | 'closes' | 'refunds'

const REFUNDING: NextOf<'exception'> = 'refunding'

/**
 * Records a decision and does what it says, in one statement, if the row is still the one that the person saw
 * (`version`): of two at once one is recorded. `closes` ends an open exception, which stays an exception for good;
 * `refunds` has it refunded, by whoever comes first. Gives the row as it is then; undefined where something else happened
 * first.
 */
export function recordDecision(
  sql: Sql,
  decision: Omit<Decision, 'id' | 'created_at'> & { version: number; effect: DecisionEffect },
  now: Date,
): Promise<GatewayOrder | undefined> {
  const { effect, ...values } = decision
  const changes = {
    none: '',
    closes: ', resolved_at = :now',
    refunds: `, state = '${REFUNDING}', next_check_at = :now`,
  }
  return one(
    sql,
    `with decided as (
       update wemine_gateway_order set version = version + 1, updated_at = :now ${changes[effect]}
       where out_trade_no = :out_trade_no and version = :version
         ${effect === 'none' ? '' : "and state = 'exception' and resolved_at is null"}
       returning *
     ), record as (
       insert into wemine_decision (out_trade_no, decision, note, actor, problem, created_at)
       select out_trade_no, :decision, :note, :actor, :problem, :now from decided
     )
     select * from decided`,
    { ...values, now },
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
