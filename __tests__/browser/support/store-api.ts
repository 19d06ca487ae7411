import type { Page } from 'playwright-core'
import { request, succeeded } from '../../support/http'
import type { Addresses } from './start-demo'

/** Where the shop keeps the shopper's cart. */
const key = 'harbour-tea-cart'

/** Medusa's public API, asked beside the page. */
export async function storeApi({ store, publishable_key }: Addresses, path: string, body?: object) {
  const headers = { 'x-publishable-api-key': publishable_key }
  return succeeded(await request(`${store}/store${path}`, body ? 'POST' : 'GET', body, headers))
}

const mei = {
  email: 'mei@example.com',
  shipping_address: {
    first_name: 'Mei',
    last_name: 'Chan',
    address_1: '18 Tai Ping Shan Street',
    city: 'Sheung Wan',
    phone: '+852 5123 4567',
    country_code: 'hk',
  },
}

/** A cart that has all but a payment: one Jasmine Pearls for Mei, by courier, HK$108.80 in all. */
export async function readyCart(demo: Addresses): Promise<string> {
  const { regions } = await storeApi(demo, '/regions')
  const region = regions.find(({ currency_code }: { currency_code: string }) => currency_code === 'hkd')
  const { products } = await storeApi(demo, '/products?handle=jasmine-pearls&fields=*variants')
  const { cart } = await storeApi(demo, '/carts', { region_id: region.id, ...mei })
  const variant_id = products[0].variants[0].id
  await storeApi(demo, `/carts/${cart.id}/line-items`, { variant_id, quantity: 1 })
  const { shipping_options } = await storeApi(demo, `/shipping-options?cart_id=${cart.id}`)
  await storeApi(demo, `/carts/${cart.id}/shipping-methods`, { option_id: shipping_options[0].id })
  return cart.id
}

/** What a browser has in store when its shopper has filled this cart. */
export function storageWith({ shop }: Addresses, cart: string) {
  return { cookies: [], origins: [{ origin: shop, localStorage: [{ name: key, value: cart }] }] }
}

/** The cart that the page's shopper has. */
export function cartOf(page: Page): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key)
}

export interface SessionData {
  out_trade_no: string
  trade_type: string
  total_fee: number
  code_url: string
  pay_url: string
}

/** The data of the payment session that the page's cart has. */
export async function sessionData(demo: Addresses, page: Page): Promise<SessionData> {
  const { cart } = await storeApi(demo, `/carts/${await cartOf(page)}`)
  return cart.payment_collection.payment_sessions[0].data
}
