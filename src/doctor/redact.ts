import { isOrdinaryWord } from '#wemine/client/ordinary-word'
import { parseUrl } from '#wemine/client/parse-url'
import type { Finding } from './finding'

/** Shorter values would take away parts of ordinary words. */
const SHORTEST = 6
const SECRET_NAME = /key|secret|token|password|passwd|credential/i

/**
 * Takes every secret of the configuration and of the environment out of what is shown. No finding is meant to hold one:
 * this is for the words of drivers, gateways and configurations that throw.
 */
export function redact(findings: readonly Finding[], ...sources: unknown[]): Finding[] {
  const secrets = [...new Set(sources.flatMap((source) => secretsIn(source)))]
    .filter((secret) => secret.length >= SHORTEST && !isOrdinaryWord(secret))
    .sort((one, other) => other.length - one.length)
  const clean = (text: string) =>
    secrets.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text)
  return findings.map((one) => ({ ...one, message: clean(one.message), action: clean(one.action) }))
}

/** The values under names that say so, and addresses that hold a password, at any depth. */
function secretsIn(value: unknown, name = '', seen = new Set<object>()): string[] {
  if (typeof value === 'string') return SECRET_NAME.test(name) ? [value] : passwordsIn(value)
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  return Object.entries(value).flatMap(([key, inner]) =>
    secretsIn(inner, Array.isArray(value) ? name : key, seen),
  )
}

function passwordsIn(text: string): string[] {
  const password = parseUrl(text)?.password
  return !password ? [] : [text, password, decoded(password)]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
