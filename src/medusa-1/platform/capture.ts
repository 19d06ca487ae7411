import type { OrderService, PaymentProviderService } from '@medusajs/medusa'
import type { EntityManager } from 'typeorm'
import type { Container } from './container'

/**
 * Tells Medusa 1 that the payment of an order (or a swap, or a payment collection) is captured. It has no such word for
 * a session: until this is done the order waits for money that is there, and cannot be refunded.
 */
export async function capture(
  container: Container,
  { payment_id, order_id }: { payment_id: string; order_id: string | null },
): Promise<void> {
  const manager = container.resolve<EntityManager>('manager')
  await manager.transaction(async (transaction) => {
    if (order_id) {
      const orders = container.resolve<OrderService>('orderService')
      await orders.withTransaction(transaction).capturePayment(order_id)
    } else {
      const payments = container.resolve<PaymentProviderService>('paymentProviderService')
      await payments.withTransaction(transaction).capturePayment({ id: payment_id })
    }
  })
}
