import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import medusa2 from '../../storefront/fixtures/medusa-2.json'

/** A store on another origin than its storefront, with one cart whose QR code can be paid: `say` tells how it stands. */
export async function startStoreStandIn() {
  const { cart } = medusa2.NATIVE
  const expires_at = new Date(Date.now() + 7_200_000).toISOString()
  const [session] = cart.payment_collection.payment_sessions
  const data = { ...session?.data, expires_at }
  const shown = { ...cart, payment_collection: { payment_sessions: [{ ...session, data }] } }
  /** A cart whose payment is yet to be started, and what was asked to start it. */
  const bare = {
    ...cart,
    id: 'cart_bare',
    payment_collection: null as typeof shown.payment_collection | null,
  }
  let started: unknown
  let status = 'waiting'
  const server = createServer((request, response) => {
    const json = (body: unknown) =>
      response
        .writeHead(request.method === 'OPTIONS' ? 204 : 200, {
          'content-type': 'application/json',
          'access-control-allow-origin': '*',
          'access-control-allow-headers': 'x-publishable-api-key',
        })
        .end(request.method === 'OPTIONS' ? '' : JSON.stringify(body))
    if (request.url === '/store/carts/cart_bare/complete')
      return json({ type: 'order', order: { id: 'order_1' } })
    if (request.url === '/store/carts/cart_bare') return json({ cart: bare })
    if (request.url?.startsWith('/store/carts/')) return json({ cart: shown })
    if (request.url === '/store/payment-collections') return json({ payment_collection: { id: 'pay_col_1' } })
    if (request.url === '/store/payment-collections/pay_col_1/payment-sessions') {
      bare.payment_collection = shown.payment_collection
      request.setEncoding('utf8').on('data', (text: string) => {
        started = JSON.parse(text)
      })
      return request.on('end', () => json({ payment_collection: bare.payment_collection }))
    }
    const order = status === 'placed' ? { order_id: 'order_1' } : {}
    json({ payment: { ...data, status, message: '', now: new Date().toISOString(), ...order } })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    /** What the sample projects' pages want to know. */
    query: `?backend=${encodeURIComponent(url)}&key=pk_test&cart=${cart.id}`,
    url,
    code_url: String(data.code_url),
    /** What the payment of `cart_bare` was started with. */
    started: () => started,
    say: (to: string) => {
      status = to
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}
