// What a store has of the doctor from its start: the checks themselves are loaded when they are needed, after the store has
// started.
import type { Log } from '#payments/account/merchant-account'
import type { Serve } from '#payments/http/route'
import { reasonOf } from '#payments/reason-of'
import type { CheckedStore } from './boot-checks'

/** `checkStart` of boot-checks.ts, in the background. Comes back at once and never throws: no check delays or stops a store. */
export function startBootChecks(store: CheckedStore): void {
  inBackground(store.log, async () => (await import('./boot-checks')).checkStart(store))
}

/** Says in the log that the plugin is not in the configuration of a Medusa 2 store, in the background. Never throws. */
export function reportMissingPlugin(log: Log): void {
  inBackground(log, async () => (await import('./boot-checks')).reportMissingPlugin(log))
}

/** `GET /admin/wemine/health`: see health-route.ts. */
export const adminHealth: Serve = async (platform, req, res) =>
  (await import('./health-route')).adminHealth(platform, req, res)

function inBackground(log: Log, check: () => Promise<void>): void {
  check().catch((error) => log.warn(`wemine: the checks at the start failed: ${reasonOf(error)}`))
}
