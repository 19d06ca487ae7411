import type { GatewayOrder } from '#payments/ledger/gateway-order'
import type { Sql } from '#payments/ledger/sql'
import type { Money } from '#payments/platform'
import { moneyOf } from './amounts'
import { owedByCollection, readResource } from './snapshot'

/**
 * What the session of a gateway order has to pay at the moment when Medusa 1 asks whether it is paid; null where nothing
 * is owed. Medusa 1 keeps the amount with the session and holds a transaction open around this call, in which a cart's
 * total cannot be counted; the guard before "complete" compares that. A session without an amount asks for what it was
 * opened for. The order edit of a payment collection, and its order, must stand.
 */
export async function owedNow(sql: Sql, order: GatewayOrder): Promise<Money | null> {
  const { out_trade_no, resource_id, provider_id, cart_amount, cart_currency } = order
  const row = await readResource(sql, resource_id ?? '')
  const session = row?.sessions.find(
    (one) => one.provider_id === provider_id && one.out_trade_no === out_trade_no,
  )
  if (!row || !session) return null
  if (row.collection_id) return owedByCollection(row)
  if (session.amount === null) return { amount: cart_amount, currency: cart_currency }
  return moneyOf(session.amount, row.currency_code)
}
