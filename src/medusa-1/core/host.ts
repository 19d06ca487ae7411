import type { EventBusService } from '@medusajs/medusa'
import type { Host } from '#payments/instance'
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
      await container.resolve<EventBusService>('eventBusService').emit(name, data)
    },
    instance: (id) => (id === providerId ? instance : undefined),
    instances: () => [instance],
  }
}
