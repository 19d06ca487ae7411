import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createLeaseTable, dropLeaseTable } from '#payments/ledger/cart-lease'
import { createTables, dropTables } from '#payments/ledger/schema'

/** `medusa migrations run` creates the ledger's tables. */
export class WemineLedger1795392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createTables)
    await runner.query(createLeaseTable)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropLeaseTable)
    await runner.query(dropTables)
  }
}
