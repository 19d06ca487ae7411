import type { WemineSessionData } from '../session/session-data'
import { isDate, record, text } from '../session/values'
import type { WemineProblem } from './snapshot'
import type { ServerStatus } from './stages'

/** What the status route says about a payment. */
export interface PaymentAnswer {
  out_trade_no: string
  status: ServerStatus
  /** With `expired`: a newer payment of the same cart is in its place. */
  replaced?: boolean
  message: string
  expires_at: string
  /** The server's clock. */
  now: string
  order_id?: string
}

/** Where to ask, and how. */
export interface StoreAddress {
  /** Origin of the Medusa backend, e.g. `https://api.your-store.com`. */
  backendUrl: string
  /** Medusa 2's publishable API key. Medusa 1 needs none. */
  publishableKey?: string | undefined
  /** In place of the browser's, e.g. to add a header. */
  fetch?: typeof fetch | undefined
}

/** Nothing came back, or nothing that can be read; `refusal` is what the store said if it did. */
export interface NoAnswer {
  refusal?: WemineProblem
}

const PATIENCE = 10_000

/** One request to the store's public API. Rejects when nothing answers in time, or when `over` is aborted. */
export async function askStore(
  { backendUrl, publishableKey, fetch: given = fetch }: StoreAddress,
  path: string,
  { secret, over }: { secret?: string | undefined; over?: AbortSignal } = {},
): Promise<{ ok: boolean; status: number; body: Record<string, unknown> }> {
  const patience = new AbortController()
  const { signal } = patience
  const stop = () => patience.abort()
  const timer = setTimeout(stop, PATIENCE)
  over?.addEventListener('abort', stop)
  // Not every fetch that a page brings along knows of signals.
  const givenUp = new Promise<never>((_, reject) => {
    signal.onabort = () => reject(new Error('No answer'))
  })
  const request = async () => {
    const answer = await given(`${backendUrl.replace(/\/+$/, '')}/store/wemine/${path}`, {
      headers: {
        accept: 'application/json',
        ...(secret && { 'x-wemine-client-secret': secret }),
        ...(publishableKey && { 'x-publishable-api-key': publishableKey }),
      },
      cache: 'no-store',
      signal,
    })
    return { ok: answer.ok, status: answer.status, body: record(await answer.json().catch(() => {})) }
  }
  try {
    return await Promise.race([request(), givenUp])
  } finally {
    clearTimeout(timer)
    over?.removeEventListener('abort', stop)
  }
}

/** Asks the store what became of a payment. Never rejects. */
export async function askStatus(
  store: StoreAddress,
  { out_trade_no, client_secret }: Pick<WemineSessionData, 'out_trade_no' | 'client_secret'>,
  over: AbortSignal,
): Promise<PaymentAnswer | NoAnswer> {
  try {
    const { ok, status, body } = await askStore(store, `payments/${out_trade_no}`, {
      secret: client_secret,
      over,
    })
    const payment = body.payment
    if (ok && isAnswer(payment) && payment.out_trade_no === out_trade_no) return payment
    // 408, 429 and 5xx pass by themselves. What else is refused stays refused.
    if (!/^4(?!08|29)/.test(`${status}`)) return {}
    return { refusal: { status, code: text(body.code), message: text(body.message) } }
  } catch {
    return {}
  }
}

/** Only a whole answer counts: half of one would stop the clock, or the polling. */
const isAnswer = (value: unknown): value is PaymentAnswer => {
  const { status, expires_at, now } = record(value)
  return typeof status === 'string' && isDate(expires_at) && isDate(now)
}
