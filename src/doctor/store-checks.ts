import { after } from '#payments/account/clock'
import type { Facts } from './facts'
import type { Finding } from './finding'

/** A job that has not run for so long stands still, in ms; it runs every 10 s. */
export const JOB_SILENCE = 5 * 60_000

/** Medusa 2 needs two entries, and starts without either. */
export function missingEntry({ missingEntry: missing }: Facts): Finding[] {
  if (missing === 'plugin')
    return [
      {
        code: 'plugin_missing',
        level: 'error',
        message:
          'the payment provider is configured and the plugin is not: nothing takes notifications, no job looks at payments, and no migration makes the tables.',
        action:
          'Add { resolve: "medusa-payment-wemine", options: {} } to plugins in medusa-config, then run "npx medusa db:migrate".',
      },
    ]
  if (missing === 'provider')
    return [
      {
        code: 'provider_missing',
        level: 'warning',
        message: 'the plugin is configured and no payment provider is: nobody can pay with WeChat Pay.',
        action:
          'Add { resolve: "medusa-payment-wemine/providers/wemine", id: "hk", options: { apiKey, apiSecret, backendUrl } } to options.providers of the module "@medusajs/medusa/payment" in medusa-config.',
      },
    ]
  return []
}

export function database({ database: found, medusa }: Facts): Finding[] {
  if (!found || found.failure === null) return []
  const action = found.isSslInExtraOnly
    ? 'Payments use a connection that Medusa 1 builds from projectConfig.database_driver_options alone, and SSL is set in database_extra only. Set both: database_driver_options: { connection: { ssl: { rejectUnauthorized: false } } }, or with your provider’s certificate.'
    : medusa === 1
      ? 'Check projectConfig.database_url and database_driver_options in medusa-config: payments use these two, and not database_extra.'
      : 'Check databaseUrl and databaseDriverOptions in medusa-config.'
  const message = `the database connection that payments use does not answer, so that every payment fails: ${found.failure}.`
  return [{ code: 'database_unreachable', level: 'error', message, action }]
}

export function tables({ missingColumns: missing = [], medusa }: Facts): Finding[] {
  if (missing.length === 0) return []
  const migrate = medusa === 1 ? '"npx medusa migrations run"' : '"npx medusa db:migrate"'
  const isOld = missing.some((name) => name.includes('.'))
  const what = missing.slice(0, 5).join(', ') + (missing.length > 5 ? ` and ${missing.length - 5} more` : '')
  return [
    {
      code: isOld ? 'tables_outdated' : 'tables_missing',
      level: 'error',
      message: `the plugin’s tables are ${isOld ? 'of another version' : 'missing'}, so that payments fail (not there: ${what}).`,
      action: `Run ${migrate} with the database and the schema that the store uses.`,
    },
  ]
}

export function locking({ locking: found, isProduction = false }: Facts): Finding[] {
  if (!found?.isInMemory || !(found.isOneOfSeveral || isProduction)) return []
  return [
    {
      code: 'locking_in_memory',
      level: found.isOneOfSeveral ? 'warning' : 'info',
      message:
        'Medusa’s locks live in the memory of one process. With several processes, shoppers may see errors while one cart is completed twice at once; money is safe.',
      action:
        'With more than one process, configure the module "@medusajs/medusa/locking" with Redis or PostgreSQL.',
    },
  ]
}

/** Since this version typeorm refuses deletions that Medusa 1 makes: its seed and its registration fail. */
const UNFIT_TYPEORM = '0.3.31'

export function typeorm({ typeorm: version }: Facts): Finding[] {
  if (version === undefined || isOlder(version, UNFIT_TYPEORM)) return []
  return [
    {
      code: 'typeorm_version',
      level: 'warning',
      message: `typeorm ${version} does not work with Medusa 1: Medusa’s own seed and registration fail ("Empty criteria").`,
      action: 'Set "typeorm": "0.3.16" in the store’s package.json, exactly so, and install again.',
    },
  ]
}

function isOlder(version: string, than: string): boolean {
  const [one = [], other = []] = [version, than].map((text) =>
    text.split('.').map((part) => Number.parseInt(part, 10)),
  )
  const at = other.findIndex((part, index) => part !== (one[index] ?? 0))
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0)
}

export function job({ job: found, medusa }: Facts): Finding[] {
  if (!found) return []
  const { lastRunAt, awaitedSince, now, isRunHere } = found
  const last = lastRunAt && lastRunAt > awaitedSince ? lastRunAt : awaitedSince
  if (after(last, JOB_SILENCE) > now) return []
  const ago = (since: Date) => `${Math.floor((now.getTime() - since.getTime()) / 60_000)} minutes`
  const age = lastRunAt ? `has not run for ${ago(lastRunAt)}` : 'has never run'
  const where =
    medusa === 1
      ? 'It runs inside every process of the store'
      : isRunHere
        ? 'It runs inside this process too'
        : 'This process does not run jobs (workerMode "server")'
  return [
    {
      code: 'job_not_running',
      level: 'error',
      message: `the job that looks at payments ${age}: nobody asks about lost notifications, and refunds wait. ${where}.`,
      action:
        medusa === 2 && !isRunHere
          ? 'Start a process with workerMode "worker" or "shared", on the same database and with the same options.'
          : 'Look into the log for errors of the job, and start the process again.',
    },
  ]
}
