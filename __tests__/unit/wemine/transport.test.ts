import type { ServerResponse } from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { WemineClient } from '#wemine/client/client'
import { ORDER_REQUEST, REVISION_C_NATIVE } from './support/documents'
import { API_KEY, rejection, sendJson, startGateway, startJsonGateway } from './support/gateway'

const NATIVE = { ...ORDER_REQUEST, trade_type: 'NATIVE' as const }
const NUMBER = { out_trade_no: ORDER_REQUEST.out_trade_no }
const REFUND = { ...NUMBER, total_fee: 150, refund_fee: 150 }

/** A port on which nothing listens. */
async function closedPort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('an answer that cannot be read leaves the outcome of a POST unknown', () => {
  const answers: [string, (response: ServerResponse) => void][] = [
    ['HTML', (response) => response.setHeader('Content-Type', 'text/html').end('<html>502</html>')],
    ['nothing', (response) => response.end()],
    ['truncated JSON', (response) => response.end('{"status":"success","data":{"code_url":"weixin://x')],
    ['a JSON array', (response) => response.end('[]')],
    ['a JSON string', (response) => response.end('"success"')],
    ['bytes that are not UTF-8', (response) => response.end(Buffer.from([0x7b, 0xff, 0x7d]))],
    [
      'more than it may',
      (response) => sendJson(response, { ...REVISION_C_NATIVE, x: 'x'.repeat(300 * 1024) }),
    ],
    [
      'more than it may once unpacked',
      (response) =>
        response
          .setHeader('Content-Encoding', 'gzip')
          .end(gzipSync(JSON.stringify({ ...REVISION_C_NATIVE, x: 'x'.repeat(5_000_000) }))),
    ],
    [
      'an encoding that is the name of something else',
      (response) => response.setHeader('Content-Encoding', 'constructor').end('<html>502</html>'),
    ],
    [
      'a connection closed in the middle',
      (response) => {
        response.writeHead(200, { 'Content-Length': 100 }).write('{"status"')
        setTimeout(() => response.destroy(), 20)
      },
    ],
    ['a reset', (response) => response.socket?.resetAndDestroy()],
    ['what is not HTTP', (response) => response.socket?.end('hello\r\n\r\n')],
    ...[100, 300, 304, 408, 429, 500, 502, 503, 504, 521]
      .filter((status) => status > 199)
      .map((status): [string, (response: ServerResponse) => void] => [
        `HTTP ${status} with a success inside`,
        (response) => sendJson(response, REVISION_C_NATIVE, status),
      ]),
    ['HTTP 404 without JSON', (response) => response.writeHead(404).end('not found')],
    ['HTTP 405 without JSON', (response) => response.writeHead(405).end()],
  ]

  test.each(answers)('%s', async (_name, answer) => {
    const gateway = await startGateway((_request, response) => answer(response))
    expect(await rejection(gateway.client().createOrder(NATIVE))).toMatchObject({
      name: 'WemineOutcomeUnknownError',
      kind: 'unknown',
      message: expect.stringMatching(
        /^Wemine gave no usable answer to POST \/order \(.+\); it may have been done/,
      ),
    })
    expect(gateway.received).toHaveLength(1)
  })

  test('a 5xx still carries the reasons it gave', async () => {
    const gateway = await startJsonGateway(
      { Code: 'FAIL', message: { err_code: 'SYSTEMERROR', err_code_des: '系统超时' } },
      500,
    )
    expect(await rejection(gateway.client().refund(REFUND))).toMatchObject({
      kind: 'unknown',
      err_code: 'SYSTEMERROR',
      err_code_des: '系统超时',
      status: 500,
    })
  })

  test('so does SYSTEMERROR under HTTP 200: WeChat says it may have been done', async () => {
    const gateway = await startJsonGateway({
      Code: 'FAIL',
      message: { result_code: 'FAIL', err_code: 'SYSTEMERROR' },
    })
    expect(await rejection(gateway.client().refund(REFUND))).toMatchObject({
      kind: 'unknown',
      err_code: 'SYSTEMERROR',
    })
  })
})

