import type { Clock } from '../account/clock'
import type { Log, MerchantAccount } from '../account/merchant-account'
import type { Sql } from '../ledger/sql'
import { reasonOf } from '../reason-of'
import type { Facts } from './facts'
import type { Finding } from './finding'
import { findingsOf } from './findings'
import { isProduction } from './is-production'
import { lookAtAccount, lookAtDatabase } from './look'
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

/**
 * Says once, in the log, what is wrong with a store that starts, and from then on when the job stands still. Comes back
 * at once: no check delays or stops a store.
 */
export function startBootChecks(store: CheckedStore): void {
  collectFacts(store)
    .then((facts) => report(store.log, findingsOf(facts)))
    .catch((error) => store.log.warn(`wemine: the checks at the start failed: ${reasonOf(error)}`))
  if (store.accounts.length > 0) watchJob(store)
}

const LEVELS = { error: 'error', warning: 'warn', info: 'info', ok: 'info' } as const

/** Writes findings into a log, one line each. */
export function report(log: Log, findings: readonly Finding[]): void {
  for (const { code, level, message, action } of findings)
    log[LEVELS[level]](`wemine: ${message} ${action} (${code})`)
}
