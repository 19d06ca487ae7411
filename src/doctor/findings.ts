import { backend, gateway, sameAccount, sandbox } from './account-checks'
import type { Facts } from './facts'
import type { Finding } from './finding'
import { database, job, locking, missingEntry, tables, typeorm } from './store-checks'

type Check = (facts: Facts) => Finding[]

/** All checks of a store, in the order in which their findings are shown. */
const CHECKS: Check[] = [
  missingEntry,
  database,
  tables,
  ({ accounts = [] }) => accounts.flatMap(gateway),
  ({ accounts = [], isProduction = false }) => accounts.flatMap((one) => sandbox(one, isProduction)),
  ({ accounts = [], isProduction = false }) => accounts.flatMap((one) => backend(one, isProduction)),
  sameAccount,
  locking,
  typeorm,
  job,
]

/** What the facts mean, in words; empty where all is well. Pure. */
export function findingsOf(facts: Facts): Finding[] {
  return CHECKS.flatMap((check) => check(facts))
}
