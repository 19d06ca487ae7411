import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils'
import type { Host, Log } from '#payments/instance'
import type { Sql } from '#payments/ledger/sql'
import { instancesOf } from './instances'
import { medusaStore } from './store'

/** The running Medusa 2 behind a route's or a job's container. */
export function hostOf(container: MedusaContainer): Host {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER) as Log
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as Sql
  const configModule = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const instances = instancesOf({ configModule, __pg_connection__: sql, logger })
  return {
    sql,
    log: logger,
    store: medusaStore(container, sql),
    emit: (name, data) => container.resolve(Modules.EVENT_BUS).emit({ name, data }),
    instance: (id) => instances.get(id),
    instances: () => [...instances.values()],
  }
}
