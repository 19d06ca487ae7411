import { type GatewayOrder, one } from './gateway-order'
import type { Sql } from './sql'

/**
 * paid or claimed -> returning: nothing in Medusa stands for this money. Guarded by the state that was looked at
 * (`seen`), so that an authorisation which got in between wins.
 */
export function claimReturn(
  sql: Sql,
  seen: Pick<GatewayOrder, 'out_trade_no' | 'state' | 'refunded_fee'>,
  problem: string,
  now: Date,
): Promise<GatewayOrder | undefined> {
  return one(
    sql,
    `update wemine_gateway_order
     set state = 'returning', problem = :problem, next_ask_at = :now, updated_at = :now
     where out_trade_no = :out_trade_no and state = :state and state in ('paid', 'claimed')
       and refunded_fee = :refunded_fee
     returning *`,
    { out_trade_no: seen.out_trade_no, state: seen.state, refunded_fee: seen.refunded_fee, problem, now },
  )
}
