import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { listOrders, type OrderFilter } from '#payments/ledger/lists'
import { type Refund, refundsOf } from '#payments/ledger/refunds'
import type { Sql } from '#payments/ledger/sql'
import type { Parts } from '../../platform/accounts'
import { checkStore } from '../../platform/boot-checks'

/** Reads the ledger, for a store's own code: `container.resolve('wemine')`. Only the verbs of payments/ write it. */
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

  /** Gateway orders, newest first. */
  listPayments(filter: OrderFilter = {}): Promise<GatewayOrder[]> {
    return listOrders(this.#sql, filter)
  }

  /** Refunds of one gateway order, oldest first. */
  listRefunds(out_trade_no: string): Promise<Refund[]> {
    return refundsOf(this.#sql, out_trade_no)
  }
}
