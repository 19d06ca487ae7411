import { once } from 'node:events'
import http from 'node:http'
import https from 'node:https'
import net, { type AddressInfo } from 'node:net'
import tls from 'node:tls'
import { HttpsProxyAgent } from 'https-proxy-agent'
import { WemineClient } from '#wemine/client/client'
import { CERTIFICATE, PRIVATE_KEY } from './support/certificate'
import { ORDER_REQUEST, REVISION_C_QUERY } from './support/documents'
import { API_KEY, API_SECRET, rejection, startJsonGateway } from './support/gateway'

const NUMBER = { out_trade_no: ORDER_REQUEST.out_trade_no }
const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'].flatMap((name) => [
  name,
  name.toUpperCase(),
])
const before = Object.fromEntries(PROXY_VARIABLES.map((name) => [name, process.env[name]]))

let gateway: https.Server
let proxy: http.Server
let asked: http.IncomingHttpHeaders[]
let connects: string[]
let absolute: string[]
let wire: Buffer[]
let tunnels: net.Socket[]

const portOf = (server: net.Server) => (server.address() as AddressInfo).port
const listen = (server: net.Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

/** The gateway behind a proxy that knows its name and notes every byte that the client sends through. */
beforeEach(async () => {
  asked = []
  connects = []
  absolute = []
  wire = []
  tunnels = []
  gateway = https.createServer({ cert: CERTIFICATE, key: PRIVATE_KEY }, (request, response) => {
    asked.push(request.headers)
    response.end(JSON.stringify(REVISION_C_QUERY))
  })
  proxy = http.createServer((request, response) => {
    absolute.push(request.url ?? '')
    response.writeHead(502).end()
  })
  proxy.on('connect', (request, client: net.Socket) => {
    connects.push(request.url ?? '')
    wire.push(Buffer.from(JSON.stringify(request.headers)))
    const upstream = net.connect(portOf(gateway), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      client.on('data', (chunk: Buffer) => wire.push(chunk))
      client.pipe(upstream).pipe(client)
    })
    tunnels.push(upstream, client)
    for (const socket of [upstream, client]) socket.on('error', () => socket.destroy())
  })
  await Promise.all([listen(gateway), listen(proxy)])
  for (const name of PROXY_VARIABLES) delete process.env[name]
  process.env.HTTPS_PROXY = `http://127.0.0.1:${portOf(proxy)}`
  process.env.HTTP_PROXY = process.env.HTTPS_PROXY
})

afterEach(async () => {
  jest.restoreAllMocks()
  for (const name of PROXY_VARIABLES) {
    delete process.env[name]
    if (before[name] !== undefined) process.env[name] = before[name]
  }
  for (const socket of tunnels) socket.destroy()
  gateway.closeAllConnections()
  proxy.closeAllConnections()
  await Promise.all([gateway, proxy].map((server) => new Promise((resolve) => server.close(resolve))))
})

/** Node takes more authorities at its start only, so the test adds one where every secure context is made. */
function trustTheCertificate() {
  const create = tls.createSecureContext
  jest
    .spyOn(tls, 'createSecureContext')
    .mockImplementation((options) => create({ ...options, ca: CERTIFICATE }))
}

const client = (baseUrl = 'https://gateway.test/v1/') =>
  new WemineClient({ apiKey: API_KEY, apiSecret: API_SECRET, baseUrl })

test('the proxy of the environment is asked to connect, and sees no key', async () => {
  trustTheCertificate()
  expect(await client().queryOrder(NUMBER)).toMatchObject({ trade_state: 'SUCCESS' })
  expect(connects).toEqual(['gateway.test:443'])
  expect(absolute).toEqual([])
  expect(asked[0]).toMatchObject({ 'api-key': API_KEY, 'api-secret': API_SECRET })
  expect(Buffer.concat(wire).toString('latin1')).not.toContain(API_KEY)
})

test('a certificate nobody vouches for ends it before anything is sent', async () => {
  const refund = client().refund({ ...NUMBER, total_fee: 1, refund_fee: 1 })
  expect(await rejection(refund)).toMatchObject({
    kind: 'unreachable',
    message: expect.stringContaining('DEPTH_ZERO_SELF_SIGNED_CERT'),
  })
  expect(connects).toHaveLength(1)
  expect(asked).toHaveLength(0)
})

