import { type GatewayOrder, one } from './gateway-order'
import type { Sql } from './sql'

/** What a person said of a payment: `by` is Medusa's id of the user. */
export interface Word {
  out_trade_no: string
  by: string
  resolution: string
}

/** Keeps a person's word. With `closes` it ends an open exception, which stays an exception for good. */
export function recordResolution(
  sql: Sql,
  word: Word & { closes: boolean },
  now: Date,
): Promise<GatewayOrder | undefined> {
  return one(
    sql,
    `update wemine_gateway_order set
       resolved_at = case when :closes then cast(:now as timestamptz) else resolved_at end,
       resolved_by = :by, resolution = :resolution, updated_at = :now
     where out_trade_no = :out_trade_no and (not :closes or (state = 'exception' and resolved_at is null))
     returning *`,
    { ...word, now },
  )
}
