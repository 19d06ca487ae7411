import { randomUUID } from 'node:crypto'
import type { AbstractCartCompletionStrategy } from '@medusajs/medusa'
import { clearTaxLines } from './carts'
import { type Container, inTransaction } from './container'

/** A cart that is to be completed. */
export interface Completing {
  cart_id: string
  provider_id: string
  /** The cart holds an authorised payment already, without an order. */
  resumes: boolean
  /** Its payment session is chosen. */
  isSelected: boolean
}

/**
 * Completes a cart by Medusa 1's own strategy; says why where no order came of it. A cart that holds an authorised payment
 * already, without an order, would be refused for ever by a new attempt: it is resumed at that point instead.
 */
export async function completeCart(
  container: Container,
  { cart_id, provider_id, resumes, isSelected }: Completing,
): Promise<string | undefined> {
  // A refreshed session is not selected any more (seen in 1.20.11), and Medusa completes by selected ones alone.
  if (!resumes && !isSelected)
    await inTransaction(container, 'cartService', (carts) => carts.setPaymentSession(cart_id, provider_id))

  // A key of its own each time: a key remembers "pending", and would answer so for ever.
  const idempotency_key = randomUUID()
  const key = await inTransaction(container, 'idempotencyKeyService', async (keys) => {
    const created = await keys.create({
      idempotency_key,
      request_method: 'POST',
      request_path: '/hooks/wemine',
      request_params: { cart_id },
    })
    return resumes ? keys.update(idempotency_key, { recovery_point: 'payment_authorized' }) : created
  })
  const strategy = container.resolve<AbstractCartCompletionStrategy>('cartCompletionStrategy')
  const { response_body } = await strategy.complete(cart_id, key, { ip: '' })
  if (response_body.type === 'order' || response_body.type === 'swap') return undefined
  await clearTaxLines(container, cart_id)
  return reason(response_body)
}

function reason({ message, errors, payment_status }: Record<string, unknown>): string {
  const [first] = (errors ?? []) as { message?: string }[]
  return String(message ?? first?.message ?? `Medusa says ${payment_status ?? 'no more'}`)
}
