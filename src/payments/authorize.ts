import type { Instance } from './instance'
import { claim } from './ledger/claim'
import type { GatewayOrder } from './ledger/gateway-order'
import type { Sql } from './ledger/sql'
import { type Problem, problem } from './problems'
import { after } from './schedule'
import { settle } from './settle'

/** How soon after Medusa was told "paid" the job looks whether an order came of it. */
const LOOK_AFTER = 2000

/**
 * Holds paid money for a completion that begins, or goes on after it was given up: from here on it is not sent back as
 * nobody's. Undefined where it is on its way back already.
 */
export function hold(
  sql: Sql,
  order: Pick<GatewayOrder, 'out_trade_no' | 'session_id'>,
  now: Date,
): Promise<GatewayOrder | undefined> {
  return claim(sql, order, after(now, LOOK_AFTER), now)
}

/**
 * Whether Medusa may take a session as paid: only when the gateway itself says that `own`, the session's own gateway
 * order, is paid in the expected amount and currency. Which one is its own the ledger knows, never the session's data
 * alone. A given order is claimed.
 */
export async function authorize(
  instance: Instance,
  own: GatewayOrder | undefined,
): Promise<GatewayOrder | Problem> {
  if (own?.provider_id !== instance.providerId) return problem('payment_unknown')
  const { order, problem: unanswered } = await settle(instance, own)
  switch (order.state) {
    case 'paid':
    case 'claimed':
    case 'captured': {
      const held = await hold(instance.sql, { ...order, session_id: own.session_id }, instance.now())
      return held ?? problem('payment_returned')
    }
    case 'returning':
    case 'returned':
      return problem('payment_returned')
    case 'exception':
      return problem('payment_exception', { reason: order.problem ?? 'see the admin' })
    default:
      return unanswered ?? problem('payment_not_paid')
  }
}
