import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { desk } from './desk.mjs'

const publicDir = fileURLToPath(new URL('public/', import.meta.url))
const uqr = join(dirname(createRequire(import.meta.url).resolve('uqr')), 'index.mjs')

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Pages by the first part of their path; each is pages/<name>.html and js/pages/<name>.js. */
const pages = {
  '': { name: 'home', title: 'Harbour Tea' },
  tea: { name: 'tea', title: 'Tea · Harbour Tea' },
  cart: { name: 'cart', title: 'Cart · Harbour Tea' },
  checkout: { name: 'checkout', title: 'Checkout · Harbour Tea' },
  order: { name: 'order', title: 'Order · Harbour Tea' },
  desk: { name: 'desk', title: 'Desk · Harbour Tea' },
}

/**
 * Serves the demo shop on the loopback interface: static pages that talk to the store's public API from the
 * browser, and the desk, which talks to its admin API from here.
 *
 * @param {object} options
 * @param {number} options.port 0 for any free one
 * @param {string} options.storeUrl origin of the Medusa store
 * @param {string} options.sandboxUrl origin of the gateway's sandbox
 * @param {string} options.publishableKey
 * @param {string} options.regionId
 * @param {string} [options.providerId] the payment provider that shoppers pay with
 * @param {{ email: string, password: string }} options.admin
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startShop({ port, admin, ...shown }) {
  const { storeUrl, sandboxUrl } = shown
  const settings = JSON.stringify({ providerId: 'pp_wemine_hk', ...shown })
  const merchant = desk({ storeUrl, sandboxUrl, admin })
  const headers = {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': `default-src 'self'; connect-src 'self' ${storeUrl}; frame-ancestors 'none'`,
  }
  const json = (response, status, body) =>
    response
      .writeHead(status, { ...headers, 'content-type': 'application/json' })
      .end(typeof body === 'string' ? body : JSON.stringify(body))

  const server = createServer(async (request, response) => {
    try {
      const { port: own } = server.address()
      // The desk acts with the merchant's login: only this machine's own pages may ask it.
      if (![`127.0.0.1:${own}`, `localhost:${own}`].includes(request.headers.host ?? '')) {
        return json(response, 421, { message: 'This shop is served on the loopback interface only.' })
      }
      const { pathname } = new URL(request.url ?? '/', 'http://shop')
      const asked = `${request.method} ${pathname}`
      if (asked === 'GET /settings.json') return json(response, 200, settings)
      if (asked === 'GET /desk/orders') return json(response, 200, await merchant.orders())
      if (asked === 'POST /desk/refunds') {
        if (request.headers['content-type'] !== 'application/json') return json(response, 415, {})
        return json(response, 200, await merchant.refund(await readJson(request)))
      }
      const found = await file(pathname)
      if (!found) return json(response, 404, { message: 'There is nothing here.' })
      response.writeHead(200, { ...headers, 'content-type': found.type }).end(found.bytes)
    } catch (error) {
      json(response, 502, { message: error.message })
    }
  })
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A page, a file of public/, or the one library that the pages use. */
async function file(pathname) {
  if (pathname === '/vendor/uqr.mjs') return { bytes: await readFile(uqr), type: types['.mjs'] }
  const [first = '', ...rest] = pathname.slice(1).split('/')
  if (Object.hasOwn(pages, first) && rest.length < 2)
    return { bytes: await page(pages[first]), type: types['.html'] }
  const path = join(publicDir, decodeURIComponent(pathname))
  const type = types[extname(path)]
  if (!path.startsWith(publicDir) || !type || type === types['.html']) return undefined
  try {
    return { bytes: await readFile(path), type }
  } catch {
    return undefined
  }
}

async function page({ name, title }) {
  const layout = await readFile(join(publicDir, 'layout.html'), 'utf8')
  const main = await readFile(join(publicDir, `pages/${name}.html`), 'utf8')
  return layout.replaceAll('{{title}}', title).replaceAll('{{page}}', name).replace('{{main}}', main)
}

async function readJson(request) {
  let text = ''
  for await (const chunk of request) {
    text += chunk
    if (text.length > 10_000) throw new Error('That is too much.')
  }
  return JSON.parse(text)
}
