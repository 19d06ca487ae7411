import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { startBootChecks } from '#doctor/load'
import { systemClock } from '#payments/account/clock'
import type { Parts } from '#payments/account/merchant-account'
import { accountOf } from './accounts'

/** What of Medusa 1's configuration is looked at. */
interface Config {
  projectConfig?: {
    database_extra?: { ssl?: unknown }
    database_driver_options?: { ssl?: unknown; connection?: { ssl?: unknown } }
  }
}

/** Starts the checks of a store whose payment provider was made. */
export function checkStore(parts: Parts): void {
  const { configModule, __pg_connection__: sql, logger: log } = parts
  const { projectConfig = {} } = configModule as Config
  const typeorm = typeormVersion()
  const { database_extra: extra, database_driver_options: driver } = projectConfig
  startBootChecks({
    ...{ sql, log, clock: systemClock, accounts: [accountOf(parts)] },
    own: {
      medusa: 1,
      ...(typeorm !== undefined && { typeorm }),
      isSslInExtraOnly: Boolean(extra?.ssl) && !driver?.ssl && !driver?.connection?.ssl,
      runsJob: true,
    },
  })
}

/** Undefined where it cannot be found out: no check stops a store. */
function typeormVersion(): string | undefined {
  try {
    // Its package.json is not among its exports.
    const file = join(dirname(require.resolve('typeorm')), 'package.json')
    return JSON.parse(readFileSync(file, 'utf8')).version
  } catch {
    return undefined
  }
}
