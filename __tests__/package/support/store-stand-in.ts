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
    if (request.url?.startsWith('/store/carts/')) return json({ cart: shown })
    const order = status === 'placed' ? { order_id: 'order_1' } : {}
    json({ payment: { ...data, status, message: '', now: new Date().toISOString(), ...order } })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    /** What the sample projects' pages want to know. */
    query: `?backend=${encodeURIComponent(url)}&key=pk_test&cart=${cart.id}`,
    code_url: String(data.code_url),
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
