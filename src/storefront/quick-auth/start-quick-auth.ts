import { askStore, type StoreAddress } from '../controller/ask-status'
import { FRAGMENT, isWebAddress, journey, REFUSED, STATE, storage } from './quick-auth-state'

export interface QuickAuthOptions extends StoreAddress {
  /** The page to come back to, absolute. Default: this one. */
  redirectUrl?: string | undefined
}

/**
 * Sends a shopper inside WeChat away to learn their open_id, which JSAPI needs. They come back to `redirectUrl`, where
 * {@link finishQuickAuth} reads it. A random state goes along, so that only this browser's own journey counts. The part
 * after "#" stays here meanwhile: the gateway takes none.
 *
 * @returns a promise that never resolves: the page is being left
 * @throws {Error} with the store's words when it has no Quick Auth or the page is not one of its own; when the shopper has
 *   just come back without an open_id; and when the browser keeps nothing on the way. Start a NATIVE payment then
 */
export async function startQuickAuth({
  redirectUrl = location.href,
  ...store
}: QuickAuthOptions): Promise<never> {
  if (journey.isLost) throw new Error('This browser kept nothing on the way to WeChat and back')
  if (storage.get(REFUSED)) {
    storage.remove(REFUSED)
    throw new Error('WeChat sent no open_id')
  }
  if (!isWebAddress(redirectUrl)) throw new Error('redirectUrl must be an absolute http(s) address')
  const state = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(36)).join('')
  const back = new URL(redirectUrl)
  if (!storage.set(FRAGMENT, back.hash)) throw new Error('This browser keeps nothing on the way to WeChat')
  back.hash = ''
  if (back.searchParams.has(STATE)) back.searchParams.delete(STATE)
  // By hand: URLSearchParams would write the page's own query anew, spaces as "+".
  back.search += `${back.search ? '&' : '?'}${STATE}=${state}`
  const { ok, body } = await askStore(store, `quick-auth?redirect_url=${encodeURIComponent(back.href)}`)
  const url = String(body.url)
  if (!ok || !isWebAddress(url)) throw new Error(String(body.message ?? 'The store gave no address'))
  storage.set(STATE, state)
  location.assign(url)
  return new Promise(() => {})
}
