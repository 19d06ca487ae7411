import { migrate } from '../../examples/store'
import { missingColumns } from '../../src/payments/ledger/missing-columns'
import { dropTables } from '../../src/payments/ledger/schema'
import { changedStore } from '../support/changed-store'
import type { Session } from '../support/driver'
import { request, succeeded, until } from '../support/http'
import { type Medusa2Driver, startMedusa2 } from '../support/medusa-2-driver'
import { createSchemaRole } from '../support/schema-role'

jest.setTimeout(360_000)

let store: Medusa2Driver | undefined
let remove = () => {}
afterEach(async () => {
  await store?.stop()
  store = undefined
  remove()
})

async function start(change: string, files?: Record<string, string>): Promise<Medusa2Driver> {
  const changed = changedStore(change, files)
  remove = changed.remove
  store = await startMedusa2({ dir: changed.dir })
  return store
}

/** Lines of the store's log that end in this code. */
const lines = (code: string) => (store?.logs() ?? '').split('\n').filter((line) => line.includes(`(${code})`))
const said = (code: string) => until(code, async () => lines(code)[0])

test('migrations make the tables in the store’s databaseSchema, for a user who may create nothing in public', async () => {
  const changed = changedStore(`config.projectConfig.databaseSchema = 'shop'`)
  remove = changed.remove
  const shop = await createSchemaRole()
  try {
    await migrate(shop.url, { dir: changed.dir })
    expect(await missingColumns(shop.sql)).toEqual([])
  } finally {
    await shop.drop()
  }
})

const OURS = `const isOurs = ({ resolve }) => String(resolve).startsWith('medusa-payment-wemine')`

test('a provider without the plugin: the start says which line to add, once, and the store sells other things', async () => {
  await start(`${OURS}\nconfig.plugins = config.plugins.filter((plugin) => !isOurs(plugin))`)
  expect(await said('plugin_missing')).toMatch(
    /error.*Add \{ resolve: .*medusa-payment-wemine.* to plugins in medusa-config/,
  )
  expect(lines('plugin_missing')).toHaveLength(1)
  expect(succeeded(await store!.store('GET', '/store/products')).products).not.toEqual([])
})

test('the plugin without a provider: the start says what to add', async () => {
  await start(
    `${OURS}\nconst { options } = config.modules.payment\noptions.providers = options.providers.filter((one) => !isOurs(one))`,
  )
  expect(await said('provider_missing')).toMatch(
    /warn.*Add \{ resolve: .*medusa-payment-wemine\/providers\/wemine/,
  )
  expect(lines('plugin_missing')).toEqual([])
})

test('a store whose own parser takes every body; then one whose secret was revoked and whose tables are gone', async () => {
  const parser = `
const express = require('express')
const { defineMiddlewares } = require('@medusajs/framework/http')
const type = (req) => !/json/.test(req.headers['content-type'] ?? '')
module.exports = {
  default: defineMiddlewares({ routes: [{ matcher: '/*', middlewares: [express.raw({ type })] }] }),
}
`
  await start('', { 'src/api/middlewares.js': parser })
  const { sandbox, sql } = store!
  const cart = await store!.createCart()
  succeeded(await store!.startPayment(cart))
  const { code_url, out_trade_no } = (await store!.session(cart)) as Session
  await sandbox.pay(code_url, { notify: false })
  const [attempt] = await sandbox.notify(out_trade_no, { url: `${store!.url}/hooks/wemine` })
  expect(attempt).toMatchObject({ acknowledged: true, reply: { status: 200 } })
  expect(await store!.orderOf(cart)).toMatchObject({ captured: 10880 })
  for (const code of ['loopback_gateway', 'sandbox_credentials', 'backend_private', 'locking_in_memory'])
    expect(lines(code)).toHaveLength(1)
  for (const code of ['plugin_missing', 'provider_missing', 'tables_missing', 'credentials_rejected'])
    expect(lines(code)).toEqual([])

  sandbox.revokeSecret()
  await sql.raw(dropTables)
  await store!.restart()
  expect(await said('credentials_rejected')).toMatch(/apiKey or apiSecret of pp_wemine_hk/)
  expect(await said('tables_missing')).toMatch(/npx medusa db:migrate/)
  expect((await request(`${store!.url}/health`, 'GET')).status).toBe(200)
})
