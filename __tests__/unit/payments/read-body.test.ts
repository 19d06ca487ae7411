import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { type Body, type BodyRequest, readBody, readJson } from '#payments/http/read-body'

const KIB = 1024
const LIMIT = 8 * KIB
/** In ms. A slow machine needs some for a body that does come. */
const PATIENT = 60_000
const GIVEN_UP_AFTER = 400
let within = PATIENT

let port: number
let server: http.Server
/** What was read, what the access log of the server saw, and what a parser before the reader does. */
let read: Body<Uint8Array>[] = []
let logged: (string | undefined)[] = []
let before: (request: BodyRequest) => unknown = () => {}
beforeAll(async () => {
  server = http.createServer(async (request: BodyRequest, response) => {
    // As an access log does: it reads the sender's address when the answer has ended, outside of any handler.
    response.on('close', () => logged.push(request.socket.remoteAddress ?? 'gone'))
    await before(request)
    const body = await readBody(request, response, { within })
    read.push(body)
    if (body.ok) return response.end(`read ${body.value.length}`)
    if (body.fault === 'aborted') return
    response.writeHead(413, { 'content-length': body.fault.length }).end(body.fault)
  })
  server.keepAliveTimeout = 10
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})
beforeEach(() => {
  read = []
  logged = []
  before = () => {}
  within = PATIENT
})

async function send(body: BodyInit | undefined, headers: Record<string, string> = {}) {
  const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body } as RequestInit)
  return { said: await answer.text(), bytes: bytesOf(read[0]), connection: answer.headers.get('connection') }
}

const bytesOf = (body: Body<Uint8Array> | undefined) => Buffer.from(body?.ok ? body.value : [])

const until = async (happened: () => boolean) => {
  for (let turn = 0; turn < 500 && !happened(); turn++)
    await new Promise((resolve) => setTimeout(resolve, 10))
}

/** A connection of an ill-behaved client; `heard` is all it was answered. */
function connect() {
  const socket = net.connect(port, '127.0.0.1')
  const client = { socket, heard: '', closed: new Promise<void>((resolve) => socket.on('close', resolve)) }
  socket.on('error', () => {})
  socket.on('data', (data) => {
    client.heard += data
  })
  return client
}

/** The whole body, read by somebody else before. */
const drain = (request: http.IncomingMessage) =>
  new Promise<Buffer>((resolve) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)))
  })

describe('the bytes of a request', () => {
  test.each([
    'text/xml',
    'application/x-www-form-urlencoded',
    'application/json',
    'image/png',
    'text/xml; charset=gbk',
  ])('are given as they came, whatever they are said to be: %s', async (type) => {
    const sent = Buffer.from([0x3c, 0xff, 0x00, 0xe4, 0xbd, 0xa0, 0x0d, 0x0a, 0x3e])
    expect((await send(sent, { 'Content-Type': type })).bytes.equals(sent)).toBe(true)
  })

  test('are none where there is no body', async () => {
    await send(undefined)
    expect(read).toEqual([{ ok: true, value: Buffer.alloc(0) }])
  })

  test('are put together in order', async () => {
    const pieces = Array.from({ length: 50 }, (_, at) => `piece ${at};`)
    let pulled = 0
    const stream = new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 1))
        const piece = pieces[pulled++]
        if (piece) controller.enqueue(Buffer.from(piece))
        else controller.close()
      },
    })
    const init = { method: 'POST', body: stream, duplex: 'half' } as RequestInit
    const answer = await fetch(`http://127.0.0.1:${port}/`, init)
    expect(await answer.text()).toBe(`read ${pieces.join('').length}`)
    expect(String(bytesOf(read[0]))).toBe(pieces.join(''))
  })

  test.each<[string, (request: BodyRequest) => unknown]>([
    ['req.body as a Buffer', async (req) => Object.assign(req, { body: await drain(req) })],
    [
      'req.body as a Uint8Array',
      async (req) => Object.assign(req, { body: new Uint8Array(await drain(req)) }),
    ],
    ['req.body as text', async (req) => Object.assign(req, { body: String(await drain(req)) })],
    ['req.rawBody, beside {}', async (req) => Object.assign(req, { body: {}, rawBody: await drain(req) })],
    [
      'req.rawBody, beside what it was taken for',
      async (req) => Object.assign(req, { body: { a: 1 }, rawBody: await drain(req) }),
    ],
    [
      'req.rawBody as text',
      async (req) => Object.assign(req, { body: {}, rawBody: String(await drain(req)) }),
    ],
    ['the stream, beside {}', (req) => Object.assign(req, { body: {} })],
    ['the stream, which somebody made a stream of text', (req) => req.setEncoding('utf8')],
    ['the stream, which somebody paused', (req) => req.pause()],
  ])('are found in %s', async (_, parser) => {
    before = parser
    const { said, bytes } = await send('<xml>你好</xml>')
    expect(said).toBe('read 17')
    expect(String(bytes)).toBe('<xml>你好</xml>')
  })

  test.each<[string, (request: BodyRequest) => unknown]>([
    ['an object', async (req) => Object.assign(req, { body: { parsed: String(await drain(req)) } })],
    ['{}', (req) => drain(req).then(() => Object.assign(req, { body: {} }))],
    ['nothing', drain],
  ])('are said to be lost where a parser left %s of them', async (_, parser) => {
    before = parser
    expect((await send('<xml/>')).said).toBe('consumed')
  })
})

