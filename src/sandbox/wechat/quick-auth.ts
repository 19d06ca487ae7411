import { parseUrl } from '#wemine/client/parse-url'
import { identifiers } from '../gateway/identifiers'
import type { HttpRequest } from '../http/read-request'

/**
 * The bridge that finds out a shopper's open_id: comes back to `redirect` with `wx_openid` added.
 *
 * @returns where to send the browser, or a sentence that says what is missing
 */
export function quickAuth({ url }: HttpRequest): { location: string } | { refusal: string } {
  const token = url.searchParams.get('quick_auth')
  const redirect = url.searchParams.get('redirect')
  if (!token) return { refusal: 'quick_auth is missing' }
  const back = parseUrl(redirect ?? '')
  if (!back || !/^https?:$/.test(back.protocol)) {
    return { refusal: 'redirect must be an absolute http or https address' }
  }
  back.searchParams.set('wx_openid', identifiers.openid())
  return { location: back.href }
}
