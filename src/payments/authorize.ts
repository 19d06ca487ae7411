import type { Instance } from './instance'
import { claim } from './ledger/claim'
import { findOrderOfSession, type GatewayOrder } from './ledger/gateway-order'
import { type Problem, problem } from './problems'
import { after } from './schedule'
import { settle } from './settle'

/** How soon after Medusa was told "paid" the job looks whether an order came of it. */
const LOOK_AFTER = 5000

/**
 * Whether Medusa may take this session as paid: only when the gateway itself says that the session's own gateway order
 * is, in the expected amount and currency. What the session's data says is not looked at. A given order is claimed: from
 * here on it is not sent back as nobody's.
 */
export async function authorize(instance: Instance, session_id: string): Promise<GatewayOrder | Problem> {
  const own = await findOrderOfSession(instance.sql, session_id)
  if (!own) return problem('payment_unknown')
  const { order, problem: unanswered } = await settle(instance, own)
  switch (order.state) {
    case 'paid':
    case 'claimed':
    case 'captured': {
      const now = instance.now()
      const claimed = await claim(instance.sql, order.out_trade_no, after(now, LOOK_AFTER), now)
      return claimed ?? problem('payment_returned')
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
