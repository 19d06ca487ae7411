/** What of the engine the benches drive without a Medusa around it. */

export { createMerchantAccount } from '../../src/payments/account/merchant-account'
export { parseOptions } from '../../src/payments/account/options'
export { listPayments } from '../../src/payments/admin/lists'
export { findOrder } from '../../src/payments/ledger/gateway-orders'
export { createTables } from '../../src/payments/ledger/schema'
export { emptySnapshot } from '../../src/payments/platform'
export { confirmAnyway } from '../../src/payments/verbs/confirm'
export { open } from '../../src/payments/verbs/open'
export { runJob } from '../../src/payments/verbs/run-job'
export { status } from '../../src/payments/verbs/status'
export { startSandbox } from '../../src/sandbox'
export { WemineClient } from '../../src/wemine/client/client'
