import { quickAuthUrl } from '#wemine/endpoints/quick-auth'
import type { MerchantAccount } from '../account/merchant-account'
import { isOwnPage, webPage } from '../account/own-page'
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
  if (!account?.options.quickAuthToken) return failure(problem('quick_auth_off'))
  const page = pageOf(redirect_url)
  if (!page) return failure(problem('redirect_url_invalid'))
  if (!isOwnPage(page, account.options, platform.cors.store))
    return failure(problem('redirect_url_foreign', { origin: page.origin }))
  return bridgeUrl(account, page.href)
}

/** The bridge's address for a page that may be come back to. */
export function bridgeUrl({ options }: MerchantAccount, redirectUrl: string): Result<{ url: string }> {
  const token = options.quickAuthToken
  if (!token) return failure(problem('quick_auth_off'))
  return success({ url: quickAuthUrl({ token, redirectUrl, baseUrl: options.baseUrl }) })
}

/** The bridge loses the part after "#". */
const pageOf = (value: unknown) => (String(value).includes('#') ? undefined : webPage(value))

const hasToken = ({ options }: MerchantAccount) => options.quickAuthToken !== null
