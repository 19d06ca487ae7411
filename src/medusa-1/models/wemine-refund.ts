import { ledgerTable } from '../platform/ledger-table'

/** The ledger's refunds, for a store's own code to read: `container.resolve('wemineRefundModel')`. */
@ledgerTable('wemine_refund')
export class WemineRefund {}
