import type WeminePaymentService from '../../../src/medusa-1/services/wemine-payment'
import type { Row } from '../store/model-sql'
import type { StoreProcess } from '../store/store-process'
import { Carts, type Context } from './carts'
import { Completion, type Key } from './completion'
import { Payments } from './payments'
import type { Source1 } from './source'
import { UnitOfWork } from './unit-of-work'

/** What one process of a Medusa 1 has: its container, with the plugin's own provider in it. */
export interface Parts1 {
  container: Container
  provider: WeminePaymentService
  carts: Carts
  completion: Completion
  payments: Payments
}

interface Container {
  resolve<T>(name: string): T
  createScope(): Container
}

/** What all processes of a run have in common. */
interface Shared {
  options: Row
  contexts: Map<string, Context>
  completing: Map<string, StoreProcess>
  overtake: (out_trade_no: string) => void
  emit: (name: string, number: string) => void
}

export function partsOf(process: StoreProcess, source: Source1, shared: Shared): Parts1 {
  const { options, contexts, completing, overtake, emit } = shared
  const base = { logger: process.log, __pg_connection__: process.sql, configModule: {} }
  const provider = new source.WeminePaymentService(base, options)
  const carts = new Carts(process, provider, contexts)
  const completion = new Completion(process, carts, provider, completing, overtake)
  const payments = new Payments(process, provider)
  const services: Record<string, unknown> = {
    ...base,
    manager: {
      transaction: (work: (unit: UnitOfWork) => Promise<unknown>) =>
        UnitOfWork.run(process, 'transaction', work),
    },
    cartService: within((unit) => ({
      retrieveWithTotals: async (id: string) => ({ total: await carts.total(id) }),
      setPaymentSessions: (id: string) => carts.setPaymentSessions(unit, id),
      setPaymentSession: (id: string, provider_id: string) => carts.setPaymentSession(unit, id, provider_id),
      deleteTaxLines: async () => {},
    })),
    idempotencyKeyService: within(() => ({
      create: async (): Promise<Key> => ({ recovery_point: 'started' }),
      update: async (_: string, key: Key) => key,
    })),
    cartCompletionStrategy: { complete: (cart_id: string, key: Key) => completion.complete(cart_id, key) },
    orderService: within((unit) => ({ capturePayment: (id: string) => payments.captureOrder(unit, id) })),
    paymentProviderService: within((unit) => ({
      capturePayment: (payment: { id: string }) => payments.captureOne(unit, payment),
    })),
    paymentCollectionService: within((unit) => ({
      authorizePaymentSessions: (id: string, ids: string[]) => payments.authorizeSessions(unit, id, ids),
    })),
    eventBusService: {
      emit: (name: string, { out_trade_no }: Row) =>
        process.step(`emit ${name}`, () => emit(name, String(out_trade_no))),
    },
  }
  const container: Container = {
    resolve<T>(name: string) {
      if (!(name in services)) throw new TypeError(`the model of Medusa 1 has no ${name}`)
      return services[name] as T
    },
    createScope: () => container,
  }
  return { container, provider, carts, completion, payments }
}

const within = (service: (unit: UnitOfWork) => object) => ({ withTransaction: service })
