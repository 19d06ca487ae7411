import type { Besieged, Door, Gates } from './attacks-siege'
import { cookieOf } from './attacks-wire'
import type { DriverOptions } from './driver'
import { request, succeeded } from './http'
import { startMedusa2 } from './medusa-2-driver'

type Requests = Pick<Gates, 'store'>

const update = ({ store }: Requests, cart: string, body: unknown) =>
  store('POST', `/store/carts/${cart}`, body)

async function sessionsOf({ store }: Requests, cart_id: string): Promise<string> {
  const { payment_collection } = succeeded(await store('POST', '/store/payment-collections', { cart_id }))
  return `/store/payment-collections/${payment_collection.id}/payment-sessions`
}

/** Where a shopper of Medusa 2 can put data. */
export const doors: Record<string, Door<Besieged>> = {
  'the session’s data': (store, cart, data) => store.startPayment(cart, data),
  'the session’s data, a second time': async (store, cart, data) => {
    await store.startPayment(cart, data)
    await store.startPayment(cart, { ...data, session_id: (await store.session(cart))?.session_id })
  },
  'the cart’s metadata': (store, cart, data) => update(store, cart, { metadata: data }),
  'an address’s metadata': (store, cart, data) =>
    update(store, cart, { shipping_address: { first_name: 'Mal', country_code: 'hk', metadata: data } }),
  'a line item’s metadata': async ({ store }, cart, data) => {
    const [item] = succeeded(await store('GET', `/store/carts/${cart}?fields=*items`)).cart.items
    await store('POST', `/store/carts/${cart}/line-items/${item.id}`, { quantity: 1, metadata: data })
  },
  'the body of “begin a payment”': async (store, cart, data) =>
    store.store('POST', await sessionsOf(store, cart), { provider_id: 'pp_wemine_hk', ...data }),
  'the body of “complete”': ({ store }, cart, data) => store('POST', `/store/carts/${cart}/complete`, data),
}

/** The Medusa 2 store with its gates: what a shopper there can reach. */
export async function besiegeMedusa2(options: DriverOptions): Promise<Besieged> {
  const driver = await startMedusa2(options)
  const { store, sql, admin, regions } = driver
  const storefront = { 'x-publishable-api-key': driver.publishableKey }
  const gates: Gates = {
    store,
    storefront,
    beginning: async (cart) => ({
      method: 'POST',
      path: await sessionsOf({ store }, cart),
      headers: { 'content-type': 'application/json', ...storefront },
      body: JSON.stringify({ provider_id: 'pp_wemine_hk' }),
    }),
    total: async (cart) => {
      const { total } = succeeded(await store('GET', `/store/carts/${cart}?fields=total`)).cart
      return Math.round(total * 100)
    },
    async discount(cart) {
      const code = `FREE${Date.now()}`
      const application_method = {
        type: 'percentage',
        target_type: 'order',
        value: 100,
        currency_code: 'hkd',
      }
      const promotion = { code, type: 'standard', status: 'active', application_method }
      succeeded(await admin('POST', '/admin/promotions', promotion))
      succeeded(await store('POST', `/store/carts/${cart}/promotions`, { promo_codes: [code] }))
      return () => store('DELETE', `/store/carts/${cart}/promotions`, { promo_codes: [code] })
    },
    abroad: (cart) => store('POST', `/store/carts/${cart}`, { region_id: regions.jp }),
    async customer() {
      const login = { email: `mallory-${Date.now()}@example.com`, password: 'supersecret' }
      const path = `${driver.url}/auth/customer/emailpass`
      const { token } = succeeded(await request(`${path}/register`, 'POST', login))
      const body = { email: login.email, first_name: 'Mal' }
      succeeded(await store('POST', '/store/customers', body, { authorization: `Bearer ${token}` }))
      return { authorization: `Bearer ${succeeded(await request(path, 'POST', login)).token}` }
    },
    async merchant() {
      const { seed } = JSON.parse(process.env.TEST_MEDUSA_2 ?? '')
      const login = await request(`${driver.url}/auth/user/emailpass`, 'POST', seed.admin)
      return { authorization: `Bearer ${succeeded(login).token}` }
    },
    cookie: async () =>
      cookieOf(driver.url, { path: '/auth/session', headers: await gates.merchant(), body: '{}' }),
    // A completion that comes to nothing leaves its links behind, marked as deleted.
    orderedCarts: async () =>
      (await sql('order_cart').where({ deleted_at: null }).select('cart_id')).map(({ cart_id }) => cart_id),
  }
  return Object.assign(driver, gates)
}
