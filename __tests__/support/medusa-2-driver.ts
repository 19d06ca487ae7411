import knex from 'knex'
import { types } from 'pg'
import { migrate, startStore } from '../../examples/store'
import { startSandbox } from '../../src/sandbox'
import { createDatabase } from './database'
import type { Answer, Driver, DriverOptions, PlacedOrder, Session } from './driver'
import { request, succeeded } from './http'
import { editOrder, openCode } from './order-edit'

// The ledger's bigint amounts are safe integers; pg gives strings.
types.setTypeParser(types.builtins.INT8, Number)

interface Prepared {
  dir: string
  template: string
  seed: {
    publishable_key: string
    regions: { hk: string; jp: string }
    admin: { email: string; password: string }
  }
}

/** What only Medusa 2 has, for its own suite. */
export interface Medusa2Driver extends Driver {
  readonly regions: { hk: string; jp: string }
  readonly publishableKey: string
  readonly databaseUrl: string
  /** The installed store's folder. */
  readonly dir: string
  store(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  createCartOf(title: string, region?: string): Promise<string>
}

/**
 * Starts the example store with the packed plugin, on a database and a sandbox of its own. `modules`: those that `env`
 * asks for bring tables of their own.
 */
export async function startMedusa2({
  options = {},
  sandbox: asked,
  env,
  dir: own,
  modules = false,
}: DriverOptions & { dir?: string; modules?: boolean } = {}): Promise<Medusa2Driver> {
  const { dir: example, template, seed } = JSON.parse(process.env.TEST_MEDUSA_2 ?? '') as Prepared
  const dir = own ?? example
  const sandbox = await startSandbox(asked)
  const database = await createDatabase(template)
  if (modules) await migrate(database.url, { dir, env })
  const sql = knex({ client: 'pg', connection: database.url, pool: { min: 0, max: 4 } })
  let printed = ''
  const boot = (port?: number) =>
    startStore({
      databaseUrl: database.url,
      dir,
      ...(port && { port }),
      env: { WEMINE_BASE_URL: sandbox.baseUrl, WEMINE_OPTIONS: JSON.stringify(options), ...env },
      onLine: (line: string) => {
        printed += `${line}\n`
      },
    })
  let running = await boot().catch(async (error) => {
    await Promise.all([sandbox.close(), sql.destroy()])
    await database.drop()
    throw error
  })

  const key = { 'x-publishable-api-key': seed.publishable_key }
  const store: Medusa2Driver['store'] = (method, path, body, headers = {}) =>
    request(`${running.url}${path}`, method, body, { ...key, ...headers })
  let token: string | undefined
  const admin: Driver['admin'] = async (method, path, body) => {
    token ??= succeeded(await request(`${running.url}/auth/user/emailpass`, 'POST', seed.admin))
      .token as string
    return request(`${running.url}${path}`, method, body, { authorization: `Bearer ${token}` })
  }
  const cartOf = async (cart: string, fields: string) =>
    succeeded(await store('GET', `/store/carts/${cart}?fields=${fields}`)).cart

  async function createCartOf(title: string, region = seed.regions.hk): Promise<string> {
    const { products } = succeeded(await store('GET', `/store/products?fields=title,*variants&limit=50`))
    const product = products.find((one: { title: string }) => one.title === title)
    const { cart } = succeeded(
      await store('POST', '/store/carts', {
        region_id: region,
        email: 'shopper@example.com',
        items: [{ variant_id: product.variants[0].id, quantity: 1 }],
      }),
    )
    const { shipping_options } = succeeded(await store('GET', `/store/shipping-options?cart_id=${cart.id}`))
    const option_id = shipping_options[0]?.id
    if (option_id) succeeded(await store('POST', `/store/carts/${cart.id}/shipping-methods`, { option_id }))
    return cart.id
  }

  async function order(id: string): Promise<PlacedOrder> {
    const fields = 'total,*payment_collections'
    const { order } = succeeded(await admin('GET', `/admin/orders/${id}?fields=${fields}`))
    const sum = (name: string) =>
      order.payment_collections.reduce(
        (all: number, one: Record<string, number>) => all + (one[name] ?? 0),
        0,
      )
    const cents = (amount: number) => Math.round(amount * 100)
    return {
      id,
      total: cents(order.total),
      captured: cents(sum('captured_amount')),
      refunded: cents(sum('refunded_amount')),
    }
  }

  const startSession = async (cart: string, body: object) => {
    const { payment_collection } = succeeded(
      await store('POST', '/store/payment-collections', { cart_id: cart }),
    )
    return store('POST', `/store/payment-collections/${payment_collection.id}/payment-sessions`, body)
  }
  const startPayment: Driver['startPayment'] = (cart, input) =>
    startSession(cart, { provider_id: 'pp_wemine_hk', ...(input && { data: input }) })

  return {
    get url() {
      return running.url
    },
    sandbox,
    sql,
    regions: seed.regions,
    publishableKey: seed.publishable_key,
    databaseUrl: database.url,
    dir,
    store,
    admin,
    createCartOf,
    logs: () => printed,
    createCart: () => createCartOf('Jasmine Pearls'),
    async changeCart(cart) {
      const [item] = (await cartOf(cart, '*items')).items
      const body = { quantity: item.quantity + 1 }
      succeeded(await store('POST', `/store/carts/${cart}/line-items/${item.id}`, body))
    },
    startPayment,
    renewPayment: (cart) => startPayment(cart, { new_code: true }),
    payOtherwise: (cart) => startSession(cart, { provider_id: 'pp_system_default' }),
    async session(cart) {
      const { payment_collection } = await cartOf(cart, '*payment_collection.payment_sessions')
      return payment_collection?.payment_sessions?.[0]?.data as Session | undefined
    },
    complete: (cart) => store('POST', `/store/carts/${cart}/complete`, {}),
    status: (out_trade_no, headers) =>
      store('GET', `/store/wemine/payments/${out_trade_no}`, undefined, headers),
    async orders() {
      const { orders } = succeeded(await admin('GET', '/admin/orders?fields=id&limit=500&order=created_at'))
      return Promise.all(orders.map(({ id }: { id: string }) => order(id)))
    },
    async orderOf(cart) {
      const rows = await sql('order_cart').where({ cart_id: cart, deleted_at: null }).select('order_id')
      return rows[0] && order(rows[0].order_id)
    },
    async editOrder(id) {
      const resource = (await editOrder({ store, admin }, id, 1)) as string
      const session = await openCode({ store, admin }, resource)
      return { resource, session, holder: id, finish: async () => undefined }
    },
    async refund(id, cents) {
      const fields = '*payment_collections.payments'
      const { order } = succeeded(await admin('GET', `/admin/orders/${id}?fields=${fields}`))
      const payment = order.payment_collections[0].payments[0].id
      return admin('POST', `/admin/payments/${payment}/refund`, { amount: cents / 100 })
    },
    async restart() {
      const { port } = running
      await running.stop()
      running = await boot(port)
    },
    kill: () => running.kill(),
    async stop() {
      await running.stop()
      await sandbox.close()
      await sql.destroy()
      await database.drop()
    },
  }
}
