import type { Clock } from '#payments/account/clock'
import type { Log, MerchantAccount } from '#payments/account/merchant-account'
import type { Sql } from '#payments/ledger/sql'
import type { Facts } from './facts'
import { findingsOf } from './findings'
import { isProduction } from './is-production'
import { lookAtAccount, lookAtDatabase } from './look'
import { report } from './report'
import { watchJob } from './watch-job'

/** A store to be checked, and what its own Medusa says about it. */
export interface CheckedStore {
  sql: Sql
  log: Log
  clock: Clock
  accounts: readonly MerchantAccount[]
  /** What only the adapter knows. */
  own: Pick<Facts, 'medusa' | 'missingEntry' | 'locking' | 'typeorm'> & {
    isSslInExtraOnly?: boolean
    /** Whether this process runs the job. */
    runsJob: boolean
  }
}

/** Everything that is known of a store once its database and its gateway were asked. Never throws. */
export async function collectFacts({ sql, clock, accounts, own }: CheckedStore): Promise<Facts> {
  const { isSslInExtraOnly = false, runsJob: _, ...facts } = own
  const [{ database, missingColumns }, ...asked] = await Promise.all([
    lookAtDatabase(sql, clock),
    ...accounts.map(lookAtAccount),
  ])
  return {
    ...facts,
    isProduction: isProduction(),
    accounts: asked,
    ...(database && { database: { ...database, isSslInExtraOnly } }),
    ...(missingColumns && { missingColumns }),
  }
}

/** Says once, in the log, what is wrong with a store that starts, and from then on when the job stands still. */
export async function checkStart(store: CheckedStore): Promise<void> {
  if (store.accounts.length > 0) watchJob(store)
  report(store.log, findingsOf(await collectFacts(store)))
}

/** Says in the log that the plugin is not in the configuration of a Medusa 2 store. */
export async function reportMissingPlugin(log: Log): Promise<void> {
  report(log, findingsOf({ medusa: 2, missingEntry: 'plugin' }))
}