describe('the time limit is for the whole call', () => {
  const hung: [string, (response: ServerResponse) => void][] = [
    ['no answer', () => undefined],
    ['headers and no body', (response) => response.writeHead(200).write('{')],
    [
      'a body that drips',
      (response) => {
        response.writeHead(200)
        const drip = setInterval(() => response.write(' '), 20)
        response.once('close', () => clearInterval(drip))
      },
    ],
  ]

  test.each(hung)('%s', async (_name, answer) => {
    const gateway = await startGateway((_request, response) => answer(response))
    const started = performance.now()
    const error = await rejection(gateway.client({ timeout: 250 }).createOrder(NATIVE))
    expect(error).toMatchObject({ kind: 'unknown', message: expect.stringContaining('timeout') })
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test('retries and their pauses are inside it', async () => {
    const gateway = await startJsonGateway({}, 503)
    const started = performance.now()
    expect(await rejection(gateway.client({ timeout: 500 }).queryOrder(NUMBER))).toMatchObject({
      kind: 'unknown',
    })
    expect(performance.now() - started).toBeLessThan(500)
    expect(gateway.received).toHaveLength(2)
  })

  test('and a limit that passes before the handshake is done means that nothing was sent', async () => {
    const silent = net.createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => silent.once('listening', resolve))
    const { port } = silent.address() as AddressInfo
    const client = new WemineClient({
      apiKey: API_KEY,
      baseUrl: `https://127.0.0.1:${port}/v1/`,
      timeout: 200,
    })
    expect(await rejection(client.refund(REFUND))).toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('timeout'),
    })
    silent.close()
  })
})

describe('nothing was sent', () => {
  test('when the connection is refused', async () => {
    const client = new WemineClient({
      apiKey: API_KEY,
      baseUrl: `http://127.0.0.1:${await closedPort()}/v1/`,
    })
    expect(await rejection(client.refund(REFUND))).toMatchObject({
      name: 'WemineUnreachableError',
      kind: 'unreachable',
      message: expect.stringMatching(
        /^Wemine could not be reached for POST \/refund \(ECONNREFUSED\); nothing was sent/,
      ),
    })
  })

  test('when the name does not resolve', async () => {
    const client = new WemineClient({
      apiKey: API_KEY,
      baseUrl: 'https://gateway.invalid/v1/',
      timeout: 5000,
    })
    expect(await rejection(client.refund(REFUND))).toMatchObject({ kind: 'unreachable' })
  })

  test('when the server closes before the handshake', async () => {
    const server = net.createServer((socket) => socket.destroy()).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    const client = new WemineClient({ apiKey: API_KEY, baseUrl: `https://127.0.0.1:${port}/v1/` })
    expect(await rejection(client.refund(REFUND))).toMatchObject({ kind: 'unreachable' })
    server.close()
  })
})

describe('credentials that are not accepted', () => {
  test.each([401, 403])('HTTP %p, whatever the body', async (status) => {
    const gateway = await startGateway((_request, response) =>
      response.writeHead(status).end('<html>no</html>'),
    )
    expect(await rejection(gateway.client().queryOrder(NUMBER))).toMatchObject({
      name: 'WemineConfigurationError',
      kind: 'misconfigured',
      status,
    })
    expect(gateway.received).toHaveLength(1)
  })
})

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('%p is not followed and the keys go nowhere', async (status) => {
    const elsewhere = await startJsonGateway(REVISION_C_NATIVE)
    const gateway = await startGateway((_request, response) =>
      response.writeHead(status, { Location: `${elsewhere.baseUrl}order` }).end(),
    )
    expect(await rejection(gateway.client().createOrder(NATIVE))).toMatchObject({
      kind: 'unknown',
      message: expect.stringContaining('redirect'),
    })
    if (status === 307) {
      expect(await rejection(gateway.client().queryOrder(NUMBER))).toMatchObject({ kind: 'unknown' })
    }
    expect(elsewhere.received).toHaveLength(0)
  })
})
