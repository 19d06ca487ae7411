import { Migration } from '@medusajs/framework/mikro-orm/migrations'
import { addEventsAndResolutions, dropEventsAndResolutions } from '#payments/ledger/schema'

export class Migration20261123030000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(addEventsAndResolutions)
  }

  override async down(): Promise<void> {
    this.addSql(dropEventsAndResolutions)
  }
}
