import { ledgerTables } from '../../src/payments/ledger/columns'

/** Every column of the ledger as PostgreSQL names it, as rows. ledger/schema.test.ts compares the list with a database. */
export const ledgerColumns = (): { name: string }[] =>
  [...ledgerTables()].flatMap(([table, columns]) => columns.map(({ name }) => ({ name: `${table}.${name}` })))
