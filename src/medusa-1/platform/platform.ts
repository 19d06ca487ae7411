import type { ConfigModule, EventBusService } from '@medusajs/medusa'
import { findOrder } from '#payments/ledger/gateway-orders'
import { onTables } from '#payments/medusa-tables'
import type { Platform } from '#payments/platform'
import { accountOf, partsOf } from './accounts'
import type { Container } from './container'
import { place } from './place'
import { startSession } from './session'
import { loadSnapshot } from './snapshot'
import { cancelDeadPayments, tables } from './tables'

/** The running Medusa 1 behind a route's or the job's container. */
export function platformOf(container: Container): Platform {
  const parts = partsOf(container)
  const { store_cors = '', admin_cors = '' } =
    (parts.configModule as Partial<ConfigModule>).projectConfig ?? {}
  const account = accountOf(parts)
  const { sql, log, clock, providerId } = account
  const ofAccount = (id: string) => (id === providerId ? account : undefined)
  return {
    ...onTables({ sql, account: ofAccount }, tables),
    sql,
    log,
    clock,
    store: { medusa: 1, config: parts.configModule },
    cors: { store: store_cors, admin: admin_cors },
    account: ofAccount,
    accounts: () => [account],
    emit: async (name, data) => {
      // Delivered until it is done, so that no cart stays stuck with a payment whose money was refunded.
      if (name === 'wemine.payment.refunded') {
        const order = await findOrder(sql, data.out_trade_no)
        await cancelDeadPayments(sql, order?.resource_id ?? '')
      }
      await container.resolve<EventBusService>('eventBusService').emit(name, data)
    },
    loadSnapshot: (resource_id) => loadSnapshot(container, sql, resource_id),
    startSession: (order) => startSession(container, sql, order),
    place: (order) => place(container, account, order),
  }
}
