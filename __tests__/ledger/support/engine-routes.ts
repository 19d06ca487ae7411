import * as pages from '../../../src/payments/http/pay-page/routes'
import * as routes from '../../../src/payments/http/routes'
import { describeNotificationRoute, serveNotification } from '../../../src/payments/http/serve-notification'
import { type Served, serveRoutes } from './serve-routes'
import type { World } from './world'

// What the build makes of src/pay-page: the page itself is tried in a browser.
jest.mock('../../../src/payments/http/pay-page/assets', () => ({
  pageAssets: () => ({ script: 'script()', style: 'body{}' }),
}))

export const JSON_BODY = { 'content-type': 'application/json' }

/** Every route of the engine under the path that both Medusas give it, over HTTP, for the tests of a file. */
export function useRoutes(world: World) {
  let served: Served
  beforeAll(async () => {
    const table = {
      'GET /hooks/wemine': describeNotificationRoute,
      'POST /hooks/wemine': serveNotification,
      'GET /store/wemine/payments/:out_trade_no': routes.storePayment,
      'GET /store/wemine/quick-auth': routes.storeQuickAuth,
      'GET /admin/wemine/payments': routes.adminPayments,
      'GET /admin/wemine/exceptions': routes.adminExceptions,
      'GET /admin/wemine/orders/:order_id': routes.adminOrder,
      'GET /admin/wemine/totals': routes.adminTotals,
      'GET /admin/wemine/payments-csv': routes.adminCsv,
      'GET /admin/wemine/payments/:out_trade_no': routes.adminPayment,
      'POST /admin/wemine/payments/:out_trade_no/check': routes.adminCheck,
      'POST /admin/wemine/payments/:out_trade_no/resolve': routes.adminResolve,
      'POST /admin/wemine/payments/:out_trade_no/erase': routes.adminErase,
      'GET /wemine/pay/:token': pages.payPage,
      'GET /wemine/pay/:token/state': pages.payPageState,
      'POST /wemine/pay/:token/start': pages.payPageStart,
      'GET /wemine/pay/:token/quick-auth': pages.payPageQuickAuth,
    }
    served = await serveRoutes(table, () => world.platform)
  })
  afterAll(() => served.close())

  async function ask(path: string, body?: string, headers: Record<string, string> = JSON_BODY) {
    const method = body === undefined ? 'GET' : 'POST'
    const response = await fetch(`${served.url}${path}`, {
      method,
      ...(body !== undefined && { body, headers }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type') === 'application/json'
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson ? JSON.parse(text) : undefined,
    }
  }

  return {
    ask,
    get: (path: string, headers: Record<string, string>) =>
      fetch(`${served.url}${path}`, { headers }).then((response) => response.json()),
  }
}
