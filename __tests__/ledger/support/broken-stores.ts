import { provider } from '../../unit/cli/support/stores'
import { type Change, type Draft, payment } from './checked-store'

/** What is broken, how, and all that is then found not to be in order; a third part for Medusa 1 where it differs. */
export type Broken = [what: string, change: Change, found: string[], foundIn1?: string[]]

const PAID_LONG_AGO = { paid_at: "now() - interval '50 minutes'" }
const nowhere = 'http://127.0.0.1:9/'
const set =
  (more: Partial<Draft>): Change =>
  (store) =>
    void Object.assign(store, more)
const sql = (statements: string): Change => set({ sql: statements })
const hook =
  (path: string): Change =>
  (store, { backend }) => {
    store.hook = backend(path)
  }
const option =
  (more: object): Change =>
  ({ options }) =>
    void Object.assign(options, more)
const install =
  (more: Draft['packages']): Change =>
  ({ packages }) =>
    void Object.assign(packages, more)
/** A payment of the provider that the store has. */
const paid =
  (more: Record<string, string>): Change =>
  (store) => {
    const provider_id = store.medusa === 2 ? "'pp_wemine_hk'" : "'wemine'"
    store.sql = payment({ provider_id, confirmed_by: "'notification'", ...PAID_LONG_AGO, ...more })
  }

export const IN_BOTH: Broken[] = [
  ['a folder without a configuration', set({ source: null }), ['error config_missing']],
  ['a configuration that throws', set({ source: 'throw new Error("no")' }), ['error config_not_loadable']],
  ['no package', install({ 'medusa-payment-wemine': undefined }), ['error package_not_installed']],
  ['no Medusa', install({ '@medusajs/medusa': undefined }), ['error medusa_not_installed']],
  [
    'the package twice',
    install({ 'a-plugin': '1.0.0', 'a-plugin/node_modules/medusa-payment-wemine': '0.0.9' }),
    ['warning package_duplicate'],
  ],
  [
    'Medusa twice',
    install({ 'a-plugin': '1.0.0', 'a-plugin/node_modules/@medusajs/medusa': '2.0.0' }),
    ['warning medusa_duplicate'],
    ['error medusa_duplicate'],
  ],
  ['options that are not valid', option({ apiSecret: '' }), ['error options_invalid']],
  ['a wrong secret', option({ apiSecret: 'never_shown_wrong' }), ['error credentials_rejected']],
  [
    'a sandbox in production',
    (store, { sandbox }) => void Object.assign(store.options, { baseUrl: sandbox }),
    ['warning loopback_gateway'],
  ],
  [
    'a sandbox’s key in production, and a gateway that does not know it',
    option({ apiKey: 'sandbox_never_shown' }),
    ['warning sandbox_credentials', 'error credentials_rejected'],
  ],
  [
    'an address of the office',
    (store, { backend }) =>
      void Object.assign(store.options, { backendUrl: backend('wemine').replace(/\/$/, '') }),
    ['warning backend_private'],
  ],
  [
    'an address without https',
    (store, { backend }) => {
      store.options.backendUrl = 'http://shop.example.com'
      store.web['http://shop.example.com/'] = backend('wemine')
    },
    ['warning backend_not_https'],
  ],
  ['no way to the gateway', set({ gateway: nowhere }), ['warning gateway_unreachable', 'info clock_unknown']],
  [
    'a gateway that does not tell its time',
    (store, { backend }) => void Object.assign(store, { clock: backend('no-date') }),
    ['info clock_unknown'],
  ],
  [
    'a clock that is wrong',
    (store, { backend }) => void Object.assign(store, { clock: backend('late') }),
    ['warning clock_skewed'],
  ],
  ['a backend that is down', set({ hook: nowhere }), ['warning hook_unreachable']],
  ['a redirect before the hook', hook('elsewhere'), ['error hook_redirects']],
  ['a body parser before the hook', hook('body-parser'), ['error hook_body_consumed']],
  ['a login page before the hook', hook('login'), ['error hook_wrong_answer']],
  [
    'no database in the configuration',
    ({ projectConfig }) => void Object.assign(projectConfig, { databaseUrl: null, database_url: null }),
    ['error database_url_missing'],
  ],
  ['no driver', set({ hasDriver: false }), ['warning pg_missing']],
  [
    'a database that is down',
    ({ projectConfig }) => {
      const url = 'postgres://shop:never_shown_pw@127.0.0.1:9/shop'
      Object.assign(projectConfig, { databaseUrl: url, database_url: url })
    },
    ['error database_unreachable'],
  ],
  [
    'no tables',
    sql('drop table wemine_gateway_order, wemine_account, wemine_refund, wemine_decision, wemine_lease'),
    ['error tables_missing'],
  ],
  [
    'tables of an older version',
    sql('alter table wemine_account drop column last_run_at'),
    ['error tables_outdated'],
  ],
  [
    'a database that is not a store’s',
    sql('drop table region, region_payment_provider, region_payment_providers'),
    ['warning regions_unreadable'],
  ],
  [
    'a provider in no region',
    sql('delete from region_payment_provider; delete from region_payment_providers'),
    ['error region_missing'],
  ],
  [
    'a region with dollars',
    sql(`insert into region values ('reg_2', 'usd', null);
      insert into region_payment_provider values ('reg_2', 'pp_wemine_hk', null);
      insert into region_payment_providers values ('reg_2', 'wemine')`),
    ['warning region_currency'],
  ],
  [
    'a job that stopped',
    sql("update wemine_account set last_run_at = now() - interval '9 minutes'"),
    ['error job_not_running'],
  ],
  [
    'work that waits',
    paid({ state: "'open'", paid_at: 'null', next_check_at: "now() - interval '9 minutes'" }),
    ['warning ledger_behind'],
  ],
  ['money that waits', paid({ state: "'paid'" }), ['error payments_overdue']],
  ['money that a person decides about', paid({ state: "'exception'" }), ['warning payments_in_review']],
  [
    'an account that was removed',
    sql(`insert into wemine_account (provider_id) values ('old');
      ${payment({ provider_id: "'old'", state: "'open'", next_check_at: 'now()' })}`),
    ['error account_not_configured'],
  ],
  [
    'notifications that are lost',
    (store, places) => {
      paid({ confirmed_by: "'job'", paid_at: "now() - interval '8 minutes'" })(store, places)
      store.sql += "update wemine_account set last_notification_at = now() - interval '1 hour'"
    },
    ['warning notifications_lost'],
  ],
]

