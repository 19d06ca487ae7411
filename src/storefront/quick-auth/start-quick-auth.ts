import { askStore, type StoreAddress } from '../controller/ask-status'
import { FRAGMENT, isWebAddress, REFUSED, STATE } from './quick-auth-state'

export interface QuickAuthOptions extends StoreAddress {
  /** The page to come back to, absolute. Default: this one. */
  redirectUrl?: string | undefined
}

/**
 * Sends a shopper inside WeChat away to learn their open_id, which JSAPI needs. They come back to `redirectUrl`, where
 * {@link finishQuickAuth} reads it. A random state goes along, so that only this browser's own journey counts. The part
 * after "#" stays here meanwhile: the gateway takes none.
 *
 * @throws {Error} with the store's words when it has no Quick Auth or the page is not one of its own, and when the shopper
 *   has just come back without an open_id: start a NATIVE payment then
 */
export async function startQuickAuth({
  redirectUrl = location.href,
  ...store
}: QuickAuthOptions): Promise<void> {
  if (sessionStorage.getItem(REFUSED)) {
    sessionStorage.removeItem(REFUSED)
    throw new Error('WeChat sent no open_id')
  }
  if (!isWebAddress(redirectUrl)) throw new Error('redirectUrl must be an absolute http(s) address')
  const state = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(36)).join('')
  const back = new URL(redirectUrl)
  sessionStorage.setItem(FRAGMENT, back.hash)
  back.hash = ''
  if (back.searchParams.has(STATE)) back.searchParams.delete(STATE)
  // By hand: URLSearchParams would write the page's own query anew, spaces as "+".
  back.search += `${back.search ? '&' : '?'}${STATE}=${state}`
  const { ok, body } = await askStore(store, `quick-auth?redirect_url=${encodeURIComponent(back.href)}`)
  const url = String(body.url)
  if (!ok || !isWebAddress(url)) throw new Error(String(body.message ?? 'The store gave no address'))
  sessionStorage.setItem(STATE, state)
  location.assign(url)
}
