import { after } from '../account/clock'
import type { GatewayOrder } from '../ledger/gateway-order'
import { transition } from '../ledger/transition'
import type { Platform } from '../platform'
import { LOOK_AFTER_CAPTURE } from '../schedule'

/** paid or authorized -> captured: the order it pays for was seen; or another one in its place. */
export async function confirmCaptured(
  { sql, clock }: Pick<Platform, 'sql' | 'clock'>,
  order: GatewayOrder,
  order_id: string,
): Promise<void> {
  const now = clock.now()
  const set = { order_id, captured_at: now, next_check_at: after(now, LOOK_AFTER_CAPTURE) }
  const events = ['wemine.payment.captured'] as const
  await transition(sql, order, { from: ['paid', 'authorized', 'captured'], to: 'captured', set, events }, now)
}
