import { atFirstUse } from '#wemine/at-first-use'
import { createTables } from './schema'

/** A column as the migration creates it. */
export interface LedgerColumn {
  name: string
  /** PostgreSQL's; of a list that of its values. */
  type: string
  isList: boolean
  isKey: boolean
  isNullable: boolean
}

/** The columns of each table, read out of the statement that creates them: it is the one place where they are written. */
export const ledgerTables = atFirstUse(
  () =>
    new Map(
      [...createTables.matchAll(/create table if not exists (\w+) \(\n(.*?)\n\);/gs)].map(
        ([, table = '', body = '']) => [
          table,
          [...body.matchAll(/^ {2}(?!check\b)(\w+) +(\w+)(.*)/gm)].map(columnOf),
        ],
      ),
    ),
)

function columnOf([, name = '', type = '', rest = '']: readonly string[]): LedgerColumn {
  const isKey = rest.includes('primary key')
  return {
    name,
    type,
    isList: rest.startsWith('[]'),
    isKey,
    isNullable: !isKey && !rest.includes('not null'),
  }
}
