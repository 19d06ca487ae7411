import { Client } from 'pg'
import { createDatabase } from '../support/database'
import type { Session } from '../support/driver'
import { succeeded, until } from '../support/http'
import { type Medusa1Driver, startMedusa1 } from '../support/medusa-1-driver'

jest.setTimeout(300_000)

let store: Medusa1Driver | undefined
afterEach(() => store?.stop())

test('a store whose payments have no connection and a wrong secret starts, and says both; enableUI is taken', async () => {
  // Medusa's own connection takes no notice of these.
  const project = { database_driver_options: { connection: { ssl: { rejectUnauthorized: false } } } }
  store = await startMedusa1({
    options: { enableUI: true, apiSecret: 'sandbox_wrong' },
    env: { MEDUSA_PROJECT: JSON.stringify(project) },
  })
  const lines = (code: string) =>
    store!
      .logs()
      .split('\n')
      .filter((line) => line.includes(`(${code})`))
  const said = (code: string) => until(code, async () => lines(code)[0], 30_000)
  expect(await said('database_unreachable')).toMatch(/SSL.*payments use these two, and not database_extra/)
  expect(await said('credentials_rejected')).toMatch(/apiKey or apiSecret of wemine/)
  expect(lines('typeorm_version')).toEqual([])
  expect(store!.logs()).not.toContain('sandbox_wrong')
  expect(succeeded(await store!.store('GET', '/store/products')).products).not.toEqual([])
})

test('a store in a schema that is not public (database_schema) takes and refunds a payment', async () => {
  const before = process.env.TEST_MEDUSA_1 as string
  const prepared = JSON.parse(before)
  const moved = await createDatabase(prepared.template)
  const client = new Client(moved.url)
  await client.connect()
  await client.query('alter schema public rename to shop')
  await client.query('create schema public')
  await client.end()
  process.env.TEST_MEDUSA_1 = JSON.stringify({ ...prepared, template: new URL(moved.url).pathname.slice(1) })
  try {
    store = await startMedusa1({ env: { MEDUSA_PROJECT: JSON.stringify({ database_schema: 'shop' }) } })
  } finally {
    process.env.TEST_MEDUSA_1 = before
    await moved.drop()
  }
  const { sandbox, sql } = store
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  const { code_url, out_trade_no } = (await store.session(cart)) as Session
  await sandbox.pay(code_url)
  await until('the order', async () => {
    return succeeded(await store!.status(out_trade_no)).payment.status === 'placed'
  })
  const [order] = await store.orders()
  succeeded(await store.refund(order!.id, 3000))
  expect(sandbox.money()[out_trade_no]).toMatchObject({ paid: 10880, refunded: 3000 })
  const { rows } = await sql.raw("select distinct schemaname from pg_tables where tablename like 'wemine%'")
  expect(rows).toEqual([{ schemaname: 'shop' }])
  for (const code of ['tables_missing', 'database_unreachable'])
    expect(store.logs()).not.toContain(`(${code})`)
})
