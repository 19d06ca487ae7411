/**
 * Medusa 2: the ledger. Register it in `medusa-config` beside the provider; a store's own code reads it.
 *
 * @module medusa-payment-wemine/modules/wemine
 */
import { Module } from '@medusajs/framework/utils'
import { WemineLedgerService } from './service'

export type { EventName } from '#payments/ledger/events'
export type { GatewayOrder, WaitReason } from '#payments/ledger/gateway-order'
export type { OrderFilter } from '#payments/ledger/lists'
export type { Refund } from '#payments/ledger/refunds'
export type { OrderState } from '#payments/ledger/states'
export type { CartMinor, ExactMinor, GatewayFee } from '#payments/money/money'
export type { OutTradeNo } from '#payments/session/out-trade-no'
export { WemineLedgerService }

/** The module that brings the ledger's tables into the store's database. */
export default Module('wemine', { service: WemineLedgerService })
