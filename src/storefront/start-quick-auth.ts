import { askStore, type StoreAddress } from './ask-status'
import { REFUSED, STATE } from './quick-auth-state'

export interface QuickAuthOptions extends StoreAddress {
  /** The page to come back to, absolute. Default: this one. */
  redirectUrl?: string | undefined
}

/**
 * Sends a shopper inside WeChat away to learn their open_id, which JSAPI needs. They come back to `redirectUrl`, where
 * {@link finishQuickAuth} reads it. A random state goes along, so that only this browser's own journey counts.
 *
 * @throws {Error} with the store's words when it has no Quick Auth, and when the shopper has just come back without an
 *   open_id: start a NATIVE payment then
 */
export async function startQuickAuth({
  redirectUrl = location.href,
  ...store
}: QuickAuthOptions): Promise<void> {
  if (sessionStorage.getItem(STATE) === REFUSED) {
    sessionStorage.removeItem(STATE)
    throw new Error('WeChat did not tell who pays')
  }
  const state = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(36)).join('')
  const back = new URL(redirectUrl)
  back.searchParams.set(STATE, state)
  const { ok, body } = await askStore(store, `quick-auth?redirect_url=${encodeURIComponent(back.href)}`)
  if (!ok) throw new Error(String(body.message))
  sessionStorage.setItem(STATE, state)
  location.assign(String(body.url))
}
