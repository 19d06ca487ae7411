import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables, dropTables } from '#payments/ledger/schema'

/** `medusa migrations run` creates the ledger's tables. */
export class WemineLedger1795392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createTables)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropTables)
  }
}
