import { readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { ServerStatus } from '../../../src/storefront/controller/stages'
import { root } from '../../package/support/root'
import { output } from '../../package/support/run'
import { scratchDir } from '../../support/scratch-dir'

const types: Record<string, string> = {
  '.mjs': 'text/javascript; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** What users import, and its file. */
const bundles = {
  '/react': 'react/index.mjs',
  '/element': 'element/index.mjs',
  '/messages/zh-hk': 'messages/zh-hk.mjs',
  '/messages/zh-cn': 'messages/zh-cn.mjs',
  '': 'index.mjs',
}

interface Payment {
  status: ServerStatus
  replaced?: true
  expires_at: string
}

/**
 * The kit as it is shipped, on a page of its own with React, and a store that answers as a test tells it: everything on one
 * origin. The page has a `window.page` (see panel-page.tsx).
 */
export async function startKitPage() {
  const dir = scratchDir('storefront')
  const esbuild = join(root, 'node_modules/esbuild/bin/esbuild')
  await output(process.execPath, [join(root, 'scripts/bundle-storefront.mjs'), dir], root)
  await output(
    esbuild,
    [
      join(__dirname, 'panel-page.tsx'),
      '--bundle',
      '--jsx=automatic',
      '--define:process.env.NODE_ENV="development"',
      ...Object.entries(bundles).map(
        ([name, file]) => `--alias:medusa-payment-wemine/storefront${name}=${join(dir, file)}`,
      ),
      `--outfile=${join(dir, 'page.js')}`,
      '--log-level=error',
    ],
    root,
  )

  const payments = new Map<string, Payment>()
  let asked: string[] = []
  let renewal: unknown
  let quickAuth: (redirect_url: string) => string = () => ''
  let html = ''
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://kit')
    const json = (status: number, body: unknown) =>
      response
        .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(JSON.stringify(body))
    const [, number] = /^\/store\/wemine\/payments\/(\d+)$/.exec(pathname) ?? []
    if (number) {
      asked.push(number)
      const payment = payments.get(number)
      if (!payment) return json(404, { type: 'not_found', message: 'There is no such payment.' })
      return json(200, {
        payment: {
          out_trade_no: number,
          message: `The store says ${payment.status}.`,
          now: new Date().toISOString(),
          ...payment,
          ...(payment.status === 'placed' && { order_id: `order_${number.slice(-1)}` }),
        },
      })
    }
    if (pathname === '/store/wemine/quick-auth')
      return json(200, { url: quickAuth(searchParams.get('redirect_url') ?? '') })
    if (pathname === '/renew') return renewal ? json(200, renewal) : json(500, { message: 'No.' })
    if (types[extname(pathname)])
      return response
        .writeHead(200, { 'content-type': types[extname(pathname)] })
        .end(readFileSync(join(dir, pathname)))
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const page = (inside = '', script = '<script src="/page.js"></script>') =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pay</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"></head>
    <body style="margin:0"><main id="root" style="display:grid;justify-items:center;padding:8px">${inside}</main>${script}</body></html>`
  html = page()

  return {
    url,
    /** The bundles' folder. */
    dir,
    /** How often the store was asked about a payment since it was last forgotten. */
    asked: ({ out_trade_no }: { out_trade_no: string }) => asked.filter((one) => one === out_trade_no).length,
    forget: () => {
      asked = []
    },
    /** What the store says of a payment from now on. */
    say(
      { out_trade_no, expires_at }: { out_trade_no: string; expires_at: string },
      status: ServerStatus | 'replaced',
    ) {
      payments.set(
        out_trade_no,
        status === 'replaced' ? { status: 'expired', replaced: true, expires_at } : { status, expires_at },
      )
    },
    renewTo: (session: unknown) => {
      renewal = session
    },
    quickAuthBy: (bridge: typeof quickAuth) => {
      quickAuth = bridge
    },
    /** Another page: what is in it before its script runs, and the script. */
    serve: (inside?: string, script?: string) => {
      html = page(inside, script)
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
