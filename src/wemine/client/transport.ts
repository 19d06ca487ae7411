import { setTimeout as sleep } from 'node:timers/promises'
import { outcomeUnknown, type Payload, readAnswer } from '../answers/answer'
import { isWemineError, WemineUnreachableError } from '../errors'
import type { Exchange, Send, WireRequest } from './connection'
import type { Keyring, Level } from './credentials'
import { retryPause } from './retry'

/** One question to the gateway, as a verb puts it. */
interface Question {
  method: 'GET' | 'POST'
  /** The documents' endpoints, below the version. */
  path: 'order' | 'refund' | 'checksign'
  level: Level
  query?: Record<string, string>
  json?: Record<string, string>
  /** Sent byte for byte. */
  xml?: Uint8Array | string
}

/** Puts the question and gives back the fields of an answer that says yes; throws a WemineError for all else. */
export type Ask = (question: Question) => Promise<Payload>

/** How a question is called in messages: `POST /refund`. */
const callOf = ({ method, path }: Question) => `${method} /${path}`

/** @param timeout ms for the whole question: connecting, every attempt, every pause, the last byte of the body */
export function createTransport(send: Send, keyring: Keyring, baseUrl: string, timeout: number): Ask {
  return async (question) => {
    const request = wireRequest(question, keyring, baseUrl)
    const deadline = performance.now() + timeout
    for (let attempt = 1; ; attempt++) {
      try {
        const exchange = await within(deadline - performance.now(), (signal) => send(request, signal))
        return payloadOf(exchange, callOf(question), keyring)
      } catch (error) {
        const pause = isWemineError(error) ? retryPause(question.method, error.kind, attempt) : undefined
        if (pause === undefined || performance.now() + pause >= deadline) throw error
        await sleep(pause)
      }
    }
  }
}

function payloadOf(exchange: Exchange, call: string, keyring: Keyring): Payload {
  if (exchange.answered) return readAnswer(call, exchange.status, exchange.body, keyring.redact)
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
  { method, path, level, query, json, xml }: Question,
  keyring: Keyring,
  baseUrl: string,
): WireRequest {
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
