import type { Instance } from './instance'
import { claim } from './ledger/claim'
import type { GatewayOrder } from './ledger/gateway-order'
import { type Problem, problem } from './problems'
import { after } from './schedule'
import { settle } from './settle'

/** How soon after Medusa was told "paid" the job looks whether an order came of it. */
const LOOK_AFTER = 2000

/**
 * Whether Medusa may take a session as paid: only when the gateway itself says that `own`, the session's own gateway
 * order, is paid in the expected amount and currency. Which one is its own the ledger knows, never the session's data
 * alone. A given order is claimed: from here on it is not sent back as nobody's.
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
      const now = instance.now()
      const claimed = await claim(
        instance.sql,
        { ...order, session_id: own.session_id },
        after(now, LOOK_AFTER),
        now,
      )
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
