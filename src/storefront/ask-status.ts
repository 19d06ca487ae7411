import type { ServerStatus } from './next'
import type { WemineSessionData } from './session-data'

/** What the status route says about a payment. */
export interface PaymentAnswer {
  out_trade_no: string
  status: ServerStatus
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
  refusal?: string
}

const PATIENCE = 10_000

/** One request to the store's public API. Rejects when it does not answer with JSON in time. */
export async function askStore(
  { backendUrl, publishableKey, fetch: given = fetch }: StoreAddress,
  path: string,
  secret?: string | undefined,
): Promise<{ ok: boolean; status: number; body: Record<string, unknown> }> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), PATIENCE)
  try {
    const answer = await given(`${backendUrl.replace(/\/+$/, '')}/store/wemine/${path}`, {
      headers: {
        accept: 'application/json',
        ...(secret && { 'x-wemine-client-secret': secret }),
        ...(publishableKey && { 'x-publishable-api-key': publishableKey }),
      },
      cache: 'no-store',
      signal: patience.signal,
    })
    return { ok: answer.ok, status: answer.status, body: await answer.json() }
  } finally {
    clearTimeout(timer)
  }
}

/** Asks the store what became of a payment. Never rejects. */
export async function askStatus(
  store: StoreAddress,
  { out_trade_no, client_secret }: Pick<WemineSessionData, 'out_trade_no' | 'client_secret'>,
): Promise<PaymentAnswer | NoAnswer> {
  try {
    const { ok, status, body } = await askStore(store, `payments/${out_trade_no}`, client_secret)
    const payment = body.payment as PaymentAnswer | undefined
    if (ok && payment?.out_trade_no === out_trade_no) return payment
    // 408, 429 and 5xx pass by themselves. What else is refused stays refused.
    return /^4(?!08|29)/.test(`${status}`) ? { refusal: String(body.message) } : {}
  } catch {
    return {}
  }
}
