import { createHash, timingSafeEqual } from 'node:crypto'
import type { HttpRequest } from '../http/read-request'
import type { SandboxSettings } from '../options'
import type { Endpoint } from './endpoints'
import { type Refusal, refuse } from './outcome'

/**
 * The two header sets of the documents: BASIC is `api-key`, SECRET adds `api-secret`, which revision A calls `api-token`.
 * Both carry the same sample value, so the header was renamed, not replaced: either name is accepted.
 */
export function authorize(
  { headers }: HttpRequest,
  { secret }: Endpoint,
  settings: SandboxSettings,
): { refusal: Refusal } | undefined {
  if (!isSame(headers['api-key'], settings.apiKey)) return refuse('NOAUTH', 'api-key is unknown', 401)
  if (!secret) return undefined
  const known = ['api-secret', 'api-token'].some((name) => isSame(headers[name], settings.apiSecret))
  return known ? undefined : refuse('NOAUTH', 'api-secret is missing or wrong', 401)
}

function isSame(given: string | string[] | undefined, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(wanted))
}
