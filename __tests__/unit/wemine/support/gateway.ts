import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { WemineClient, type WemineClientOptions } from '#wemine/client/client'

/** What reached the server, byte for byte. */
export interface Received {
  method: string
  url: URL
  headers: http.IncomingHttpHeaders
  body: Buffer
  /** The client's port: the same twice when a connection was reused. */
  port: number | undefined
}

export type Answer = (request: Received, response: http.ServerResponse, attempt: number) => void

export const API_KEY = 'live_ly83rGP2Bo'
export const API_SECRET = 'tB2d71cDz4g1MjQlczdkxN2lLKO8BwlnJrsVh3O3'

/** A real HTTP server in the gateway's place, closed after the test. */
export async function startGateway(answer: Answer) {
  const received: Received[] = []
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const one: Received = {
        method: request.method ?? '',
        url: new URL(request.url ?? '', 'http://gateway'),
        headers: request.headers,
        body: Buffer.concat(chunks),
        port: request.socket.remotePort,
      }
      received.push(one)
      answer(one, response, received.length)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const port = (server.address() as AddressInfo).port
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  open.push(close)
  const baseUrl = `http://127.0.0.1:${port}/v1/`
  const client = (options: Partial<WemineClientOptions> = {}) =>
    new WemineClient({ apiKey: API_KEY, apiSecret: API_SECRET, baseUrl, ...options })
  return { received, baseUrl, port, client, close }
}

/** A gateway that answers everything with one JSON document. */
export function startJsonGateway(json: unknown, status = 200) {
  return startGateway((_request, response) => sendJson(response, json, status))
}

export function sendJson(response: http.ServerResponse, json: unknown, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(json))
}

const open: Array<() => Promise<void>> = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()))
})

/** What the promise was rejected with; a failure of the test when it was not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const settled = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  if ('error' in settled) return settled.error
  throw new Error(`Expected an error, got ${JSON.stringify(settled.value)}`)
}
