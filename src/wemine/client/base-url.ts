import { WemineConfigurationError } from '../errors'
import { parseUrl } from './parse-url'

/** The production gateway of every revision of the document; `v1` is its only stable version. */
export const DEFAULT_BASE_URL = 'https://api.pay.wemine.net/v1/'

/**
 * Checks the gateway's address and gives it back with a slash at its end. The keys travel in headers, so it must be
 * https; plain http is for a sandbox on this machine only.
 *
 * @throws WemineConfigurationError whose message says what the value must be, without the value (it could hold a password)
 */
export function checkBaseUrl(value: string): string {
  const fault = faultOf(value)
  if (fault) throw new WemineConfigurationError(fault)
  return new URL(value).href.replace(/\/*$/, '/')
}

/** Whether the host is this machine: `localhost`, `127.0.0.0/8` or `[::1]`. */
export function isLoopback(url: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(new URL(url).hostname)
}

function faultOf(value: string): string | null {
  const url = /^[\x21-\x7e]+$/.test(value) ? parseUrl(value) : undefined
  if (!url) {
    return `must be the gateway's address, such as "${DEFAULT_BASE_URL}"`
  }
  const { protocol, username, password, pathname } = url
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(value))) {
    return 'must start with https:// (http:// only for this machine: localhost, 127.0.0.1, [::1])'
  }
  if (username || password) return 'must not hold a user name or a password'
  if (/[?#]/.test(value)) return 'must have no query and no fragment'
  return /\/v1\/?$/.test(pathname) ? null : 'must end in the version, such as "/v1/"'
}
