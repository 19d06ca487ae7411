import { Migration } from '@medusajs/framework/mikro-orm/migrations'
import { createTables, dropTables } from '#payments/ledger/schema'

export class Migration20261123000000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(createTables)
  }

  override async down(): Promise<void> {
    this.addSql(dropTables)
  }
}
