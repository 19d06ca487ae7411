import { WemineConfigurationError } from '../errors'
import { isOrdinaryWord } from './ordinary-word'

/** What an account is given by Wemine. Exactly one of `apiSecret` and `apiToken` is needed to query orders and check signs. */
export interface Credentials {
  /** Sent as `api-key` with every request. It alone can refund: a server secret. */
  apiKey: string
  /** Sent as `api-secret`: the name in revisions B and C of the document. */
  apiSecret?: string | undefined
  /** Sent as `api-token`: the name in revision A, for accounts that were given one. */
  apiToken?: string | undefined
}

/** BASIC calls need the key alone; SECRET calls need the secret (or token) too. */
export type Level = 'BASIC' | 'SECRET'

/** The credentials, checked once: headers for each level, and a way to keep them out of what others wrote. */
export interface Keyring {
  /** @throws WemineConfigurationError when the level is SECRET and there is no secret */
  headers(level: Level): Record<string, string>
  /** The text without any of the keys, but those that are ordinary words: a gateway may echo what it was sent. */
  redact(text: string): string
}

/** @throws WemineConfigurationError that names the faulty option, never its value */
export function createKeyring({ apiKey, apiSecret, apiToken }: Credentials): Keyring {
  const key = headerValue('apiKey', apiKey)
  if (apiSecret !== undefined && apiToken !== undefined) {
    throw new WemineConfigurationError(
      'Give apiSecret or apiToken, not both: each is sent under its own header',
    )
  }
  const secret: Record<string, string> = {}
  if (apiSecret !== undefined) secret['api-secret'] = headerValue('apiSecret', apiSecret)
  if (apiToken !== undefined) secret['api-token'] = headerValue('apiToken', apiToken)
  const secrets = [key, ...Object.values(secret)].filter((text) => text.length >= 4 && !isOrdinaryWord(text))
  return {
    headers(level) {
      if (level === 'BASIC') return { 'api-key': key }
      if (Object.keys(secret).length > 0) return { 'api-key': key, ...secret }
      throw new WemineConfigurationError(
        'This call needs apiSecret (or apiToken): the client was made without one',
      )
    },
    redact: (text) =>
      secrets
        .flatMap((one) => [one, encodeURIComponent(one)])
        .reduce((safe, one) => safe.replaceAll(one, '[redacted]'), text),
  }
}

/** Anything else could end the header and begin another (and Node's own error would repeat part of it). */
function headerValue(option: string, value: unknown): string {
  if (typeof value === 'string' && /^[\x21-\x7e]{1,1024}$/.test(value)) return value
  throw new WemineConfigurationError(
    `${option} must be printable ASCII without spaces or line breaks, and not empty`,
  )
}
