import { showHealth } from '../../../../src/doctor/health'
import type { Packages } from '../../../../src/doctor/packages'
import { probePackages } from '../../../../src/doctor/probe-packages'
import { readStoreConfig } from '../../../../src/doctor/store-config'
import { createMerchantAccount } from '../../../../src/payments/account/merchant-account'
import type { Platform } from '../../../../src/payments/platform'
import { type Sandbox, startSandbox } from '../../../../src/sandbox'
import { failReply } from '../../../../src/wemine/notifications/replies'
import { ledgerColumns } from '../../../support/ledger-columns'
import { config2, OPTIONS, provider } from '../../cli/support/stores'

let sandbox: Sandbox

/** The gateway of the stores below, for the tests of a file; gives how often it was asked so far. */
export function useGateway(): () => number {
  beforeAll(async () => {
    sandbox = await startSandbox()
  })
  afterAll(() => sandbox.close())
  afterEach(() => jest.restoreAllMocks())
  return () => sandbox.requests().length
}

export const NOW = new Date('2026-11-28T12:00:00Z')
export const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000)
export const keys = () => ({ apiKey: sandbox.apiKey, apiSecret: sandbox.apiSecret, baseUrl: sandbox.baseUrl })
export const options = (more: object = {}) => ({ ...OPTIONS, ...keys(), ...more })

/** What is different from a store in order. */
export interface Different {
  medusa?: 1 | 2
  /** Made when the sandbox is there. */
  config?: () => object
  /** The rows of a statement, by a part of its text; an error is thrown, and `null` never answers. */
  rows?: Record<string, object[] | Error | null>
  /** What the store’s own notification address answers. */
  hook?: () => Promise<Response>
  /** The gateway’s time. */
  date?: string | null
  installed?: Partial<Packages>
  production?: boolean
  clock?: Partial<Platform['clock']>
}

export const installed: Packages = {
  ...{ node: '22.12.0', engines: '>=20', peers: { '@medusajs/medusa': '^2.0.0', typeorm: '>=0.3.16' } },
  ...{ own: { path: '/a', version: '0.1.0' }, medusa: { path: '/b', version: '2.21.2' } },
  ...{ framework: undefined, typeorm: undefined },
  copies: { own: [{ path: '/a', version: '0.1.0' }], medusa: [{ path: '/b', version: '2.21.2' }] },
}
/** Every column that the tables of this version have. */
export const COLUMNS = ledgerColumns()
export const region = (currency_code: string, provider_id = 'pp_wemine_hk') => ({
  region_id: 'r',
  currency_code,
  provider_id,
})

export function storeWith({ medusa = 2, config, rows = {}, hook, date, clock, production }: Different) {
  const written = config ? config() : config2({ providers: [provider(options())] })
  if (production) jest.replaceProperty(process.env, 'NODE_ENV', 'production')
  const given: Record<string, object[] | Error | null> = {
    ...{ 'wemine_account order by': [], ') due': [{ count: 0, oldest_at: null }] },
    ...{ 'as overdue': [{ count: 0, overdue: 0, oldest_at: null }], 'cross join lateral': [] },
    ...{ 'as lost': [{ lost: 0 }], 'from region': [region('hkd')], pg_attribute: COLUMNS, ...rows },
  }
  const sql = {
    async raw(text: string) {
      const [, found] = Object.entries(given).find(([part]) => text.includes(part)) ?? []
      if (found === null) return new Promise<never>(() => {})
      if (!found) throw new Error(`No rows for: ${text}`)
      if (found instanceof Error) throw found
      return { rows: found }
    },
  }
  const log = { info() {}, warn() {}, error() {} }
  const accounts = readStoreConfig(written, medusa).providers.flatMap(({ providerId, options: parsed }) =>
    parsed ? [createMerchantAccount({ providerId, options: parsed, sql, log })] : [],
  )
  jest.spyOn(global, 'fetch').mockImplementation(async (url) => {
    if (String(url).includes('/hooks/')) return (hook ?? refuses)()
    return new Response('', date === null ? {} : { headers: { date: date ?? NOW.toUTCString() } })
  })
  const platform = {
    ...{ sql, store: { medusa, config: written }, accounts: () => accounts },
    account: (id: string) => accounts.find(({ providerId }) => providerId === id),
    clock: { now: () => NOW, every: () => () => {}, ...clock },
  } as unknown as Platform
  return platform
}
export const refuses = async () => new Response(failReply('no'))

export async function health(different: Different) {
  const platform = storeWith(different)
  return showHealth(platform, () => probePackages({ ...installed, ...different.installed }))
}
export const ran = (last_run_at: Date, last_notification_at: Date | null = null) => ({
  'wemine_account order by': [{ provider_id: 'pp_wemine_hk', last_run_at, last_notification_at }],
})
export const payments = (more: object) => config2({ providers: [provider(options(more))] })
export const answers = (status: number, body = '') => ({ hook: async () => new Response(body, { status }) })
