import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { listOrders, type OrderFilter } from '#payments/ledger/lists'
import { type Refund, refundsOf } from '#payments/ledger/refunds'
import type { Sql } from '#payments/ledger/sql'

/** Reads the ledger, for a store's own code: `container.resolve('wemine')`. Only the verbs of payments/ write it. */
export class WemineLedgerService {
  readonly #sql: Sql

  constructor({ __pg_connection__ }: { __pg_connection__: Sql }) {
    this.#sql = __pg_connection__
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
