import type { Page } from 'playwright-core'
import { migrateAndSeed } from '../../examples/store'
import { openBrowser, type ShopperOptions } from '../browser/support/open-browser'
import { createDatabase } from '../support/database'
import type { Session } from '../support/driver'
import { succeeded, until } from '../support/http'
import { type Medusa1Driver, startMedusa1 } from '../support/medusa-1-driver'
import { placedOrder } from '../support/placed-order'
import { storeWithAdmin, withAdmin } from './store-with-admin'

export interface World {
  /** The installed store's folder. */
  dir: string
  store: Medusa1Driver
  browser: Awaited<ReturnType<typeof openBrowser>>
  login: { email: string; password: string }
  stop(): Promise<void>
}

/** A real store with Medusa 1's admin and the packed plugin in it, and a browser. */
export async function startWorld(): Promise<World> {
  const dir = await storeWithAdmin((step) => console.log(`  medusa-1-admin: ${step}`))
  const made = await createDatabase()
  const seed = await migrateAndSeed(made.url, { dir })
  process.env.TEST_MEDUSA_1 = JSON.stringify({ template: '', seed })
  // In production the cookie of a session is for https only, and this store is on plain http.
  const env = { ...withAdmin.env, NODE_ENV: 'development' }
  const [store, browser] = await Promise.all([
    startMedusa1({ dir, options: withAdmin.options, env, database: { ...made, seed } }),
    openBrowser(),
  ])
  // Else the admin asks first whether it may tell Medusa how it is used.
  succeeded(await store.admin('POST', '/admin/analytics-configs', { opt_out: true, anonymize: true }))
  const stop = async () => {
    await browser.close()
    await store.stop()
  }
  return { dir, store, browser, login: seed.admin, stop }
}

/** What Medusa 1's admin complains of by itself: its pages of orders show flags from elsewhere. */
const MEDUSAS = 'flag-icons'

/**
 * A merchant's browser whose admin is logged in, by the request and the cookie of the admin's own form. Not by the form:
 * while it is shown, the admin asks for more without a session, and an answer that comes late takes the session away.
 */
export async function loggedIn(world: World, options: ShopperOptions = {}): Promise<Page> {
  const page = await world.browser.shopper({
    timezoneId: 'Asia/Hong_Kong',
    viewport: { width: 1440, height: 1400 },
    ...options,
    mayComplainOf: new RegExp(
      [MEDUSAS, ...(options.mayComplainOf ? [options.mayComplainOf.source] : [])].join('|'),
    ),
  })
  const { store, login } = world
  const answer = await page.context().request.post(`${store.url}/admin/auth`, { data: login })
  if (!answer.ok()) throw new Error(`Nobody is logged in: ${answer.status()}`)
  return page
}

/** Opens a tab of the page "WeChat Pay". */
export async function openTab({ store }: World, page: Page, tab: string): Promise<void> {
  await page.goto(`${store.url}/app/a/wemine?tab=${tab}`)
  await page.locator('[role="tab"]').first().waitFor()
}

/** A code that nobody has paid yet. */
async function openPayment(store: Medusa1Driver) {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  return { cart, session: (await store.session(cart)) as Session }
}

/** An order that is paid with HK$108.80. */
export async function paidOrder({ store }: World) {
  const { cart, session } = await openPayment(store)
  await store.sandbox.pay(session.code_url)
  const order = await placedOrder(store, cart, 120_000)
  await reached(store, session, 'captured')
  return { order, number: session.out_trade_no }
}

/** A payment of HK$10.88 for a code of HK$108.80: a person has to decide. @returns its number */
export async function wronglyPaid({ store }: World): Promise<string> {
  const { session } = await openPayment(store)
  await store.sandbox.pay(session.code_url, { total_fee: 1088 })
  await reached(store, session, 'exception')
  return session.out_trade_no
}

/** An order that was paid otherwise. @returns its id */
export async function otherOrder({ store }: World): Promise<string> {
  const cart = await store.createCart()
  succeeded(await store.store('POST', `/store/carts/${cart}/payment-sessions`, {}))
  succeeded(await store.payOtherwise(cart))
  return succeeded(await store.complete(cart)).data.id
}

const reached = (store: Medusa1Driver, { out_trade_no }: Session, state: string) =>
  until(
    `the state ${state}`,
    async () => (await store.sql('wemine_gateway_order').where({ out_trade_no }).first())?.state === state,
    120_000,
  )
