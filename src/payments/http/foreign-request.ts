import type { IncomingHttpHeaders } from 'node:http'
import { parseUrl } from '#wemine/client/parse-url'
import { isListedOrigin } from '../account/origins'

/** Where a merchant's own requests come from. */
export interface OwnOrigins {
  /** The store's CORS list for its admin. */
  adminCors: string
  /** The backend's own addresses, as it knows them. */
  backends: readonly string[]
}

/**
 * Whether a browser says that a page elsewhere made this request: a logged-in person's cookie comes along with those.
 * What is no browser (a script with a token) sends neither `Origin` nor `Sec-Fetch-Site`, and is no such request.
 *
 * An admin that is served from another address is accepted where the store's admin CORS list names it, also on another
 * site. `null` is the origin of a sandboxed frame, a file and some redirects: of anybody.
 */
export function isForeignRequest(headers: IncomingHttpHeaders, own: OwnOrigins): boolean {
  const { origin, host } = headers
  if (origin !== undefined && isListedOrigin(origin, own.adminCors)) return false
  if (headers['sec-fetch-site'] === 'cross-site') return true
  if (origin === undefined) return false
  // A proxy in front of the store may have changed the scheme or the host, not both to another site's.
  return (
    hostOf(origin) !== host?.toLowerCase() && !own.backends.some((backend) => originOf(backend) === origin)
  )
}

function hostOf(origin: string): string | undefined {
  return parseUrl(origin)?.host
}

function originOf(address: string): string {
  return new URL(address).origin
}
