import { request, succeeded } from '../../support/http'
import type { Addresses } from './start-demo'

/** The sandbox's control API: what happens at the gateway, beside the page. */
export async function sandboxApi({ sandbox }: Addresses, name: string, body?: object) {
  return succeeded(await request(`${sandbox}/__sandbox/${name}`, body ? 'POST' : 'GET', body))
}

/** Pays as a phone would; `notify: false` loses the notification. */
export function payAtSandbox(demo: Addresses, order: string, options: { notify?: boolean } = {}) {
  return sandboxApi(demo, 'pay', { order, ...options })
}

/** How often the gateway was asked about an order. */
export async function questionsAbout(demo: Addresses, out_trade_no: string): Promise<number> {
  const requests: { endpoint: string }[] = await sandboxApi(demo, 'requests')
  return requests.filter(
    (asked) => asked.endpoint === 'queryOrder' && JSON.stringify(asked).includes(out_trade_no),
  ).length
}
