import type { StoreAddress } from './ask-status'
import type { WemineProblem } from './snapshot'
import { warn } from './warn'

/** Tells the developer, once, why the store does not answer for a payment and what to change. */
export function adviseOnRefusal(
  { backendUrl, publishableKey }: StoreAddress,
  { status, code, message }: WemineProblem,
) {
  const key = publishableKey
    ? 'publishableKey is not one of this store, or was revoked'
    : 'publishableKey is missing, which Medusa 2 needs (Settings → Publishable API keys in its admin)'
  const why: Record<number, string> = {
    400: key,
    401: key,
    403: 'something in front of the store forbids the request',
    404: `there is no such payment at backendUrl (${backendUrl}): it is another store's address, or the plugin is not installed there`,
  }
  const said = [code, message].filter(Boolean).join(': ')
  warn(
    `status ${status}`,
    `the store answers ${status} to GET /store/wemine/payments/… (${said || 'no words'}). Probably ${why[status ?? 0] ?? 'it refuses the request'}.`,
  )
}

/** Tells the developer, once, what keeps a browser that is online from an address that it never reached. */
export function adviseOnSilence({ backendUrl }: StoreAddress) {
  warn(
    'silence',
    `${backendUrl} cannot be reached from ${location.origin}. If it runs, name this origin in its store CORS setting (STORE_CORS), and allow ${backendUrl} in this page's content security policy (connect-src).`,
  )
}
