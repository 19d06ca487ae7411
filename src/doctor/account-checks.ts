import { isLoopback } from '#wemine/client/base-url'
import type { AccountFacts, Facts } from './facts'
import type { Finding } from './finding'

export function gateway({ providerId, gateway: answer }: AccountFacts): Finding[] {
  if (!answer || answer.kind === 'accepted') return []
  const { kind, reason } = answer
  if (kind === 'rejected')
    return [
      {
        code: 'credentials_rejected',
        level: 'error',
        message: `the gateway does not accept apiKey or apiSecret of ${providerId}, so that no payment can be made or confirmed: ${reason}.`,
        action:
          'Compare both with what Wemine gave you. An older account has an apiToken in place of the apiSecret.',
      },
    ]
  return [
    {
      code: 'gateway_unreachable',
      level: 'warning',
      message: `the gateway could not be asked whether it accepts the keys of ${providerId}: ${reason}.`,
      action: 'Check that this server may open https connections to baseUrl (firewall, proxy).',
    },
  ]
}

export function sandbox({ providerId, apiKey, baseUrl }: AccountFacts, isProduction: boolean): Finding[] {
  if (!isProduction) return []
  const findings: Finding[] = []
  if (isLoopback(baseUrl))
    findings.push({
      code: 'loopback_gateway',
      level: 'warning',
      message: `NODE_ENV is production and baseUrl of ${providerId} is on this machine: that is a sandbox, and no real payment can be made.`,
      action: 'Leave baseUrl out of the options.',
    })
  if (apiKey.startsWith('sandbox_'))
    findings.push({
      code: 'sandbox_credentials',
      level: 'warning',
      message: `NODE_ENV is production and apiKey of ${providerId} is a sandbox’s.`,
      action: 'Set apiKey to the one that Wemine gave you.',
    })
  return findings
}

/** With a sandbox on this machine, an address on this machine is right. */
export function backend({ providerId, baseUrl, notifyUrl }: AccountFacts, isProduction: boolean): Finding[] {
  if (!isProduction && isLoopback(baseUrl)) return []
  const action = `Set backendUrl to the address under which the internet reaches this backend, such as "https://api.example.com". Notifications go to it + /hooks/wemine.`
  if (isPrivate(notifyUrl))
    return [
      {
        code: 'backend_private',
        level: 'warning',
        message: `backendUrl of ${providerId} is not a public address, so that no notification arrives and orders are placed late.`,
        action,
      },
    ]
  if (!/^https:/i.test(notifyUrl))
    return [
      {
        code: 'backend_not_https',
        level: 'warning',
        message: `backendUrl of ${providerId} is plain http: notifications, which name payments and payers, travel unencrypted.`,
        action,
      },
    ]
  return []
}

/** Whether the internet cannot reach the host. */
function isPrivate(url: string): boolean {
  const { hostname } = new URL(url)
  if (isLoopback(url) || hostname.startsWith('[f')) return true
  return (
    /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01]))(\.\d+)+$/.test(hostname) ||
    /^[^.[]+$|\.(local|localhost|internal|lan|test)$/.test(hostname)
  )
}

export function sameAccount({ accounts = [] }: Facts): Finding[] {
  const twins = accounts.filter(({ apiKey, providerId }) =>
    accounts.some((other) => other.apiKey === apiKey && other.providerId !== providerId),
  )
  if (twins.length === 0) return []
  const ids = twins.map(({ providerId }) => providerId).join(', ')
  return [
    {
      code: 'same_account',
      level: 'warning',
      message: `${ids} use the same account of the gateway. Their payments are told apart, and each asks the gateway for itself.`,
      action: 'Keep one of them, unless you mean it.',
    },
  ]
}
