import { ledgerTable } from '../platform/ledger-table'

/**
 * The ledger's gateway orders, for a store's own code to read: `container.resolve('wemineGatewayOrderModel')`. What each
 * column means stands at `GatewayOrder` in payments/ledger. Only the verbs of payments/ write it, and not through this.
 */
@ledgerTable('wemine_gateway_order')
export class WemineGatewayOrder {}
