import { Migration } from '@medusajs/framework/mikro-orm/migrations'
import { createLeaseTable, dropLeaseTable } from '#payments/ledger/cart-lease'
import { addEventsAndResolutions, dropEventsAndResolutions } from '#payments/ledger/schema'

export class Migration20261123030000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(addEventsAndResolutions)
    this.addSql(createLeaseTable)
  }

  override async down(): Promise<void> {
    this.addSql(dropLeaseTable)
    this.addSql(dropEventsAndResolutions)
  }
}
