import http from 'node:http'
import https from 'node:https'
import { TLSSocket } from 'node:tls'
import { Axios } from 'axios'
import { isLoopback } from './base-url'
import { retryAfterMs } from './retry-after'

/** A document of this gateway is at most a few KiB; a larger answer is not one. */
const MAX_ANSWER_BYTES = 256 * 1024

/**
 * How long an idle connection is kept, in ms. Below the 5 s after which a Node server closes its side, because a request
 * sent on a connection that is being closed has an unknown outcome.
 */
const IDLE_MS = 4000

/** One HTTP request as it will be on the wire. */
export interface WireRequest {
  method: 'GET' | 'POST'
  url: string
  headers: Record<string, string>
  body?: string | Uint8Array | undefined
}

/** What became of it. `retryAfter` is in ms. `sent` is false only when not one byte of the request can have reached the gateway. */
export type Exchange =
  | { answered: true; status: number; body: Uint8Array; retryAfter: number | undefined }
  | { answered: false; sent: boolean; reason: string }

/** Sends one request; never throws. Aborting the signal ends it at any point, a slow body included. */
export type Send = (request: WireRequest, signal: AbortSignal) => Promise<Exchange>

/**
 * Connections to one gateway: kept alive, no redirect followed (the keys would go along), size limited. The proxy of
 * the environment is used for https, by CONNECT, and never for this machine. Not made with `axios.create`: an
 * application's own axios defaults and interceptors have no business with these requests.
 */
export function createConnection(baseUrl: string): Send {
  const agent = { keepAlive: true, timeout: IDLE_MS }
  const axios = new Axios({
    adapter: 'http',
    httpAgent: new http.Agent(agent),
    httpsAgent: new https.Agent(agent),
    maxRedirects: 0,
    maxContentLength: MAX_ANSWER_BYTES,
    responseType: 'arraybuffer',
    validateStatus: () => true,
    ...(isLoopback(baseUrl) && { proxy: false as const }),
  })
  return async ({ method, url, headers, body }, signal) => {
    const progress = { sent: false }
    try {
      const answer = await axios.request<Buffer>({
        method,
        url,
        headers,
        data: body === undefined ? undefined : Buffer.from(body),
        signal,
        transport: watched(progress),
      })
      // A proxy that refuses to connect answers in the gateway's place, before any TLS.
      if (!progress.sent)
        return { answered: false, sent: false, reason: `proxy answered HTTP ${answer.status}` }
      const retryAfter = retryAfterMs(answer.headers['retry-after'], Date.now())
      return { answered: true, status: answer.status, body: new Uint8Array(answer.data), retryAfter }
    } catch (error) {
      return { answered: false, sent: progress.sent, reason: signal.aborted ? 'timeout' : reasonOf(error) }
    }
  }
}

/**
 * Node's own transport, noting when the request begins to leave: once the socket is connected, and for https once the
 * handshake is done. Error codes cannot tell this: ECONNRESET and ETIMEDOUT mean either.
 */
function watched(progress: { sent: boolean }) {
  return {
    request(options: https.RequestOptions, onAnswer: (answer: http.IncomingMessage) => void) {
      const secure = options.protocol === 'https:'
      const request = (secure ? https : http).request(options, onAnswer)
      const leave = () => {
        progress.sent = true
      }
      request.once('socket', (socket) => {
        if (request.reusedSocket) leave()
        else if (secure && socket instanceof TLSSocket) socket.once('secureConnect', leave)
        else if (!secure) socket.connecting ? socket.once('connect', leave) : leave()
      })
      return request
    },
  }
}

/** Only a code, never a message or the error itself: the HTTP library's error holds the request with its keys. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : ''
  if (text.includes('maxContentLength')) return `answer over ${MAX_ANSWER_BYTES} bytes`
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^[A-Z][A-Z0-9_]{1,63}$/.test(code) ? code : 'connection failed'
}
