import { join } from 'node:path'

type Payments = typeof import('../../src/payments/admin') &
  typeof import('../../src/payments/authorize') &
  typeof import('../../src/payments/cancel') &
  typeof import('../../src/payments/instance') &
  typeof import('../../src/payments/notify') &
  typeof import('../../src/payments/open') &
  typeof import('../../src/payments/options') &
  typeof import('../../src/payments/problems') &
  typeof import('../../src/payments/reconcile') &
  typeof import('../../src/payments/refund') &
  typeof import('../../src/payments/resolve') &
  typeof import('../../src/payments/status') &
  typeof import('../../src/payments/ledger/gateway-order') &
  typeof import('../../src/payments/ledger/record-captured') &
  typeof import('../../src/payments/ledger/supersede') &
  typeof import('../../src/payments/ledger/take-up') &
  typeof import('../../src/medusa-1/core/judge') &
  typeof import('../../src/medusa-2/store')

/** What the two adapters call of `src/payments`, and what they know of their platforms. */
export type Verbs = Pick<
  Payments,
  | 'authorize'
  | 'cancel'
  | 'checkPayment'
  | 'createInstance'
  | 'findOrder'
  | 'findOrderOfSession'
  | 'hold'
  | 'isProblem'
  | 'judge'
  | 'medusaStore'
  | 'notify'
  | 'open'
  | 'parseOptions'
  | 'reconcile'
  | 'recordCaptured'
  | 'refund'
  | 'resolvePayment'
  | 'status'
  | 'supersede'
  | 'takeUp'
>

const FILES = [
  'admin',
  'authorize',
  'cancel',
  'instance',
  'notify',
  'open',
  'options',
  'problems',
  'reconcile',
  'refund',
  'resolve',
  'status',
  'ledger/gateway-order',
  'ledger/record-captured',
  'ledger/supersede',
  'ledger/take-up',
]

/** The real source. A defect is planted in a copy of it. */
export const SOURCE = join(__dirname, '../../src')

/** Loads the verbs, and what the adapters know of their platform, from `source`: `src` or a copy of it. */
export function loadVerbs(source = SOURCE): Verbs {
  const load = (file: string) => require(join(source, file))
  const verbs = Object.assign({}, ...FILES.map((file) => load(`payments/${file}`)))
  const { judge } = load('medusa-1/core/judge')
  const { medusaStore } = load('medusa-2/store')
  return { ...verbs, judge, medusaStore }
}
