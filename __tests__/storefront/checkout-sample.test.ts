import { rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openBrowser } from '../browser/support/open-browser'
import { root } from '../package/support/root'
import { output } from '../package/support/run'
import { readmeSnippet } from '../support/readme'
import { scratchDir } from '../support/scratch-dir'
import { nativeSession } from './support/native-session'

jest.setTimeout(120_000)

/** The documented checkout step, as a page in development: StrictMode runs every effect twice. */
const sample = readmeSnippet('tsx', 'export function Checkout', 'docs/storefront.md')
const main = `
  import { StrictMode } from 'react'
  import { createRoot } from 'react-dom/client'
  import { Checkout } from './checkout'
  createRoot(document.getElementById('root')).render(<StrictMode><Checkout cartId="cart_1" /></StrictMode>)
`
const html = `<!doctype html><html lang="en"><title>Pay</title><link rel="icon" href="data:,">
  <div id="root"></div><script src="/page.js"></script>`

const dir = scratchDir('checkout-sample')
const session = nativeSession()
let script = ''
let hasCollection = false
let starts = 0
/** A store that answers the second of two payment collections for one cart at the same time as Medusa 2.21.2 does. */
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://store')
  const json = (status: number, body: object) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  const collection = { id: 'pay_col_1', payment_sessions: [{ provider_id: 'pp_wemine_hk', data: session }] }
  if (pathname === '/store/carts/cart_1') return json(200, { cart: { id: 'cart_1' } })
  if (pathname === '/store/payment-collections') {
    const hadCollection = hasCollection
    await new Promise((resolve) => setTimeout(resolve, 100))
    if (hasCollection && !hadCollection)
      return json(500, { code: 'unknown_error', message: 'An unknown error occurred.' })
    hasCollection = true
    return json(200, { payment_collection: { id: collection.id } })
  }
  if (pathname.endsWith('/payment-sessions')) {
    starts += 1
    return json(200, { payment_collection: collection })
  }
  if (pathname.startsWith('/store/wemine/payments/'))
    return json(200, {
      payment: { ...session, status: 'waiting', message: '', now: new Date().toISOString() },
    })
  const isScript = pathname === '/page.js'
  response
    .writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' })
    .end(isScript ? script : html)
})

let url: string
let browser: Awaited<ReturnType<typeof openBrowser>>
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await output(process.execPath, [join(root, 'scripts/bundle-storefront.mjs'), dir], root)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  server.closeAllConnections()
  server.close()
  rmSync(dir, { recursive: true, force: true })
})

async function open(checkout: string) {
  hasCollection = false
  starts = 0
  writeFileSync(
    join(dir, 'checkout.tsx'),
    checkout.replace('https://api.your-store.com', url).replace('pk_…', 'pk_1'),
  )
  writeFileSync(join(dir, 'main.tsx'), main)
  const esbuild = join(root, 'node_modules/esbuild/bin/esbuild')
  const flags = [
    ...['--bundle', '--jsx=automatic', '--log-level=error', '--define:process.env.NODE_ENV="development"'],
    `--alias:medusa-payment-wemine/storefront/react=${join(dir, 'react/index.mjs')}`,
    `--alias:medusa-payment-wemine/storefront=${join(dir, 'index.mjs')}`,
    ...['react', 'react-dom', '@medusajs/js-sdk'].map(
      (name) => `--alias:${name}=${join(root, 'node_modules', name)}`,
    ),
  ]
  script = await output(esbuild, [join(dir, 'main.tsx'), ...flags], root)
  const page = await browser.shopper({ mayComplainOf: /500/ })
  await page.goto(url)
  return page
}

test('the documented checkout step makes one payment in StrictMode, and shows its code', async () => {
  const page = await open(sample)
  await page.getByRole('img', { name: 'QR code to pay HK$108.80 with WeChat' }).waitFor()
  expect(starts).toBe(1)
  expect(await page.getByRole('alert').count()).toBe(0)
  await page.context().close()
})

test('the check has teeth: a step that starts at once shows the error of the second start', async () => {
  const atOnce = sample.replace('const soon = setTimeout(() => {', 'const soon = [0].forEach(() => {')
  expect(atOnce).not.toBe(sample)
  const page = await open(atOnce)
  await page.getByRole('alert').filter({ hasText: 'An unknown error occurred.' }).waitFor()
  await page.context().close()
})
