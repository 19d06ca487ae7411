import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RouteRequest, RouteResponse, Serve } from '../../../src/payments/http/route'
import type { Platform } from '../../../src/payments/platform'

/** Each route by its method and path: `GET /store/wemine/payments/:out_trade_no`. */
export type Routes = Record<string, Serve>

export interface Served {
  url: string
  close(): Promise<void>
}

/** Serves routes as a Medusa does: over HTTP, in Express's shape, 500 where a route throws. Nothing has parsed the body. */
export async function serveRoutes(
  routes: Routes,
  platform: () => Platform,
  actor = 'user_1',
): Promise<Served> {
  const table = Object.entries(routes).map(([route, serve]) => {
    const [method, path = ''] = route.split(' ')
    return { method, serve, pattern: new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`) }
  })
  const server = createServer((incoming, outgoing) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '', 'http://store')
    const found = table.find(({ method, pattern }) => method === incoming.method && pattern.test(pathname))
    const req = Object.assign(incoming, {
      params: { ...found?.pattern.exec(pathname)?.groups },
      query: Object.fromEntries(searchParams),
    }) as RouteRequest
    const res = Object.assign(outgoing, {
      status(code: number) {
        outgoing.statusCode = code
        return {
          json(body: object) {
            outgoing.setHeader('content-type', 'application/json')
            outgoing.end(JSON.stringify(body))
          },
        }
      },
    }) as RouteResponse
    if (!found) return void res.status(404).json({ type: 'no_such_route' })
    found.serve(platform(), req, res, actor).catch(() => res.status(500).json({ type: 'unknown_error' }))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
