import type { ServerResponse } from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { WemineClient } from '#wemine/client/client'
import { ORDER_REQUEST, REVISION_C_NATIVE, REVISION_C_QUERY } from './support/documents'
import { API_KEY, API_SECRET, rejection, sendJson, startGateway, startJsonGateway } from './support/gateway'

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

describe('a question is asked again', () => {
  test.each<[string, (response: ServerResponse) => void]>([
    ['a 5xx', (response) => sendJson(response, {}, 502)],
    ['a reset', (response) => response.socket?.resetAndDestroy()],
    ['HTML', (response) => response.end('<html>')],
  ])('GET after %s, up to twice', async (_name, fail) => {
    const gateway = await startGateway((_request, response, attempt) =>
      attempt < 3 ? fail(response) : sendJson(response, REVISION_C_QUERY),
    )
    expect(await gateway.client().queryOrder(NUMBER)).toMatchObject({ trade_state: 'SUCCESS' })
    expect(gateway.received).toHaveLength(3)
  })

  test('and not a fourth time', async () => {
    const gateway = await startJsonGateway({}, 500)
    expect(await rejection(gateway.client().queryOrder(NUMBER))).toMatchObject({
      kind: 'unknown',
      status: 500,
    })
    expect(gateway.received).toHaveLength(3)
  })

  test('GET is not, after an answer that is clear', async () => {
    const gateway = await startJsonGateway({
      Code: 'FAIL',
      message: { err_code: 'ORDERNOTEXIST' },
      data: null,
    })
    expect(await rejection(gateway.client().queryOrder(NUMBER))).toMatchObject({
      kind: 'refused',
      err_code: 'ORDERNOTEXIST',
    })
    expect(gateway.received).toHaveLength(1)
  })

  test.each([
    [429, undefined],
    [429, '30'],
    [503, '30'],
  ])('GET is not, after HTTP %p with Retry-After %p, and the error says when', async (status, header) => {
    const gateway = await startGateway((_request, response) => {
      if (header) response.setHeader('Retry-After', header)
      sendJson(response, {}, status)
    })
    const error = await rejection(gateway.client().queryOrder(NUMBER))
    expect(error).toMatchObject({ kind: 'unknown', status, ...(header && { retryAfter: 30_000 }) })
    if (!header) expect(error).not.toHaveProperty('retryAfter')
    expect(gateway.received).toHaveLength(1)
  })

  test.each<[number, object, string]>([
    [429, {}, 'unknown'],
    [200, { Code: 'FAIL', message: { err_code: 'FREQUENCY_LIMITED' } }, 'refused'],
  ])('a POST says when, too: HTTP %p %j', async (status, answer, kind) => {
    const gateway = await startGateway((_request, response) =>
      sendJson(response.setHeader('Retry-After', '5'), answer, status),
    )
    expect(await rejection(gateway.client().refund(REFUND))).toMatchObject({ kind, status, retryAfter: 5000 })
  })

  test.each(['createOrder', 'refund', 'checkSign'] as const)('%s never is', async (verb) => {
    const gateway = await startJsonGateway({}, 500)
    const client = gateway.client()
    const calls = {
      createOrder: () => client.createOrder(NATIVE),
      refund: () => client.refund(REFUND),
      checkSign: () => client.checkSign('<xml><sign>A</sign></xml>'),
    }
    expect(await rejection(calls[verb]())).toMatchObject({ kind: 'unknown' })
    await sleep(300)
    expect(gateway.received).toHaveLength(1)
  })
})

describe('connections', () => {
  test('one is used again', async () => {
    const gateway = await startJsonGateway(REVISION_C_QUERY)
    const client = gateway.client()
    for (let i = 0; i < 3; i++) await client.queryOrder(NUMBER)
    expect(new Set(gateway.received.map((one) => one.port)).size).toBe(1)
  })

  test('a POST on one that the server closed at that moment has an unknown outcome, not an unreachable gateway', async () => {
    const gateway = await startGateway((_request, response, attempt) =>
      attempt === 1 ? sendJson(response, REVISION_C_QUERY) : response.socket?.destroy(),
    )
    const client = gateway.client()
    await client.queryOrder(NUMBER)
    expect(await rejection(client.refund(REFUND))).toMatchObject({ kind: 'unknown' })
    expect(gateway.received[0]?.port).toBe(gateway.received[1]?.port)
  })

  test('many questions at once each get their own answer', async () => {
    const gateway = await startGateway(({ url }, response) => {
      const out_trade_no = url.searchParams.get('out_trade_no')
      setTimeout(
        () => sendJson(response, { status: 'success', data: { out_trade_no, trade_state: 'NOTPAY' } }),
        Number(out_trade_no) % 7,
      )
    })
    const client = gateway.client()
    const numbers = Array.from({ length: 40 }, (_, i) => String(1000 + i))
    const answers = await Promise.all(numbers.map((out_trade_no) => client.queryOrder({ out_trade_no })))
    expect(answers.map((one) => one.out_trade_no)).toEqual(numbers)
  })

  test('an application’s axios defaults do not travel along', async () => {
    const { default: axios } = await import('axios')
    axios.defaults.headers.common.Authorization = 'Bearer of-the-shop'
    const gateway = await startJsonGateway(REVISION_C_QUERY)
    await gateway.client().queryOrder(NUMBER)
    delete axios.defaults.headers.common.Authorization
    expect(gateway.received[0]?.headers).not.toHaveProperty('authorization')
    expect(gateway.received[0]?.headers).toMatchObject({ 'api-key': API_KEY, 'api-secret': API_SECRET })
  })
})

test('a base address with a path in front of the version keeps it', async () => {
  const gateway = await startJsonGateway(REVISION_C_QUERY)
  await gateway.client({ baseUrl: `http://127.0.0.1:${gateway.port}/wemine/v1` }).queryOrder(NUMBER)
  expect(gateway.received[0]?.url.pathname).toBe('/wemine/v1/order')
})

test.each(['gzip', 'GZIP', 'x-gzip'])('an answer in %s with a byte order mark is read', async (encoding) => {
  const gateway = await startGateway((_request, response) =>
    response
      .setHeader('Content-Encoding', encoding)
      .end(gzipSync(`\ufeff${JSON.stringify(REVISION_C_QUERY)}`)),
  )
  expect(await gateway.client().queryOrder(NUMBER)).toMatchObject({ trade_state: 'SUCCESS' })
})
