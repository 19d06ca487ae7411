import http from 'node:http'
import https from 'node:https'
import { type Duplex, pipeline } from 'node:stream'
import { TLSSocket } from 'node:tls'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { HttpsProxyAgent } from 'https-proxy-agent'
import { isLoopback } from './base-url'
import { retryAfterMs } from './retry'

/** A document of this gateway is at most a few KiB; a larger answer is not one. */
const MAX_ANSWER_BYTES = 256 * 1024
const TOO_LONG = `answer over ${MAX_ANSWER_BYTES} bytes`

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
 * the environment is used for https, by CONNECT, and never for this machine.
 */
export function createConnection(baseUrl: string): Send {
  const agentFor = createAgents(baseUrl)
  return async (request, signal) => {
    const progress = { sent: false }
    try {
      const answer = await ask(request, agentFor(request.url), progress, signal)
      const status = answer.statusCode ?? 0
      const body = await bodyOf(answer)
      // A proxy that refuses to connect answers in the gateway's place, before any TLS.
      if (!progress.sent) return { answered: false, sent: false, reason: `proxy answered HTTP ${status}` }
      return {
        answered: true,
        status,
        body,
        retryAfter: retryAfterMs(answer.headers['retry-after'], Date.now()),
      }
    } catch (error) {
      return { answered: false, sent: progress.sent, reason: signal.aborted ? 'timeout' : reasonOf(error) }
    }
  }
}

/** The agents are kept, because each holds its idle connections. What proxies need is loaded when there is one. */
function createAgents(baseUrl: string): (url: string) => http.Agent {
  const options = { keepAlive: true, timeout: IDLE_MS }
  const direct = new (baseUrl.startsWith('https:') ? https : http).Agent(options)
  if (isLoopback(baseUrl)) return () => direct
  const { getProxyForUrl } = require('proxy-from-env') as { getProxyForUrl(url: string): string }
  const proxied = new Map<string, HttpsProxyAgent<string>>()
  return (url) => {
    const proxy = getProxyForUrl(url)
    if (!proxy) return direct
    const { HttpsProxyAgent } = require('https-proxy-agent') as typeof import('https-proxy-agent')
    const agent = proxied.get(proxy) ?? new HttpsProxyAgent(proxy, options)
    proxied.set(proxy, agent)
    return agent
  }
}

/**
 * Resolves with the head of the answer. Notes when the request begins to leave: once the socket is connected, and for
 * https once the handshake is done, which an agent may have waited for. Error codes cannot tell this: ECONNRESET and
 * ETIMEDOUT mean either.
 */
function ask(
  { method, url, headers, body }: WireRequest,
  agent: http.Agent,
  progress: { sent: boolean },
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  const secure = url.startsWith('https:')
  const leave = () => {
    progress.sent = true
  }
  return new Promise((resolve, reject) => {
    const request = (secure ? https : http).request(url, { method, headers, agent, signal }, resolve)
    request.once('error', reject)
    request.once('socket', (socket) => {
      if (request.reusedSocket) leave()
      else if (secure && socket instanceof TLSSocket)
        socket.getFinished() ? leave() : socket.once('secureConnect', leave)
      else if (!secure) socket.connecting ? socket.once('connect', leave) : leave()
    })
    request.end(body)
  })
}

/** No encoding is asked for, and what stands before a gateway may choose one all the same. */
const DECODERS = new Map<string, () => Duplex>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
])

async function bodyOf(answer: http.IncomingMessage): Promise<Uint8Array> {
  const decoder = DECODERS.get(answer.headers['content-encoding']?.toLowerCase() ?? '')?.()
  if (decoder) pipeline(answer, decoder, () => {})
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of (decoder ?? answer) as AsyncIterable<Buffer>) {
    bytes += chunk.length
    // Leaving the loop closes the connection.
    if (bytes > MAX_ANSWER_BYTES) throw new Error(TOO_LONG)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** Only a code, never a message: it may repeat what was sent. */
function reasonOf(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException
  if (message === TOO_LONG) return message
  return /^[A-Z][A-Z0-9_]{1,63}$/.test(code ?? '') ? String(code) : 'connection failed'
}
