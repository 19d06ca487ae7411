import type { Clock } from '#payments/account/clock'
import type { Sql } from '#payments/ledger/sql'
import { byRule, type Finding, ok } from './finding'
import { lookAtDatabase } from './look'
import { database, tables } from './store-checks'
import type { StoreConfig } from './store-config'

interface DatabaseProbe {
  findings: Finding[]
  /** Whether the database answers; what else is in it can be read then. */
  answers: boolean
  /** Whether all tables of the ledger are there, in this version. */
  hasLedger: boolean
}

/** Whether the database answers, and whether the tables of the ledger are there. */
export async function probeDatabase(store: StoreConfig, sql: Sql, clock: Clock): Promise<DatabaseProbe> {
  const { medusa } = store
  const { database: answer, missingColumns } = await lookAtDatabase(sql, clock)
  const { isSslInExtraOnly } = store.database
  const facts = { medusa, ...(answer && { database: { ...answer, isSslInExtraOnly } }) }
  const findings = byRule(database(facts), ok('database_answers', 'the database answers.'))
  if (!missingColumns) return { findings, answers: false, hasLedger: false }
  findings.push(
    ...byRule(
      tables({ medusa, missingColumns }),
      ok('tables_present', 'the plugin’s tables are those of this version.'),
    ),
  )
  return { findings, answers: true, hasLedger: missingColumns.length === 0 }
}