test('a certificate for another name does too', async () => {
  trustTheCertificate()
  const refund = client('https://other.test/v1/').refund({ ...NUMBER, total_fee: 1, refund_fee: 1 })
  expect(await rejection(refund)).toMatchObject({
    kind: 'unreachable',
    message: expect.stringContaining('ERR_TLS_CERT_ALTNAME_INVALID'),
  })
  expect(asked).toHaveLength(0)
})

test.each([403, 407, 502])(
  'a proxy that answers HTTP %p instead of connecting is not the gateway',
  async (status) => {
    proxy.removeAllListeners('connect')
    proxy.on('connect', (_request, socket: net.Socket) =>
      socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 2\r\n\r\n{}`),
    )
    const refund = client().refund({ ...NUMBER, total_fee: 1, refund_fee: 1 })
    expect(await rejection(refund)).toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining(`${status}`),
    })
  },
)

test('a proxy that is not there means that nothing was sent', async () => {
  process.env.HTTPS_PROXY = 'http://127.0.0.1:1'
  const refund = client().refund({ ...NUMBER, total_fee: 1, refund_fee: 1 })
  expect(await rejection(refund)).toMatchObject({ kind: 'unreachable' })
})

describe('a refund that the gateway took and did not answer is of unknown outcome', () => {
  const refund = (baseUrl?: string) =>
    rejection(client(baseUrl).refund({ ...NUMBER, total_fee: 1, refund_fee: 1 }))
  let refunds: number
  beforeEach(() => {
    refunds = 0
    trustTheCertificate()
    gateway.removeAllListeners('request')
    gateway.on('request', (request: http.IncomingMessage, response: http.ServerResponse) => {
      if (request.method === 'GET') return response.end(JSON.stringify(REVISION_C_QUERY))
      refunds += 1
      request.resume().once('end', () => request.socket.destroy())
    })
  })

  test('through a proxy', async () => {
    expect(await refund()).toMatchObject({ kind: 'unknown' })
    expect(refunds).toBe(1)
  })

  test('without one', async () => {
    jest.spyOn(tls, 'checkServerIdentity').mockReturnValue(undefined)
    expect(await refund(`https://127.0.0.1:${portOf(gateway)}/v1/`)).toMatchObject({ kind: 'unknown' })
    expect(refunds).toBe(1)
  })

  test('on a connection whose handshake was over before the request got it', async () => {
    const connect = HttpsProxyAgent.prototype.connect
    jest.spyOn(HttpsProxyAgent.prototype, 'connect').mockImplementation(async function (
      this: HttpsProxyAgent<string>,
      ...given
    ) {
      const socket = await connect.apply(this, given)
      await once(socket, 'secureConnect')
      return socket
    })
    expect(await refund()).toMatchObject({ kind: 'unknown' })
    expect(refunds).toBe(1)
  })

  test('on a connection that was used before', async () => {
    const wemine = client()
    await wemine.queryOrder(NUMBER)
    const second = wemine.refund({ ...NUMBER, total_fee: 1, refund_fee: 1 })
    expect(await rejection(second)).toMatchObject({ kind: 'unknown' })
    expect([refunds, connects.length]).toEqual([1, 1])
  })
})

test('NO_PROXY is respected', async () => {
  process.env.NO_PROXY = 'gateway.invalid'
  expect(
    await rejection(client('https://gateway.invalid/v1/').refund({ ...NUMBER, total_fee: 1, refund_fee: 1 })),
  ).toMatchObject({
    kind: 'unreachable',
  })
  expect(connects).toEqual([])
})

test('a gateway on this machine is never reached through a proxy, which would see the key', async () => {
  const local = await startJsonGateway(REVISION_C_QUERY)
  expect(await local.client().queryOrder(NUMBER)).toMatchObject({ trade_state: 'SUCCESS' })
  expect(absolute).toEqual([])
  expect(local.received).toHaveLength(1)
})
