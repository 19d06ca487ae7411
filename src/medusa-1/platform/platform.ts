import type { ConfigModule, EventBusService } from '@medusajs/medusa'
import { displayNumbers } from '#payments/admin/display-numbers'
import { findOrder } from '#payments/ledger/gateway-orders'
import type { Platform } from '#payments/platform'
import { accountOf } from './accounts'
import { bookedPayments } from './booked'
import { cancelDeadPayments } from './cancel-dead-payments'
import type { Container } from './container'
import { erasePersonalData } from './erase-personal-data'
import { findOrders } from './orders'
import { place } from './place'
import { resourceSql } from './resource-sql'
import { attach, startSession } from './session'
import { loadSnapshot } from './snapshot'

/** The running Medusa 1 behind a route's or the job's container. */
export function platformOf(container: Container): Platform {
  const configModule = container.resolve<Partial<ConfigModule>>('configModule')
  const { store_cors = '', admin_cors = '' } = configModule.projectConfig ?? {}
  const account = accountOf({
    configModule,
    __pg_connection__: container.resolve('__pg_connection__'),
    logger: container.resolve('logger'),
  })
  const { sql, log, clock, providerId } = account
  return {
    sql,
    resourceSql,
    log,
    clock,
    store: { medusa: 1, config: configModule },
    cors: { store: store_cors, admin: admin_cors },
    account: (id) => (id === providerId ? account : undefined),
    accounts: () => [account],
    emit: async (name, data) => {
      // Delivered until it is done, so that no cart stays stuck with a payment whose money was refunded.
      if (name === 'wemine.payment.refunded') {
        const order = await findOrder(sql, data.out_trade_no)
        await cancelDeadPayments(sql, order?.resource_id ?? '')
      }
      await container.resolve<EventBusService>('eventBusService').emit(name, data)
    },
    findOrders: (by) => findOrders(sql, by),
    displayNumbers: (order_ids) => displayNumbers(sql, order_ids),
    bookedPayments: (orders) => bookedPayments(sql, orders),
    loadSnapshot: (resource_id) => loadSnapshot(container, sql, resource_id),
    startSession: (order) => startSession(container, sql, order),
    attach: (order, session) => attach(account, order, session),
    erasePersonalData: (order) => erasePersonalData(sql, order),
    place: (order) => place(container, account, order),
  }
}
