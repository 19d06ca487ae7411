import { quickAuthUrl } from '#wemine/endpoints/quick-auth'
import type { MerchantAccount } from '../account/merchant-account'
import type { Platform } from '../platform'
import { problem } from '../problems'
import { failure, type Result, success } from '../result'

/**
 * Where to send a shopper inside WeChat so that they come back to `redirect_url` with their open_id. The page keeps a
 * state of its own in that address: what comes back is what the shopper says, and no identity.
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
  if (!token) return failure(problem('quick_auth_off'))
  const isAddress =
    typeof redirect_url === 'string' && /^https?:\/\//.test(redirect_url) && URL.canParse(redirect_url)
  if (!isAddress) return failure(problem('redirect_url_invalid'))
  return success({ url: quickAuthUrl({ token, redirectUrl: redirect_url }) })
}

const hasToken = ({ options }: MerchantAccount) => options.quickAuthToken !== null
