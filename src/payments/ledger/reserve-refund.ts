import type { Refund } from './refunds'
import { query, type Sql } from './sql'

export type NewRefund = Pick<
  Refund,
  'id' | 'out_trade_no' | 'reason' | 'refund_fee' | 'amount' | 'platform_key'
> & {
  /** When the job looks what became of it, should this process die before it knows. */
  look_at: Date
}

/**
 * Writes a refund as `asked` and takes its money off what is left, in one statement and before anything is sent.
 * Undefined when too little is left, when another refund is in doubt, or when the order is not one to refund from.
 * The guard stands on the order's own row, so that of two at once the second sees what the first took.
 */
export async function reserveRefund(sql: Sql, refund: NewRefund, now: Date): Promise<Refund | undefined> {
  const [row] = await query(
    sql,
    `with held as (
       update wemine_gateway_order set
         refunded_fee = refunded_fee + :refund_fee, refunded_amount = refunded_amount + :amount,
         refund_in_doubt = :id, next_ask_at = least(next_ask_at, cast(:look_at as timestamptz)), updated_at = :now
       where out_trade_no = :out_trade_no and refund_in_doubt is null
         and refunded_fee + :refund_fee <= coalesce(paid_fee, total_fee) and refunded_amount + :amount <= cart_amount
         and state = any(case when :reason = 'unclaimed' then array['returning'] else array['claimed', 'captured'] end)
       returning out_trade_no
     )
     insert into wemine_refund
       (id, out_trade_no, reason, state, refund_fee, amount, platform_key, created_at, updated_at)
     select :id, out_trade_no, :reason, 'asked', :refund_fee, :amount, :platform_key, :now, :now from held
     returning *`,
    { ...refund, now },
  )
  return row as Refund | undefined
}
