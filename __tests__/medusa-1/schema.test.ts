import { migrateAndSeed } from '../../examples/medusa-1/store'
import { missingColumns } from '../../src/payments/ledger/missing-columns'
import type { Session } from '../support/driver'
import { succeeded, until } from '../support/http'
import { type Medusa1Driver, startMedusa1 } from '../support/medusa-1-driver'
import { placedOrder } from '../support/placed-order'
import { createSchemaRole } from '../support/schema-role'

jest.setTimeout(600_000)

let store: Medusa1Driver
beforeAll(async () => {
  // Medusa's own migrations create pg_trgm where it is not there.
  const shop = await createSchemaRole(['pg_trgm'])
  const env = { MEDUSA_PROJECT: JSON.stringify({ database_schema: 'shop' }) }
  const seed = await migrateAndSeed(shop.url, { env })
  store = await startMedusa1({ env, database: { ...shop, seed } })
})
afterAll(() => store?.stop())

/** The schemas that have a table of that name. */
async function schemasOf(table: string): Promise<string[]> {
  const { rows } = await store.sql.raw('select schemaname from pg_tables where tablename like ?', [table])
  return [...new Set<string>(rows.map(({ schemaname }: { schemaname: string }) => schemaname))]
}

describe('H6: a store with a database_schema that is not public, whose user may create nothing in public', () => {
  test('the migrations made Medusa’s tables and the ledger there', async () => {
    await expect(store.sql.raw('create table public.mine (id int)')).rejects.toThrow(/permission denied/)
    expect(await schemasOf('payment_session')).toEqual(['shop'])
    expect(await schemasOf('wemine%')).toEqual(['shop'])
    expect(await missingColumns(store.sql)).toEqual([])
  })

  test('a cart is paid and refunded; its order is found by number', async () => {
    const cart = await store.createCart()
    succeeded(await store.startPayment(cart))
    const { code_url, out_trade_no } = (await store.session(cart)) as Session
    await store.sandbox.pay(code_url)
    const order = await placedOrder(store, cart)
    succeeded(await store.refund(order.id, 3000))
    expect(await store.orderOf(cart)).toMatchObject({ captured: 10880, refunded: 3000 })
    expect(store.sandbox.money()[out_trade_no]).toMatchObject({ paid: 10880, refunded: 3000 })
    const shown = succeeded(await store.admin('GET', `/admin/wemine/orders/${order.id}`))
    expect(shown).toMatchObject({ order: { id: order.id, display_id: 1 }, payments: [{ refunds: [{}] }] })
  })

  test('an order edit is paid through its payment collection', async () => {
    const [order] = await store.orders()
    const { session, finish } = await store.editOrder(order?.id as string)
    await store.sandbox.pay(session.code_url)
    await finish()
    const row = await store.sql('wemine_gateway_order').where({ out_trade_no: session.out_trade_no }).first()
    expect(row).toMatchObject({ state: 'captured' })
  })

  test('the start finds the tables and the connection', async () => {
    await until('the checks', async () => store.logs().includes('(sandbox_credentials)'))
    for (const code of ['tables_missing', 'database_unreachable', 'connection'])
      expect(store.logs()).not.toContain(`(${code}`)
  })
})
