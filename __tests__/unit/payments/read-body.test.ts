import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { readBody } from '#payments/read-body'

const KIB = 1024
const LIMIT = 64 * KIB + 1

let port: number
let server: http.Server
let read: Array<Buffer | Error> = []
beforeAll(async () => {
  server = http.createServer(async (request, response) => {
    try {
      const body = await readBody(request)
      read.push(body)
      response.end(`read ${body.length}`)
    } catch (error) {
      read.push(error as Error)
    }
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
})

async function send(body: BodyInit | undefined, headers: Record<string, string> = {}) {
  const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body } as RequestInit)
  return { said: await answer.text(), body: read[0] as Buffer }
}

const until = async (happened: () => boolean) => {
  for (let turn = 0; turn < 500 && !happened(); turn++)
    await new Promise((resolve) => setTimeout(resolve, 10))
}

test.each([
  'text/xml',
  'application/x-www-form-urlencoded',
  'application/json',
  'image/png',
  'text/xml; charset=gbk',
])('the bytes are given as they came, whatever they are said to be: %s', async (type) => {
  const bytes = Buffer.from([0x3c, 0xff, 0x00, 0xe4, 0xbd, 0xa0, 0x0d, 0x0a, 0x3e])
  const { body } = await send(bytes, { 'Content-Type': type })
  expect(body.equals(bytes)).toBe(true)
})

test('no body is no bytes', async () => {
  expect((await send(undefined)).body).toHaveLength(0)
})

test('pieces are put together in order', async () => {
  const pieces = Array.from({ length: 50 }, (_, at) => `piece ${at};`)
  const stream = new ReadableStream({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 1))
      const piece = pieces[pulled++]
      if (piece) controller.enqueue(Buffer.from(piece))
      else controller.close()
    },
  })
  let pulled = 0
  const answer = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    body: stream,
    duplex: 'half',
  } as RequestInit)
  expect(await answer.text()).toBe(`read ${pieces.join('').length}`)
  expect(String(read[0])).toBe(pieces.join(''))
})

test.each([
  [64 * KIB, 64 * KIB],
  [LIMIT, LIMIT],
  [LIMIT + 1, LIMIT],
  [200 * KIB, LIMIT],
  [1000 * KIB, LIMIT],
])('of %i bytes %i are kept, and the sender hears an answer', async (sent, kept) => {
  const bytes = Buffer.alloc(sent, 'x')
  const { said, body } = await send(bytes)
  expect(said).toBe(`read ${kept}`)
  expect(body.equals(bytes.subarray(0, kept))).toBe(true)
})

test('a sender that never ends hears an answer and is cut off, with no more kept than of any other', async () => {
  const socket = net.connect(port, '127.0.0.1')
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()))
  let heard = ''
  socket
    .on('error', () => {})
    .on('data', (data) => {
      heard += data
    })
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10000000000\r\n\r\n')
  const chunk = Buffer.alloc(64 * KIB, 'x')
  let sent = 0
  const pump = () => {
    while (!socket.destroyed && sent < 200 * KIB * KIB) {
      sent += chunk.length
      if (!socket.write(chunk)) return
    }
  }
  socket.on('drain', pump)
  pump()
  await closed
  expect(read[0]).toHaveLength(LIMIT)
  expect(heard).toMatch(/^HTTP\/1\.1 200 /)
  expect(sent).toBeLessThan(50 * KIB * KIB)
})

test('a sender that goes away in the middle is an error, never half a notification', async () => {
  const socket = net.connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n<xml><out_trade_no>12')
  await new Promise((resolve) => setTimeout(resolve, 50))
  socket.destroy()
  await until(() => read.length > 0)
  expect(read).toEqual([expect.objectContaining({ code: 'ECONNRESET' })])
})
