import { textArgument, webAddress } from './arguments'

/** Wemine's bridge to WeChat's login, as the documents give it. It has no https address. */
const BRIDGE = 'http://wemine.cn/wx-bridge/oauth_bridge.php'

/**
 * Where to send a shopper inside WeChat to learn the open_id that JSAPI needs. The shopper comes back to `redirectUrl`
 * with `wx_openid` added. Put a state of your own into it: anyone can open that address with any open_id, so it names
 * who is asked to pay and never who somebody is.
 *
 * @throws WemineConfigurationError when the token is empty or redirectUrl is not an absolute http(s) address
 */
export function quickAuthUrl({ token, redirectUrl }: { token: string; redirectUrl: string }): string {
  const quickAuth = textArgument(
    'token',
    token,
    /^[\x21-\x7e]{1,512}$/,
    'the Quick Auth token of the account',
  )
  const { href } = webAddress('redirectUrl', redirectUrl)
  return `${BRIDGE}?quick_auth=${encodeURIComponent(quickAuth)}&redirect=${encodeURIComponent(href)}`
}
