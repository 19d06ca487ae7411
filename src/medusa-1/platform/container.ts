import type {
  CartService,
  IdempotencyKeyService,
  OrderService,
  PaymentCollectionService,
  PaymentProviderService,
} from '@medusajs/medusa'
import type { EntityManager } from 'typeorm'

/** The part of Medusa 1's container that is used here: a request's scope and the application's own both fit. */
export interface Container {
  resolve<T>(name: string): T
  createScope(): Container
}

/** Medusa 1's own services that are used here, by their names in the container. */
interface Services {
  cartService: CartService
  idempotencyKeyService: IdempotencyKeyService
  orderService: OrderService
  paymentCollectionService: PaymentCollectionService
  paymentProviderService: PaymentProviderService
}

/** Uses one of Medusa 1's services in a transaction of its own. */
export function inTransaction<Name extends keyof Services, T>(
  container: Container,
  name: Name,
  use: (service: Services[Name]) => Promise<T>,
): Promise<T> {
  const service = container.resolve<Services[Name]>(name)
  return container
    .resolve<EntityManager>('manager')
    .transaction((transaction) => use(service.withTransaction(transaction) as Services[Name]))
}
