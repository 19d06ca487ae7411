import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'

const publicDir = fileURLToPath(new URL('public/', import.meta.url))
const index = fileURLToPath(new URL('index.html', import.meta.url))

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Every one of these is index.html: the shop itself shows the page that the path names. */
const pages = /^\/(|cart|checkout(\/payment)?|(tea|order)\/[\w-]+)$/

/**
 * Serves the demo shop on the loopback interface: what runs in the browser and talks to the store's public API.
 *
 * @param {object} options
 * @param {number} options.port 0 for any free one
 * @param {string} options.storeUrl origin of the Medusa store
 * @param {string} options.sandboxUrl origin of the gateway's sandbox
 * @param {string} options.publishableKey
 * @param {string} options.regionId
 * @param {string} [options.providerId] the payment provider that shoppers pay with
 * @param {(out_trade_no: string) => Promise<void>} options.endCode ends the two hours of a payment's code
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startShop({ port, endCode, ...shown }) {
  const { storeUrl, sandboxUrl } = shown
  const settings = JSON.stringify({ providerId: 'pp_wemine_hk', ...shown })
  const bundled = await bundle()
  const headers = {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': `default-src 'self'; script-src 'self' ${sandboxUrl}; connect-src 'self' ${storeUrl}; img-src 'self' data:; frame-ancestors 'none'`,
  }
  const json = (response, status, body) =>
    response
      .writeHead(status, { ...headers, 'content-type': 'application/json' })
      .end(typeof body === 'string' ? body : JSON.stringify(body))

  const server = createServer(async (request, response) => {
    try {
      const { port: own } = server.address()
      // What the demonstration may do is for this machine's own pages only.
      if (![`127.0.0.1:${own}`, `localhost:${own}`].includes(request.headers.host ?? '')) {
        return json(response, 421, { message: 'This shop is served on the loopback interface only.' })
      }
      const { pathname } = new URL(request.url ?? '/', 'http://shop')
      const asked = `${request.method} ${pathname}`
      if (asked === 'GET /settings.json') return json(response, 200, settings)
      if (asked === 'POST /demo/end-code') {
        if (request.headers['content-type'] !== 'application/json') return json(response, 415, {})
        await endCode(String((await readJson(request)).out_trade_no))
        return json(response, 200, {})
      }
      if (asked === 'GET /wechat' || asked === 'GET /wechat/off')
        return response
          .writeHead(303, { ...headers, location: '/', 'set-cookie': wechatCookie(pathname === '/wechat') })
          .end()
      const inWeChat = /(^|; )harbour-tea-wechat=1/.test(request.headers.cookie ?? '')
      const found = await file(pathname, bundled, inWeChat && `${sandboxUrl}/wechat.js`)
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

/** Whether this browser is shown the shop as inside WeChat: the sandbox's fake WeChat is put into its pages. */
function wechatCookie(isOn) {
  return `harbour-tea-wechat=${isOn ? '1' : ''}; Path=/; HttpOnly; SameSite=Lax${isOn ? '' : '; Max-Age=0'}`
}

/** A page, with `script` before its own if there is one; what was bundled; or a file of public/. */
async function file(pathname, bundled, script) {
  if (pages.test(pathname)) {
    const html = await readFile(index, 'utf8')
    const bytes = script ? html.replace('<script', `<script src="${script}"></script>\n  <script`) : html
    return { bytes, type: types['.html'] }
  }
  const type = types[extname(pathname)]
  if (Object.hasOwn(bundled, pathname)) return { bytes: bundled[pathname], type }
  const path = join(publicDir, decodeURIComponent(pathname))
  if (!path.startsWith(publicDir) || !type) return undefined
  try {
    return { bytes: await readFile(path), type }
  } catch {
    return undefined
  }
}

async function readJson(request) {
  let text = ''
  for await (const chunk of request) {
    text += chunk
    if (text.length > 10_000) throw new Error('That is too much.')
  }
  return JSON.parse(text)
}
