import { setTimeout as sleep } from 'node:timers/promises'
import { type Payload, readAnswer } from '../answers/answer'
import { type Call, outcomeUnknown } from '../answers/failures'
import { isWemineError, WemineUnreachableError } from '../errors'
import type { Exchange, Send, WireRequest } from './connection'
import type { Keyring, Level } from './credentials'
import { retryPause } from './retry'
import { watchedRequest } from './watched-request'

/** One question to the gateway, as an endpoint puts it. */
interface Question {
  call: Call
  level: Level
  query?: Record<string, string>
  json?: Record<string, string>
  /** Sent byte for byte. */
  xml?: Uint8Array | string
}

/** The documents' endpoints, below the version. */
const ENDPOINTS: Record<Call, ['GET' | 'POST', string]> = {
  'GET /order': ['GET', 'order'],
  'POST /order': ['POST', 'order'],
  'POST /refund': ['POST', 'refund'],
  'POST /checksign': ['POST', 'checksign'],
}

/** Puts the question and gives the fields of an answer that says yes; throws a WemineError for all else. */
export type Ask = (question: Question) => Promise<Payload>

/** @param timeout ms for the whole question: connecting, every attempt, every pause, the last byte of the body */
export function createTransport(send: Send, keyring: Keyring, baseUrl: string, timeout: number): Ask {
  return async (question) => {
    const request = wireRequest(question, keyring, baseUrl)
    const deadline = performance.now() + timeout
    for (let attempt = 1; ; attempt++) {
      try {
        return await watchedRequest({ call: question.call, baseUrl, number: attempt }, async (answered) => {
          const exchange = await within(deadline - performance.now(), (signal) => send(request, signal))
          if (exchange.answered) answered(exchange.status)
          return payloadOf(exchange, question, keyring)
        })
      } catch (error) {
        const pause = isWemineError(error) ? retryPause(request.method, error, attempt) : undefined
        if (pause === undefined || performance.now() + pause >= deadline) throw error
        await sleep(pause)
      }
    }
  }
}

function payloadOf(exchange: Exchange, { call, json }: Question, keyring: Keyring): Payload {
  // The gateway may echo who pays, and its words go into logs.
  const withoutPayer = (text: string) => (json?.open_id ? text.replaceAll(json.open_id, '[open_id]') : text)
  if (exchange.answered)
    return readAnswer({ call, ...exchange }, (text) => withoutPayer(keyring.redact(text)))
  if (exchange.sent) throw outcomeUnknown(call, exchange.reason)
  throw new WemineUnreachableError(
    `Wemine could not be reached for ${call} (${exchange.reason}); nothing was sent: check the network, the proxy and baseUrl`,
  )
}

async function within(ms: number, work: (signal: AbortSignal) => Promise<Exchange>): Promise<Exchange> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), Math.max(ms, 0))
  try {
    return await work(controller.signal)
  } finally {
    clearTimeout(timer)
  }
}

function wireRequest(
  { call, level, query, json, xml }: Question,
  keyring: Keyring,
  baseUrl: string,
): WireRequest {
  const [method, path] = ENDPOINTS[call]
  const url = new URL(path, baseUrl)
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value)
  return {
    method,
    url: url.href,
    headers: {
      ...keyring.headers(level),
      Accept: 'application/json',
      'Cache-Control': 'no-cache',
      'Content-Type': xml === undefined ? 'application/json' : 'application/xml',
      'User-Agent': 'medusa-payment-wemine',
    },
    body: xml ?? (json && JSON.stringify(json)),
  }
}
