import { defineJoinerConfig, MedusaError } from '@medusajs/framework/utils'
import { systemClock } from '#payments/account/clock'
import type { Parts } from '#payments/account/merchant-account'
import {
  type MatchingPayment,
  matchingPayments,
  readMatching,
  readOrderBy,
} from '#payments/admin/matching-payments'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { listOrders, type OrderFilter } from '#payments/ledger/lists'
import { countMatching, type Matching } from '#payments/ledger/matching-orders'
import { type Refund, refundsOf } from '#payments/ledger/refunds'
import type { Sql } from '#payments/ledger/sql'
import type { Result } from '#payments/result'
import { checkStore } from '../../platform/boot-checks'

/**
 * What Medusa's query asks a module with: columns, each one value or a list of them; for `created_at` and `charged_at`
 * `$gte`, `$gt`, `$lte` and `$lt` with a `Date` or an instant in ISO 8601.
 */
type Filters = Record<string, unknown>

/** How much of it, and with what; `take: null` is everything. `order`: `ASC` or `DESC` for `created_at` or `charged_at`. */
interface Options {
  take?: number | null
  skip?: number
  relations?: string[]
  order?: Record<string, unknown>
}

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
    this.#sql = __pg_connection__
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
  async list(filters: Filters = {}, options: Options = {}): Promise<MatchingPayment[]> {
    const { take = 50, skip = 0, relations = [], order } = options
    const page = { limit: take, offset: skip, orderBy: unwrap(readOrderBy(order)) }
    const store = { sql: this.#sql, clock: systemClock }
    return matchingPayments(store, matchingOf(filters), page, relations.includes('refunds'))
  }

  /** The same, and how many there are in all. */
  async listAndCount(filters: Filters = {}, options?: Options): Promise<[MatchingPayment[], number]> {
    return [await this.list(filters, options), await countMatching(this.#sql, matchingOf(filters))]
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

/** Medusa's query passes its own `context` among the filters. */
const matchingOf = ({ context: _, ...filters }: Filters): Matching => unwrap(readMatching(filters))

function unwrap<T>(read: Result<T, string>): T {
  if (read.ok) return read.value
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `wemine_payments cannot be ${read.problem}`)
}
