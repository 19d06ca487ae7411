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
