import { defineJoinerConfig } from '@medusajs/framework/utils'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { listOrders, type OrderFilter } from '#payments/ledger/lists'
import { type Refund, refundsOf } from '#payments/ledger/refunds'
import type { Sql } from '#payments/ledger/sql'
import type { Parts } from '../../platform/accounts'
import { checkStore } from '../../platform/boot-checks'
import {
  countPayments,
  type Filters,
  type Options,
  queryPayments,
  type WeminePayment,
} from './payments-query'

const NAMES = ['wemine_payment', 'wemine_payments']

/**
 * Reads the ledger, for a store's own code: `container.resolve('wemine')`, and `query.graph`. Only the verbs of payments/
 * write it: there is nothing here to create, change or delete a payment with.
 */
export class WemineLedgerService {
  readonly #sql: Sql
  /** @internal Medusa calls it once all modules of a starting store are loaded. */
  readonly __hooks: { onApplicationStart: () => Promise<void> }

  /** @internal Medusa makes the only one. */
  constructor({ __pg_connection__, configModule, logger }: Parts) {
    this.#sql = __pg_connection__ as Sql
    this.__hooks = {
      onApplicationStart: async () => checkStore({ __pg_connection__, configModule, logger }),
    }
  }

  /** How Medusa's query finds the payments: `entity: 'wemine_payment'`. */
  __joinerConfig(): ReturnType<typeof defineJoinerConfig> {
    return defineJoinerConfig('wemine', {
      // No suffix: the link of an order and a query of its own both call `list`.
      alias: [{ name: NAMES, entity: 'WeminePayment', args: { methodSuffix: '' } }],
      models: [],
      primaryKeys: ['id', 'out_trade_no', 'order_id'],
    })
  }

  /** What `query.graph` calls: payments in the shape of the admin routes, newest first or in the order asked for. */
  list(filters?: Filters, options?: Options): Promise<WeminePayment[]> {
    return queryPayments(this.#sql, filters, options)
  }

  /** The same, and how many there are in all. */
  async listAndCount(filters?: Filters, options?: Options): Promise<[WeminePayment[], number]> {
    return [await this.list(filters, options), await countPayments(this.#sql, filters)]
  }

  /** Gateway orders, newest first. */
  listPayments(filter: OrderFilter = {}): Promise<GatewayOrder[]> {
    return listOrders(this.#sql, filter)
  }

  /** Refunds of one gateway order, oldest first. */
  listRefunds(out_trade_no: string): Promise<Refund[]> {
    return refundsOf(this.#sql, out_trade_no)
  }
}
