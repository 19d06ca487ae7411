import type { PaymentCollectionService } from '@medusajs/medusa'
import type { EntityManager } from 'typeorm'
import { hold } from '#payments/authorize'
import type { Store } from '#payments/instance'
import { BUSY, takeLease } from '#payments/ledger/cart-lease'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import type { Sql } from '#payments/ledger/sql'
import { capture } from './capture'
import { completeCart } from './complete-cart'
import type { Container } from './container'
import { judge } from './judge'
import { owes, takeUpLate } from './late'
import { isTaken, look, type Seen } from './look'

/**
 * Medusa 1 as the payments see it. It works with Medusa's own services and their connections, so it is for routes and
 * the poller: called from within a provider method it would wait for the connection that its caller holds.
 */
export function medusaStore(container: Container, sql: Sql): Store {
  return {
    standing: async (order) => judge(order, await look(sql, order)),

    async place(order) {
      const release = await takeLease(sql, order.resource_id ?? '')
      if (!release) return BUSY
      try {
        return await placeNow(container, sql, order)
      } finally {
        await release()
      }
    },

    owes: (order) => owes(container, sql, order),

    takeUp: (order) => takeUpLate(container, sql, order),
  }
}

/** Places and captures the order, for whoever holds the cart's lease; says why where it could not. */
export async function placeNow(
  container: Container,
  sql: Sql,
  order: GatewayOrder,
): Promise<string | undefined> {
  let seen = await look(sql, order)
  let fault: string | undefined
  if (!isHeld(seen)) {
    // Medusa does not ask about a payment that a cart has already, and its money may have been nobody's by now.
    if (isTaken(seen) && !(await hold(sql, order, new Date()))) return 'its payment cannot be taken any more'
    fault = await attempt(() =>
      seen.collection_id ? authorizeCollection(container, seen) : completeCart(container, order, seen),
    )
    seen = await look(sql, order)
  }
  // Another side may have placed it meanwhile; Medusa says so with an error.
  if (!isHeld(seen)) return fault ?? 'no order came of it'
  if (judge(order, seen).kind === 'payable')
    return attempt(async () => {
      await capture(container, seen)
      return undefined
    })
  return undefined
}

function isHeld(seen: Seen): boolean {
  return isTaken(seen) && (seen.order_id ?? seen.swap_id ?? seen.collection_id) !== null
}

async function attempt(work: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await work()
  } catch (error) {
    return (error as Error).message || 'Medusa gave no reason'
  }
}

/** What is owed beside a cart, such as after an order was edited. */
async function authorizeCollection(
  container: Container,
  { collection_id, session_id }: Seen,
): Promise<string | undefined> {
  if (!collection_id || !session_id) return 'its payment session is gone'
  const manager = container.resolve<EntityManager>('manager')
  const collections = container.resolve<PaymentCollectionService>('paymentCollectionService')
  await manager.transaction((transaction) =>
    collections.withTransaction(transaction).authorizePaymentSessions(collection_id, [session_id]),
  )
  return undefined
}