describe('a body that is too large', () => {
  test.each([
    [LIMIT, `read ${LIMIT}`],
    [LIMIT + 1, 'too_large'],
    [200 * KIB, 'too_large'],
    [1000 * KIB, 'too_large'],
  ])('of %i bytes is answered %s', async (size, said) => {
    const connection = said === 'too_large' ? 'close' : 'keep-alive'
    expect(await send(Buffer.alloc(size, 'x'))).toMatchObject({ said, connection })
    expect((await send('next')).said).toBe('read 4')
  })

  test('is refused wherever it lies', async () => {
    before = async (req) => Object.assign(req, { body: await drain(req) })
    expect((await send(Buffer.alloc(LIMIT + 1))).said).toBe('too_large')
    before = async (req) => Object.assign(req, { body: String(await drain(req)) })
    expect((await send('你'.repeat(LIMIT / 2))).said).toBe('too_large')
  })

  test.each(['Content-Length: 10000000000', 'Transfer-Encoding: chunked'])(
    'and never ends hears an answer and is cut off: %s',
    async (framing) => {
      const client = connect()
      client.socket.write(`POST / HTTP/1.1\r\nHost: x\r\n${framing}\r\n\r\n`)
      const chunk = Buffer.from(`10000\r\n${'x'.repeat(64 * KIB)}\r\n`)
      let sent = 0
      const pump = () => {
        while (!client.socket.destroyed && sent < 200 * KIB * KIB) {
          sent += chunk.length
          if (!client.socket.write(chunk)) return
        }
      }
      client.socket.on('drain', pump)
      pump()
      await client.closed
      expect(read).toEqual([{ ok: false, fault: 'too_large' }])
      expect(client.heard).toMatch(/^HTTP\/1\.1 413 [\s\S]*too_large$/)
      expect(sent).toBeLessThan(50 * KIB * KIB)
    },
  )

  test('leaves the access log an address to read', async () => {
    for (const size of [LIMIT, 200 * KIB, 3000 * KIB]) await send(Buffer.alloc(size)).catch(() => {})
    await until(() => logged.length === 3)
    expect(logged).toEqual(Array(3).fill(expect.any(String)))
  })

  test('50 times at once leaves the next one served', async () => {
    await Promise.all(Array.from({ length: 50 }, () => send(Buffer.alloc(3000 * KIB)).catch(() => {})))
    expect(read).toHaveLength(50)
    expect((await send('next')).said).toBe('read 4')
  })
})

