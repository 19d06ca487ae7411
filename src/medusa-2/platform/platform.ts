import type { ConfigModule, MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils'
import { systemClock } from '#payments/account/clock'
import { lineLog } from '#payments/account/line-log'
import type { Log } from '#payments/account/merchant-account'
import type { Sql } from '#payments/ledger/sql'
import { onTables } from '#payments/medusa-tables'
import type { Platform } from '#payments/platform'
import { accountsOf } from './accounts'
import { place } from './place'
import { startSession } from './session'
import { loadSnapshot } from './snapshot'
import { tables } from './tables'

/** The running Medusa 2 behind a route's or a job's container. */
export function platformOf(container: MedusaContainer): Platform {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER) as Log
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as Sql
  const configModule: Partial<ConfigModule> = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const { storeCors = '', adminCors = '' } = configModule.projectConfig?.http ?? {}
  const accounts = accountsOf({ configModule, __pg_connection__: sql, logger })
  const account = (id: string) => accounts.get(id)
  return {
    ...onTables({ sql, account }, tables),
    sql,
    log: lineLog(logger),
    clock: systemClock,
    store: { medusa: 2, config: configModule },
    cors: { store: storeCors, admin: adminCors },
    account,
    accounts: () => [...accounts.values()],
    emit: (name, data) => container.resolve(Modules.EVENT_BUS).emit({ name, data }),
    loadSnapshot: (resource_id) => loadSnapshot(container, sql, resource_id),
    startSession: (order) => startSession(container, sql, order),
    place: (order, snapshot) => place(container, sql, order, snapshot),
  }
}
