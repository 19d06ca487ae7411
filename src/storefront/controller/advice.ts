import type { StoreAddress } from './ask-status'
import type { WemineProblem } from './snapshot'
import { warn } from './warn'

/** Tells the developer, once, why the store does not answer for a payment. docs/storefront.md says more. */
export function adviseOnRefusal(
  { backendUrl, publishableKey }: StoreAddress,
  { status, code, message }: WemineProblem,
) {
  const why =
    status === 404
      ? `: no such payment at backendUrl (${backendUrl})`
      : status === 400 || status === 401
        ? `: publishableKey is ${publishableKey ? 'not one of this store' : 'missing'}`
        : ''
  const said = [code, message].filter(Boolean).join(': ')
  warn(`status ${status}`, `the store answers ${status}${why}. ${said}`)
}

/** Tells the developer, once, what keeps a browser that is online from an address that it never reached. */
export const adviseOnSilence = ({ backendUrl }: StoreAddress) =>
  warn(
    'silence',
    `${backendUrl} cannot be reached from ${location.origin}: see STORE_CORS, and this page's connect-src.`,
  )
