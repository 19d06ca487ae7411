import { join } from 'node:path'
import knex from 'knex'
import { types } from 'pg'
import { startStore as startExample } from '../../examples/medusa-1/store'
import { startStore } from '../../examples/store'
import { startSandbox } from '../../src/sandbox'
import { createDatabase, type Database } from './database'
import type { Answer, Driver, DriverOptions, PlacedOrder, Session } from './driver'
import { request, succeeded, until } from './http'

const EXAMPLE = join(__dirname, '../../examples/medusa-1')

// The ledger's bigint amounts are safe integers; pg gives strings.
types.setTypeParser(types.builtins.INT8, Number)

interface Prepared {
  template: string
  seed: { regions: { hk: string; jp: string }; admin: { email: string; password: string } }
}

/** A database that is made for one test: migrated, with its own seed. */
interface OwnDatabase extends Database {
  seed: Prepared['seed']
}

interface CartSession {
  id: string
  provider_id: string
  is_selected: boolean | null
  data: Session
  amount: number
}

/** What only Medusa 1 has, for its own suite. */
export interface Medusa1Driver extends Driver {
  readonly regions: { hk: string; jp: string }
  readonly databaseUrl: string
  /** The installed store's folder. */
  readonly dir: string
  store(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  /** A cart of one item, with an address and shipping unless asked otherwise. */
  createCartOf(title: string, more?: { region?: string; email?: string | null }): Promise<string>
  /** Puts the first way of shipping on a cart. */
  ship(cart: string): Promise<void>
  /** The cart's session of the provider `wemine`, whole. */
  cartSession(cart: string): Promise<CartSession | undefined>
  /** Starts one more process of the store on the same database. */
  boot(): Promise<{ url: string; stop(): Promise<void>; kill(): Promise<void>; logs(): string }>
}

/**
 * Starts the Medusa 1 example store with the packed plugin, on a sandbox of its own and on `database`, else on a copy of
 * the run's own.
 */
export async function startMedusa1({
  options = {},
  sandbox: asked,
  env,
  dir,
  database: own,
}: DriverOptions & { dir?: string; database?: OwnDatabase } = {}): Promise<Medusa1Driver> {
  const prepared = JSON.parse(process.env.TEST_MEDUSA_1 ?? '') as Prepared
  const { seed } = own ?? prepared
  const sandbox = await startSandbox(asked)
  const database = own ?? (await createDatabase(prepared.template))
  const sql = knex({ client: 'pg', connection: database.url, pool: { min: 0, max: 4 } })
  let printed = ''
  const boot = (port?: number) =>
    (dir ? startStore : startExample)({
      databaseUrl: database.url,
      ...(dir && { dir }),
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

  const store: Medusa1Driver['store'] = (method, path, body, headers) =>
    request(`${running.url}${path}`, method, body, headers)
  let token: string | undefined
  const admin: Driver['admin'] = async (method, path, body) => {
    token ??= succeeded(await request(`${running.url}/admin/auth/token`, 'POST', seed.admin))
      .access_token as string
    return request(`${running.url}${path}`, method, body, { authorization: `Bearer ${token}` })
  }
  const cartOf = async (cart: string) => succeeded(await store('GET', `/store/carts/${cart}`)).cart
  const cartSession = async (cart: string): Promise<CartSession | undefined> =>
    (await cartOf(cart)).payment_sessions.find((one: CartSession) => one.provider_id === 'wemine')

  const createCartOf: Medusa1Driver['createCartOf'] = async (
    title,
    { region = seed.regions.hk, email = 'shopper@example.com' } = {},
  ) => {
    const { products } = succeeded(await store('GET', '/store/products'))
    const product = products.find((one: { title: string }) => one.title === title)
    const items = [{ variant_id: product.variants[0].id, quantity: 1 }]
    const { cart } = succeeded(await store('POST', '/store/carts', { region_id: region, items }))
    const country_code = region === seed.regions.jp ? 'jp' : 'hk'
    const shipping_address = {
      first_name: 'Siu',
      last_name: 'Ming',
      address_1: '1 Queen’s Road',
      city: 'Central',
      country_code,
    }
    succeeded(await store('POST', `/store/carts/${cart.id}`, { shipping_address, ...(email && { email }) }))
    await ship(cart.id)
    return cart.id
  }

  async function ship(cart: string): Promise<void> {
    const { shipping_options } = succeeded(await store('GET', `/store/shipping-options/${cart}`))
    const option_id = shipping_options[0].id
    succeeded(await store('POST', `/store/carts/${cart}/shipping-methods`, { option_id }))
  }

  async function order(id: string): Promise<PlacedOrder> {
    const { order } = succeeded(await admin('GET', `/admin/orders/${id}`))
    const sum = (name: string, of: Record<string, unknown>[]) =>
      of.reduce((all, one) => all + Number(one[name]), 0)
    const payments = order.payments as Record<string, unknown>[]
    return {
      id,
      total: order.total,
      captured: sum(
        'amount',
        payments.filter(({ captured_at }) => captured_at),
      ),
      // Medusa 1 cancels the payment of an order that is canceled, and books no refund of it.
      refunded:
        sum('amount_refunded', payments) +
        sum(
          'amount',
          payments.filter(({ canceled_at, captured_at }) => canceled_at && captured_at),
        ),
    }
  }

  return {
    get url() {
      return running.url
    },
    sandbox,
    sql,
    regions: seed.regions,
    databaseUrl: database.url,
    dir: dir ?? EXAMPLE,
    store,
    admin,
    createCartOf,
    ship,
    cartSession,
    boot: () => boot(),
    logs: () => printed,
    createCart: () => createCartOf('Jasmine Pearls'),
    async changeCart(cart) {
      const [item] = (await cartOf(cart)).items
      const body = { quantity: item.quantity + 1 }
      succeeded(await store('POST', `/store/carts/${cart}/line-items/${item.id}`, body))
      // Medusa 1 takes the shipping off a cart whose items change.
      await ship(cart)
    },
    /** What the storefront sends along goes into the cart's context, where Medusa 1 hands it to a new session. */
    async startPayment(cart, input) {
      const steps: [string, unknown][] = [
        ...(input ? ([['', { context: input }]] as [string, unknown][]) : []),
        ['/payment-sessions', {}],
        ['/payment-session', { provider_id: 'wemine' }],
      ]
      let answer: Answer = { status: 0, body: undefined }
      for (const [path, body] of steps) {
        answer = await store('POST', `/store/carts/${cart}${path}`, body)
        if (answer.status >= 300) break
      }
      return answer
    },
    async renewPayment(cart) {
      const data = { new_code: true }
      succeeded(await store('POST', `/store/carts/${cart}/payment-sessions/wemine`, { data }))
      return store('POST', `/store/carts/${cart}/payment-session`, { provider_id: 'wemine' })
    },
    payOtherwise: (cart) => store('POST', `/store/carts/${cart}/payment-session`, { provider_id: 'manual' }),
    session: async (cart) => {
      const data = (await cartSession(cart))?.data
      return data?.out_trade_no ? data : undefined
    },
    complete: (cart) => store('POST', `/store/carts/${cart}/complete`, {}),
    status: (out_trade_no, headers) =>
      store('GET', `/store/wemine/payments/${out_trade_no}`, undefined, headers),
    async orders() {
      const { orders } = succeeded(await admin('GET', '/admin/orders?fields=id&limit=500&order=created_at'))
      return Promise.all(orders.map(({ id }: { id: string }) => order(id)))
    },
    async orderOf(cart) {
      const [row] = await sql('order').where({ cart_id: cart }).select('id')
      return row && order(row.id)
    },
    async editOrder(id) {
      const { products } = succeeded(await store('GET', '/store/products'))
      const { variants } = products.find(({ title }: { title: string }) => title === 'Aged Pu-erh')
      const { order_edit } = succeeded(await admin('POST', '/admin/order-edits', { order_id: id }))
      const edit = `/admin/order-edits/${order_edit.id}`
      succeeded(await admin('POST', `${edit}/items`, { variant_id: variants[0].id, quantity: 1 }))
      const resource: string = succeeded(await admin('POST', `${edit}/request`, {})).order_edit
        .payment_collection_id
      const path = `/store/payment-collections/${resource}/sessions`
      const { payment_collection } = succeeded(await store('POST', path, { provider_id: 'wemine' }))
      const session: Session = payment_collection.payment_sessions[0].data
      return {
        ...{ resource, session, holder: resource },
        async finish() {
          const isCaptured = async () =>
            (await sql('wemine_gateway_order').where({ order_id: resource }).first())?.captured_at
          await until('the payment of the edit', isCaptured, 180_000)
          // Only now does Medusa 1 count it as the order's.
          succeeded(await store('POST', `/store/order-edits/${order_edit.id}/complete`, {}))
        },
      }
    },
    refund: (id, cents) =>
      admin('POST', `/admin/orders/${id}/refund`, { amount: cents, reason: 'other', no_notification: true }),
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
