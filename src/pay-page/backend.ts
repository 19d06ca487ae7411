import { openId } from '../storefront'

/** What the backend put into the page. */
export interface PageData {
  /** How the payment stands, as of the status route; absent where the gateway's order is of no configured account. */
  payment?: { out_trade_no: string; status: string } & Record<string, unknown>
  /** Where the shopper goes back to: a page of the store. */
  return_url?: string
  /** The address names a page to go back to that is none of the store's. */
  is_return_refused: boolean
  has_quick_auth: boolean
}

export function readData(): PageData {
  return JSON.parse(document.getElementById('wemine-page')?.textContent ?? '{}') as PageData
}

const own = () => location.origin + location.pathname.replace(/\/+$/, '')

/** A code to pay with. @throws Error with the backend's reason, and its `code` */
export async function start(preferred: {
  trade_type: 'NATIVE' | 'JSAPI'
  open_id?: string | undefined
  new_code?: boolean
}): Promise<unknown> {
  const answer = await fetch(`${own()}/start`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(preferred),
  })
  const body = (await answer.json()) as { session?: unknown; message?: string; code?: string }
  if (!answer.ok) throw Object.assign(new Error(body.message), { code: body.code })
  return body.session
}

/**
 * The kit's questions, asked of this page's own routes: they need no publishable key and tell less than the storefront's.
 */
export const ownRoutes: typeof fetch = (input, init) => {
  const { pathname, search } = new URL(`${input}`, location.href)
  const [, number] = /\/store\/wemine\/payments\/(\d+)$/.exec(pathname) ?? []
  return fetch(number ? `${own()}/state?out_trade_no=${number}` : `${own()}/quick-auth${search}`, init)
}

/**
 * Who pays inside WeChat: learnt by leaving this page for WeChat's and coming back. Undefined where that cannot be learnt:
 * the payment is by QR code then.
 */
export async function learnOpenId({ has_quick_auth }: PageData): Promise<string | undefined> {
  return has_quick_auth ? openId({ backendUrl: location.origin, fetch: ownRoutes }) : undefined
}
