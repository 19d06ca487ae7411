import { request as httpRequest } from 'node:http'
import { connect, type Socket } from 'node:net'

/** What came back, whatever it was; status 0 when the connection was broken. */
export interface Reply {
  status: number
  headers: Record<string, unknown>
  body: string
}

export interface Ask {
  method?: string
  /** Sent letter for letter: nothing is tidied up, as `fetch` would. */
  path: string
  headers?: Record<string, string>
  body?: string | Uint8Array
}

/** One request, as rough as an attacker's; a broken connection is a reply with status 0. */
export function send(origin: string, { method = 'GET', path, headers = {}, body }: Ask): Promise<Reply> {
  const { hostname, port } = new URL(origin)
  // Node.js frames no body of a GET by itself.
  if (body && !headers['transfer-encoding'])
    headers = { 'content-length': `${Buffer.byteLength(body)}`, ...headers }
  return new Promise((resolve) => {
    const broken = () => resolve({ status: 0, headers: {}, body: '' })
    const asking = httpRequest({ hostname, port, method, path, headers, agent: false }, async (answer) => {
      const chunks: Buffer[] = []
      try {
        for await (const chunk of answer) chunks.push(chunk as Buffer)
      } catch {
        return broken()
      }
      resolve({
        status: answer.statusCode ?? 0,
        headers: answer.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      })
    })
    asking.on('error', broken)
    asking.end(body)
  })
}

/** What a browser keeps of an answer and sends from then on. The proxy before it ended TLS: the cookie is for https. */
export async function cookieOf(
  origin: string,
  ask: Required<Pick<Ask, 'path' | 'headers' | 'body'>>,
): Promise<Record<string, string>> {
  const https = { 'x-forwarded-proto': 'https' }
  const headers = { 'content-type': 'application/json', ...https, ...ask.headers }
  const answer = await send(origin, { method: 'POST', ...ask, headers })
  const cookies = (answer.headers['set-cookie'] ?? []) as string[]
  if (cookies.length === 0) throw new Error(`No cookie was set: ${answer.status} ${answer.body}`)
  return { ...https, cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') }
}

/** The head of a request and a little of its body, and then nothing more: the connection stays open. */
export function sendWithoutEnd(origin: string, path: string): Promise<Socket> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: ${hostname}\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<xml>\r\n`,
      )
      resolve(socket)
    })
    socket.on('error', () => {})
  })
}

/**
 * Bytes as they are, a piece at a time, and the first answer to them; status 0 where the connection ended without one,
 * 599 where nothing came within the limit.
 *
 * @param how `every`: ms between the pieces; `within`: ms until an answer is given up, default 10 s; `afterwards`: what
 *   follows the last piece, the end of the sender's side or of the whole connection
 */
export function sendRaw(
  origin: string,
  pieces: string[],
  how: { every?: number; within?: number; afterwards?: 'end' | 'destroy' } = {},
): Promise<Pick<Reply, 'status' | 'body'>> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
    let heard = ''
    const answer = () => /HTTP\/1\.1 ([2-5]\d\d)[\s\S]*?\r\n\r\n([\s\S]*)/.exec(heard)
    const done = (status: number) => {
      clearTimeout(timer)
      // What belongs to the answer is here a moment after its head.
      setTimeout(() => {
        socket.destroy()
        resolve({ status, body: answer()?.[2] ?? '' })
      }, 50)
    }
    const timer = setTimeout(() => done(599), how.within ?? 10_000)
    socket.setEncoding('utf8')
    socket.on('error', () => {})
    socket.on('close', () => done(Number(answer()?.[1] ?? 0)))
    socket.on('data', (text) => {
      heard += text
      if (answer()) done(Number(answer()?.[1]))
    })
    socket.on('connect', async () => {
      for (const piece of pieces) {
        if (socket.destroyed) return
        await new Promise((written) => socket.write(piece, written))
        if (how.every) await new Promise((passed) => setTimeout(passed, how.every))
      }
      if (how.afterwards === 'end') socket.end()
      if (how.afterwards === 'destroy') socket.destroy()
    })
  })
}
