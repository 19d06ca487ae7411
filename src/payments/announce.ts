import type { EventData, Host } from './instance'
import type { GatewayOrder } from './ledger/gateway-order'
import { recordTold, takeUntold } from './ledger/take-untold'
import { after, LEASE } from './schedule'

const TAKE = 20

/**
 * Tells the store's event bus what happened to payments and was not told yet. The ledger keeps an event until it was
 * told, so that a process which dies loses none; one may then be told twice.
 */
export async function announce(host: Host, now = () => new Date()): Promise<void> {
  for (const order of await takeUntold(host.sql, TAKE, after(now(), LEASE), now())) {
    let told = 0
    try {
      for (const event of order.untold) {
        await host.emit(event, eventData(order))
        told += 1
      }
    } catch (error) {
      const { out_trade_no, untold } = order
      host.log.warn(`wemine: ${untold[told]} of ${out_trade_no} is not told yet: ${(error as Error).message}`)
    }
    if (told > 0) await recordTold(host.sql, order, told)
  }
}

function eventData(order: GatewayOrder): EventData {
  const { out_trade_no, provider_id, state, total_fee, fee_type, refunded_fee, order_id, problem } = order
  return { out_trade_no, provider_id, state, total_fee, fee_type, refunded_fee, order_id, problem }
}
