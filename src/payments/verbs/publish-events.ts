import { after } from '../account/clock'
import type { EventData } from '../ledger/events'
import type { GatewayOrder } from '../ledger/gateway-order'
import { paymentMoved } from '../ledger/money-line'
import { recordDelivered, takePending } from '../ledger/outbox'
import type { Platform } from '../platform'
import { reasonOf } from '../reason-of'
import { TAKEN_FOR } from '../schedule'

const TAKE = 20

/**
 * Gives the store's event bus, and its log, what happened to payments and was not delivered yet. The ledger keeps an event
 * until it was delivered, so that a process which dies loses none; one may then be delivered twice.
 */
export async function publishEvents(platform: Platform): Promise<void> {
  const { sql, clock, log } = platform
  const now = clock.now()
  for (const order of await takePending(sql, TAKE, after(now, TAKEN_FOR), now)) {
    let delivered = 0
    try {
      for (const event of order.pending_events) {
        await platform.emit(event, eventData(order))
        delivered += 1
        paymentMoved(log, event, order)
      }
    } catch (error) {
      const { out_trade_no, pending_events } = order
      log.warn(
        `wemine: ${pending_events[delivered]} of ${out_trade_no} is not delivered yet: ${reasonOf(error)}`,
      )
    }
    if (delivered > 0) await recordDelivered(sql, order, delivered)
  }
}

function eventData(order: GatewayOrder): EventData {
  const { out_trade_no, provider_id, state, total_fee, fee_type, refunded_fee, order_id, problem } = order
  return { out_trade_no, provider_id, state, total_fee, fee_type, refunded_fee, order_id, problem }
}
