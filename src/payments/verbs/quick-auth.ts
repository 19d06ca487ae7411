import { quickAuthUrl } from '#wemine/endpoints/quick-auth'
import type { MerchantAccount } from '../account/merchant-account'
import { isListedOrigin } from '../account/origins'
import type { Platform } from '../platform'
import { problem } from '../problems'
import { failure, type Result, success } from '../result'

/**
 * Where to send a shopper inside WeChat so that they come back to `redirect_url` with their open_id. Only to the store's
 * own pages (`quickAuthOrigins`, else Medusa's store CORS setting): the bridge sends the open_id to whatever address it
 * is given, in the store's name. The page keeps a state of its own in that address: what comes back is what the shopper
 * says, and no identity.
 */
export function quickAuth(
  platform: Platform,
  provider_id: unknown,
  redirect_url: unknown,
): Result<{ url: string }> {
  const accounts = platform.accounts()
  const account = provider_id
    ? accounts.find(({ providerId }) => providerId === provider_id)
    : accounts.find(hasToken)
  const token = account?.options.quickAuthToken
  if (!account || !token) return failure(problem('quick_auth_off'))
  const page = pageOf(redirect_url)
  if (!page) return failure(problem('redirect_url_invalid'))
  const own = account.options.quickAuthOrigins
  const isOwn = own ? own.includes(page.origin) : isListedOrigin(page.origin, platform.cors.store)
  if (!isOwn) return failure(problem('redirect_url_foreign', { origin: page.origin }))
  return success({ url: quickAuthUrl({ token, redirectUrl: page.href, baseUrl: account.options.baseUrl }) })
}

/** An http(s) address without user name and fragment, spaces and letters of any alphabet encoded. */
function pageOf(value: unknown): URL | undefined {
  if (typeof value !== 'string' || !/^https?:\/\//i.test(value) || !URL.canParse(value)) return undefined
  const page = new URL(value)
  return page.username || page.password || value.includes('#') || page.href.length > 2000 ? undefined : page
}

const hasToken = ({ options }: MerchantAccount) => options.quickAuthToken !== null
