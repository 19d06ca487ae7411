import type { GatewayOrder } from '../../../src/payments/ledger/gateway-order'
import type { World } from './world'

/** Its order stands in a store of its own, under a number of its own. */
export async function placed(world: World, number: number, amount: number): Promise<GatewayOrder> {
  const cart = `cart_${number}`
  const order = await world.paid({ cart, session: `payses_${number}`, amount })
  world.store.placed(order, `order_${number}`)
  return world.reconcile(order)
}
