import { quickAuthUrl } from '#wemine/endpoints/quick-auth'
import type { Host, Instance } from './instance'
import { type Problem, problem } from './problems'

/**
 * Where to send a shopper inside WeChat so that they come back to `redirect_url` with their open_id. The page keeps a
 * state of its own in that address: what comes back is the shopper's word, and no identity.
 */
export function quickAuth(host: Host, providerId: unknown, redirect_url: unknown): { url: string } | Problem {
  const instances = host.instances()
  const instance = providerId
    ? instances.find((one) => one.providerId === providerId)
    : instances.find(hasToken)
  const token = instance?.options.quickAuthToken
  if (!token) return problem('quick_auth_off')
  if (typeof redirect_url !== 'string' || !/^https?:\/\//.test(redirect_url) || !URL.canParse(redirect_url))
    return problem('redirect_url_invalid')
  return { url: quickAuthUrl({ token, redirectUrl: redirect_url }) }
}

const hasToken = (instance: Instance) => instance.options.quickAuthToken !== null
