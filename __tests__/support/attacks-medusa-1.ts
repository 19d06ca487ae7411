import type { Besieged, Door, Gates } from './attacks-siege'
import { cookieOf } from './attacks-wire'
import type { DriverOptions } from './driver'
import { request, succeeded } from './http'
import { startMedusa1 } from './medusa-1-driver'

const update = ({ store }: Besieged, cart: string, body: unknown) =>
  store('POST', `/store/carts/${cart}`, body)

/** Where a shopper of Medusa 1 can put data. */
export const doors: Record<string, Door<Besieged>> = {
  'the cart’s context': (store, cart, data) => update(store, cart, { context: data }),
  'the cart’s metadata': (store, cart, data) => update(store, cart, { metadata: data }),
  'an address’s metadata': (store, cart, data) =>
    update(store, cart, { shipping_address: { first_name: 'Mal', country_code: 'hk', metadata: data } }),
  'a line item’s metadata': async ({ store }, cart, data) => {
    const [item] = succeeded(await store('GET', `/store/carts/${cart}`)).cart.items
    await store('POST', `/store/carts/${cart}/line-items/${item.id}`, { quantity: 1, metadata: data })
    // Medusa 1 takes the shipping off a cart whose items change.
    const { shipping_options } = succeeded(await store('GET', `/store/shipping-options/${cart}`))
    await store('POST', `/store/carts/${cart}/shipping-methods`, { option_id: shipping_options[0].id })
  },
  'the session’s data, by update': ({ store }, cart, data) =>
    store('POST', `/store/carts/${cart}/payment-sessions/wemine`, { data }),
  'the body of “select this session”': ({ store }, cart, data) =>
    store('POST', `/store/carts/${cart}/payment-session`, { provider_id: 'wemine', data }),
  'the body of “complete”': ({ store }, cart, data) => store('POST', `/store/carts/${cart}/complete`, data),
}

/** The Medusa 1 store with its gates: what a shopper there can reach. */
export async function besiegeMedusa1(options: DriverOptions): Promise<Besieged> {
  const driver = await startMedusa1(options)
  const { store, sql, admin, regions } = driver
  const gates: Gates = {
    store,
    storefront: {},
    beginning: async (cart) => ({
      method: 'POST',
      path: `/store/carts/${cart}/payment-sessions`,
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }),
    total: async (cart) => succeeded(await store('GET', `/store/carts/${cart}`)).cart.total,
    async discount(cart) {
      const code = `FREE${Date.now()}`
      const rule = { type: 'percentage', value: 100, allocation: 'total' }
      const discount = { code, rule, regions: [regions.hk], is_dynamic: false, is_disabled: false }
      succeeded(await admin('POST', '/admin/discounts', discount))
      succeeded(await store('POST', `/store/carts/${cart}`, { discounts: [{ code }] }))
      return () => store('DELETE', `/store/carts/${cart}/discounts/${code}`)
    },
    abroad: (cart) => store('POST', `/store/carts/${cart}`, { region_id: regions.jp }),
    async customer() {
      const login = { email: `mallory-${Date.now()}@example.com`, password: 'supersecret' }
      succeeded(await store('POST', '/store/customers', { ...login, first_name: 'Mal', last_name: 'Lory' }))
      const { access_token } = succeeded(await store('POST', '/store/auth/token', login))
      return { authorization: `Bearer ${access_token}` }
    },
    async merchant() {
      const { seed } = JSON.parse(process.env.TEST_MEDUSA_1 ?? '')
      const login = await request(`${driver.url}/admin/auth/token`, 'POST', seed.admin)
      return { authorization: `Bearer ${succeeded(login).access_token}` }
    },
    cookie() {
      const { seed } = JSON.parse(process.env.TEST_MEDUSA_1 ?? '')
      return cookieOf(driver.url, { path: '/admin/auth', headers: {}, body: JSON.stringify(seed.admin) })
    },
    orderedCarts: async () => (await sql('order').select('cart_id')).map(({ cart_id }) => cart_id),
  }
  return Object.assign(driver, gates)
}
