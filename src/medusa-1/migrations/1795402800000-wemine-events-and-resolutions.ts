import type { MigrationInterface, QueryRunner } from 'typeorm'
import { addEventsAndResolutions, dropEventsAndResolutions } from '#payments/ledger/schema'

/** Events that were not told yet, and what a person said of an exception. */
export class WemineEventsAndResolutions1795402800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(addEventsAndResolutions)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropEventsAndResolutions)
  }
}
