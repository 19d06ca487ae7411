import { type GatewayOrder, one } from './gateway-order'
import type { Sql } from './sql'

/**
 * paid or claimed -> returning: nothing in Medusa stands for this money; or an exception, which a person sends back.
 * Guarded by the row that was looked at (`seen`), so that an authorisation which got in between wins, a repeated one of a
 * claimed order too.
 */
export function claimReturn(
  sql: Sql,
  seen: Pick<GatewayOrder, 'out_trade_no' | 'state' | 'refunded_fee' | 'updated_at'>,
  problem: string,
  now: Date,
): Promise<GatewayOrder | undefined> {
  const { out_trade_no, state, refunded_fee, updated_at } = seen
  return one(
    sql,
    `update wemine_gateway_order
     set state = 'returning', problem = :problem, next_ask_at = :now, updated_at = :now
     where out_trade_no = :out_trade_no and state = :state and state in ('paid', 'claimed', 'exception')
       and resolved_at is null and refunded_fee = :refunded_fee and updated_at = :updated_at
     returning *`,
    { out_trade_no, state, refunded_fee, updated_at, problem, now },
  )
}
