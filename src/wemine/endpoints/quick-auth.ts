import { DEFAULT_BASE_URL, isLoopback } from '../client/base-url'
import { textArgument, webAddress } from './arguments'

/** Wemine's bridge to WeChat's login, as the documents give it. It has no https address. */
const BRIDGE = 'http://wemine.cn/wx-bridge/oauth_bridge.php'

interface QuickAuthRequest {
  token: string
  redirectUrl: string
  /** The gateway of the account. The sandbox on this machine has a bridge of its own. */
  baseUrl?: string
}

/**
 * Where to send a shopper inside WeChat to learn the open_id that JSAPI needs. The shopper comes back to `redirectUrl`
 * with `wx_openid` added. Put a state of your own into it: anyone can open that address with any open_id, so it names
 * who is asked to pay and never who somebody is.
 *
 * @throws WemineConfigurationError when the token is empty or redirectUrl is not an absolute http(s) address
 */
export function quickAuthUrl({ token, redirectUrl, baseUrl = DEFAULT_BASE_URL }: QuickAuthRequest): string {
  const quickAuth = textArgument(
    'token',
    token,
    /^[\x21-\x7e]{1,512}$/,
    'the Quick Auth token of the account',
  )
  const { href } = webAddress('redirectUrl', redirectUrl)
  const bridge = isLoopback(baseUrl) ? new URL(new URL(BRIDGE).pathname, baseUrl).href : BRIDGE
  return `${bridge}?quick_auth=${encodeURIComponent(quickAuth)}&redirect=${encodeURIComponent(href)}`
}