describe('a body that does not come', () => {
  test.each([
    ['drips', 20],
    ['stops', 100_000],
  ])('because it %s is given up', async (_, every) => {
    within = GIVEN_UP_AFTER
    const client = connect()
    client.socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n<xml>')
    const began = Date.now()
    const drip = setInterval(() => client.socket.write('x'), every)
    await client.closed
    clearInterval(drip)
    expect(client.heard).toMatch(/too_slow$/)
    expect(Date.now() - began).toBeGreaterThan(within - 50)
  })

  test.each([
    ['in the middle', 'Content-Length: 100\r\n\r\n<xml><out_trade_no>12'],
    ['before it begins', 'Content-Length: 100\r\n\r\n'],
    ['between two chunks', 'Transfer-Encoding: chunked\r\n\r\n5\r\n<xml>\r\n'],
    ['beyond the limit', `Content-Length: 100000\r\n\r\n${'x'.repeat(50_000)}`],
  ])('because its sender goes away %s is no error and no half of a notification', async (_, rest) => {
    for (const end of ['destroy', 'end', 'resetAndDestroy'] as const) {
      read = []
      const { socket } = connect()
      socket.write(`POST / HTTP/1.1\r\nHost: x\r\n${rest}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
      socket[end]()
      await until(() => read.length > 0)
      expect(read).toEqual([{ ok: false, fault: 'aborted' }])
    }
    expect((await send('next')).said).toBe('read 4')
  })

  test('because its sender went away before anybody read it', async () => {
    before = (request) => new Promise<void>((resolve) => request.once('close', () => resolve()))
    const { socket } = connect()
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n<xml>')
    setTimeout(() => socket.destroy(), 50)
    await until(() => read.length > 0)
    expect(read).toEqual([{ ok: false, fault: 'aborted' }])
  })
})

describe('JSON', () => {
  const json = (body: string | Uint8Array, type = 'application/json', more: object = {}) => {
    const request = Object.assign(new http.IncomingMessage(new net.Socket()), more)
    request.headers = { 'content-type': type }
    request.push(Buffer.from(body))
    request.push(null)
    return readJson(request, new http.ServerResponse(request), { within })
  }

  test.each([
    ['{"a":1}', 'application/json', { a: 1 }],
    ['null', 'application/json', null],
    ['"x"', 'application/json; charset=utf-8', 'x'],
    [' 42 ', 'Application/JSON;charset=UTF-8', 42],
  ])('%s is read', async (body, type, value) => {
    expect(await json(body, type)).toEqual({ ok: true, value })
  })

  test.each([
    ['', 'application/json', 'not_json'],
    ['{"a":', 'application/json', 'not_json'],
    ['['.repeat(8000), 'application/json', 'not_json'],
    [Buffer.from([0x22, 0xff, 0x22]), 'application/json', 'not_json'],
    [Buffer.from('{"a":1}', 'utf16le'), 'application/json; charset=utf-16le', 'not_json'],
    ['{"a":1}', 'text/plain', 'not_json'],
    ['{"a":1}', 'application/x-www-form-urlencoded', 'not_json'],
    ['{"a":1}', 'multipart/form-data', 'not_json'],
    ['{"a":1}', 'application/jsonp', 'not_json'],
    ['{"a":1}', '', 'not_json'],
    [`"${'x'.repeat(LIMIT)}"`, 'application/json', 'too_large'],
  ])('%j as %j is refused', async (body, type, fault) => {
    expect(await json(body, type)).toEqual({ ok: false, fault })
  })

  test('that a parser of the store has read before is taken from it, and a form is not', async () => {
    const body = { action: 'close' }
    expect(await json('', 'application/json', { body })).toEqual({ ok: true, value: body })
    expect(await json('', 'application/x-www-form-urlencoded', { body })).toMatchObject({ ok: false })
  })
})
