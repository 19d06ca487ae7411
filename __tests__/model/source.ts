import { join } from 'node:path'
import { loadSource1, type Source1 } from './medusa-1/source'
import { loadSource2, type Source2 } from './medusa-2/source'

type Payments = typeof import('../../src/payments/account/clock') &
  typeof import('../../src/payments/verbs/handle-notification') &
  typeof import('../../src/payments/verbs/pay-by-link') &
  typeof import('../../src/payments/verbs/resolve') &
  typeof import('../../src/payments/verbs/review') &
  typeof import('../../src/payments/verbs/status') &
  typeof import('../../src/payments/ledger/gateway-orders') &
  typeof import('../../src/payments/ledger/lists') &
  typeof import('../../src/payments/ledger/refunds') &
  typeof import('../../src/payments/ledger/schema') &
  typeof import('../../src/payments/session/pay-link')

/** What the routes of both Medusas call, and the ledger's own questions. */
export type Verbs = Pick<
  Payments,
  | 'checkPayment'
  | 'createTables'
  | 'findOrder'
  | 'handleNotification'
  | 'listForReview'
  | 'listOrders'
  | 'linkStatus'
  | 'payUrl'
  | 'refundsOf'
  | 'resolvePayment'
  | 'startLinked'
  | 'status'
  | 'systemClock'
>

/** The plugin's source, loaded from `src` or from a copy with a defect in it. */
export interface Source {
  verbs: Verbs
  medusa1: Source1
  medusa2: Source2
}

const FILES = [
  'account/clock',
  'ledger/gateway-orders',
  'ledger/lists',
  'ledger/refunds',
  'ledger/schema',
  'session/pay-link',
  'verbs/handle-notification',
  'verbs/pay-by-link',
  'verbs/resolve',
  'verbs/review',
  'verbs/status',
]

/** The real source. */
export const SOURCE = join(__dirname, '../../src')

export function loadSource(source = SOURCE): Source {
  const verbs = Object.assign({}, ...FILES.map((file) => require(join(source, 'payments', file))))
  return { verbs, medusa1: loadSource1(source), medusa2: loadSource2(source) }
}
