import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { systemClock } from '#payments/account/clock'
import type { BodyRequest } from '#payments/http/read-body'
import { serveNotification } from '#payments/http/serve-notification'
import type { Platform } from '#payments/platform'
import { probeHook } from '../../../src/doctor/probe-hook'
import { brief, OPTIONS, provider, store2 } from './support/stores'

/** What the doctor says of a backend that answers so. */
async function saysOf(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const { port } = server.address() as AddressInfo
  try {
    return await probe(`http://127.0.0.1:${port}`)
  } finally {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
}

const probe = (backendUrl: string) =>
  probeHook(
    store2({ providers: [provider({ ...OPTIONS, backendUrl }), provider({ ...OPTIONS, backendUrl }, 'mo')] }),
    fetch,
  )

/** A platform of which only the log and the clock may be used: any look at the ledger or an account fails. */
const touched: string[] = []
const platform = new Proxy({ clock: systemClock } as Platform, {
  get(target, name) {
    if (name === 'clock') return target.clock
    touched.push(String(name))
    return name === 'log' ? { info() {}, warn() {}, error() {} } : undefined
  },
})
const serve = (request: IncomingMessage & Partial<BodyRequest>, response: ServerResponse) =>
  void serveNotification(platform, request as BodyRequest, response)

test('the route of this package, which looks at nothing for it: one request for each address', async () => {
  const requests: (string | undefined)[] = []
  const found = await saysOf((request, response) => {
    requests.push(`${request.method} ${request.url} ${request.headers['content-type']}`)
    serve(request, response)
  })
  expect(brief(found)).toEqual(['ok hook_answers'])
  expect(requests).toEqual(['POST /hooks/wemine text/xml'])
  // The verb takes both from the platform at once; neither is used.
  expect(touched.filter((name) => name !== 'sql' && name !== 'log')).toEqual([])
})

test('something that answers without an end is not read to it', async () => {
  const began = Date.now()
  const found = await saysOf((_, response) => {
    const timer = setInterval(() => response.write('x'.repeat(2000)), 50)
    response.on('close', () => clearInterval(timer))
  })
  expect(brief(found)).toEqual(['error hook_wrong_answer'])
  expect(Date.now() - began).toBeLessThan(7000)
})

test('a store whose body parser takes the notification', async () => {
  const found = await saysOf((request, response) => {
    request.resume().on('end', () => serve(request, response))
  })
  expect(brief(found)).toEqual(['error hook_body_consumed'])
})

test.each<[string, RequestListener, string]>([
  ['a redirect', (_, response) => response.writeHead(301, { location: '/' }).end(), 'error hook_redirects'],
  [
    'another page',
    (_, response) => response.end('<html><body>Shop</body></html>'),
    'error hook_wrong_answer',
  ],
  ['a login', (_, response) => response.writeHead(401).end('{}'), 'error hook_wrong_answer'],
  [
    'nothing of the kind',
    (_, response) => response.writeHead(404).end('Cannot POST'),
    'error hook_wrong_answer',
  ],
  ['a broken store', (_, response) => response.writeHead(500).end('oops'), 'error hook_wrong_answer'],
  [
    'somebody who takes anything for good',
    (_, response) => response.end('<xml><return_code>SUCCESS</return_code></xml>'),
    'error hook_wrong_answer',
  ],
  ['a closed connection', (request) => request.socket.destroy(), 'warning hook_unreachable'],
])('%s', async (_, answer, expected) => {
  const found = await saysOf(answer)
  expect(brief(found)).toEqual([expected])
  expect(found[0]?.action).not.toBe('')
})

test('nobody there: says why', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  const found = await probe(`http://127.0.0.1:${port}`)
  expect(found[0]?.message).toContain('could not be reached from this machine: ECONNREFUSED')
})
