import { Column, Entity, PrimaryColumn } from 'typeorm'
import { ledgerTables } from '#payments/ledger/columns'

/** PostgreSQL's bigint comes as a string; the ledger's amounts are safe integers. */
export const asNumber = {
  from: (value: string | null) => (value === null ? null : Number(value)),
  to: (value: number | null) => value,
}

/** Has typeorm read a table of the ledger with a class: all its columns, as the migration creates them. */
export function ledgerTable(table: string): ClassDecorator {
  return (model) => {
    Entity(table)(model)
    for (const { name, type, isList, isKey, isNullable } of ledgerTables().get(table) ?? []) {
      const options = {
        type: type as 'text',
        array: isList,
        transformer: type === 'bigint' ? asNumber : undefined,
      }
      const column = isKey ? PrimaryColumn(options) : Column({ ...options, nullable: isNullable })
      column(model.prototype, name)
    }
  }
}
