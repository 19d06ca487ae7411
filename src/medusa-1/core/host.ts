import type { EventBusService } from '@medusajs/medusa'
import type { Host } from '#payments/instance'
import { findOrder } from '#payments/ledger/gateway-order'
import { cancelDeadPayments } from './cancel-dead-payments'
import type { Container } from './container'
import { instanceOf } from './instances'
import { medusaStore } from './store'

/** The running Medusa 1 behind a route's or the poller's container. */
export function hostOf(container: Container): Host {
  const instance = instanceOf({
    configModule: container.resolve('configModule'),
    __pg_connection__: container.resolve('__pg_connection__'),
    logger: container.resolve('logger'),
  })
  const { sql, log, providerId } = instance
  return {
    sql,
    log,
    store: medusaStore(container, sql),
    emit: async (name, data) => {
      // Told until it is done, so that no cart stays stuck with a payment whose money went back.
      if (name === 'wemine.payment.returned') {
        const order = await findOrder(sql, data.out_trade_no)
        await cancelDeadPayments(sql, order?.resource_id ?? '')
      }
      await container.resolve<EventBusService>('eventBusService').emit(name, data)
    },
    instance: (id) => (id === providerId ? instance : undefined),
    instances: () => [instance],
  }
}
