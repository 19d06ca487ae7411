import type { Driver, PlacedOrder } from './driver'
import { until } from './http'

/** The cart's order, once its money is in it: for a moment, while it is being placed, it is not. */
export function placedOrder(store: Driver, cart: string, within = 20_000): Promise<PlacedOrder> {
  return until(
    'the order',
    async () => {
      const order = await store.orderOf(cart)
      return order && order.captured > 0 && order
    },
    within,
  )
}
