import { query, type Sql } from './sql'

type RefundState = 'asked' | 'unknown' | 'done' | 'refused'

/** One refund ever asked for. `refund_fee` is cents of the order's fee_type, `amount` the same in the cart's currency. */
export interface Refund {
  id: string
  out_trade_no: string
  reason: 'platform' | 'unclaimed'
  state: RefundState
  refund_fee: number
  amount: number
  /** Medusa's key for the attempt; it changes on every retry, so it decides nothing but an exact repeat. */
  platform_key: string | null
  /** Whether the platform was told that it is done. */
  told: boolean
  refund_id: string | null
  problem: string | null
  created_at: Date
  updated_at: Date
}

/** All refunds of a gateway order, oldest first. */
export async function refundsOf(sql: Sql, out_trade_no: string): Promise<Refund[]> {
  const rows = await query(
    sql,
    'select * from wemine_refund where out_trade_no = :out_trade_no order by created_at, id',
    { out_trade_no },
  )
  return rows as unknown as Refund[]
}
