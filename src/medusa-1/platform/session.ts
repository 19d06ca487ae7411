import type { GatewayOrder } from '#payments/ledger/gateway-order'
import type { Sql } from '#payments/ledger/sql'
import { isSameMoney, moneyOf } from '#payments/matching'
import type { PlatformSession } from '#payments/platform'
import { type Container, inTransaction } from './container'
import { loadSnapshot } from './snapshot'

/**
 * The payment session of ours that the cart or payment collection has now, for what the gateway order is for. Where it is
 * gone, or another provider's, one is started first, as if the shopper came back.
 */
export async function startSession(
  container: Container,
  sql: Sql,
  order: GatewayOrder,
): Promise<PlatformSession | string> {
  const { provider_id } = order
  const resource_id = order.resource_id ?? ''
  const current = async () => {
    const { kind, sessions } = await loadSnapshot(container, sql, resource_id)
    return { kind, session: sessions.find((session) => session.provider_id === provider_id) }
  }
  let { kind, session } = await current()
  if (!session && kind === 'collection')
    await inTransaction(container, 'paymentCollectionService', (collections) =>
      collections.setPaymentSession(resource_id, { provider_id }, ''),
    )
  if (!session && kind === 'cart')
    await inTransaction(container, 'cartService', async (carts) => {
      await carts.setPaymentSessions(resource_id)
      await carts.setPaymentSession(resource_id, provider_id)
    })
  if (!session && kind !== 'none') session = (await current()).session
  if (!session) return 'it has no payment session'
  const isExact = session.money === null || isSameMoney(session.money, moneyOf(order))
  return isExact ? session : 'its payment session asks for another amount'
}
