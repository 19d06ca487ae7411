import type { MedusaContainer } from '@medusajs/framework/types'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import type { Sql } from '#payments/ledger/sql'
import { isSameMoney, moneyOf } from '#payments/matching'
import type { PlatformSession } from '#payments/platform'
import { runWorkflow } from './run-workflow'
import { loadSnapshot } from './snapshot'

/**
 * The payment session of ours that the collection has now, for what the gateway order is for. A cart whose session is
 * gone, or another provider's, or for another amount, is given one first, as if the shopper came back.
 */
export async function startSession(
  container: MedusaContainer,
  sql: Sql,
  order: GatewayOrder,
): Promise<PlatformSession | string> {
  const { resource_id, provider_id } = order
  const current = async () =>
    (await loadSnapshot(container, sql, resource_id ?? '')).sessions.find(
      (session) =>
        session.provider_id === provider_id && session.money && isSameMoney(session.money, moneyOf(order)),
    )
  const session = await current()
  if (session) return session
  const input = { payment_collection_id: resource_id, provider_id }
  const fault = await runWorkflow(container)('create-payment-sessions', input)
  return (await current()) ?? fault ?? 'its cart has no payment session'
}
