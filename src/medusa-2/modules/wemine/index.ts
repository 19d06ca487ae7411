import { Module } from '@medusajs/framework/utils'
import { WemineLedgerService } from './service'

/** The module that brings the ledger's tables into the store's database. */
export default Module('wemine', { service: WemineLedgerService })