export const IN_1: Broken[] = [
  ['an older Medusa', install({ '@medusajs/medusa': '1.19.0' }), ['error version_unsupported']],
  ['a typeorm that Medusa 1 cannot use', install({ typeorm: '0.3.31' }), ['warning typeorm_version']],
  ['a plugin that is not configured', set({ plugins: [] }), ['error not_configured', 'info job_never_ran']],
  [
    'events in memory',
    ({ projectConfig }) => void Object.assign(projectConfig, { redis_url: '' }),
    ['info event_bus_local'],
  ],
]

export const IN_2: Broken[] = [
  ['an older Medusa', install({ '@medusajs/medusa': '2.0.0' }), ['error version_unsupported']],
  [
    'nothing that is configured',
    set({ plugins: [], accounts: () => [] }),
    ['error not_configured', 'info job_never_ran'],
  ],
  ['no plugin', set({ plugins: [] }), ['error plugin_missing']],
  ['no provider', set({ accounts: () => [] }), ['warning provider_missing', 'info job_never_ran']],
  [
    'an account written twice',
    (store) => {
      store.accounts = (options) => [provider(options), provider(options, 'mo')]
      store.sql = `insert into region_payment_provider values ('reg_1', 'pp_wemine_mo', null);
        insert into wemine_account (provider_id, last_notification_at) values ('pp_wemine_mo', now())`
    },
    ['warning same_account'],
  ],
  [
    'locks in memory',
    ({ modules }) => void Object.assign(modules, { locking: { resolve: '@medusajs/medusa/locking' } }),
    ['warning locking_in_memory'],
  ],
  [
    'events in memory',
    ({ modules }) => void Object.assign(modules, { event_bus: false }),
    ['warning event_bus_local'],
  ],
]
