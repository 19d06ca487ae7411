import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { takeLease } from '#payments/ledger/cart-lease'
import { query, type Sql } from '#payments/ledger/sql'
import { freeDeadLock } from './free-dead-lock'
import { hostOf } from './host'

/**
 * Stands before Medusa 2's own "complete a cart", for carts that WeChat Pay is paying for: one side completes a cart at a
 * time. Medusa's locks are meant for that; its PostgreSQL ones let two in at once (2.21), and the shopper who comes
 * second is then shown an error though the order is placed. Where this itself fails it stands aside.
 */
export function guardCompletion(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  guard(req, res)
    .then(() => next())
    .catch(next)
}

async function guard(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { sql, log } = hostOf(req.scope)
  const cart_id = req.params.id ?? ''
  try {
    if (!(await isOurs(sql, cart_id))) return
    const release = await takeLease(sql, cart_id)
    if (!release) return
    await freeDeadLock(sql, cart_id).catch((error: Error) => log.warn(`wemine: ${error.message}`))
    const end = () =>
      release().catch((error: Error) => log.warn(`wemine: a lease is left to run out: ${error.message}`))
    if (res.closed) await end()
    else res.once('close', end)
  } catch (error) {
    log.warn(`wemine: cart ${cart_id} is completed unguarded: ${(error as Error).message}`)
  }
}

async function isOurs(sql: Sql, cart_id: string): Promise<boolean> {
  const rows = await query(
    sql,
    `select 1 from cart_payment_collection link
     join wemine_gateway_order o on o.resource_id = link.payment_collection_id
     where link.cart_id = :cart_id and link.deleted_at is null limit 1`,
    { cart_id },
  )
  return rows.length > 0
}
