import { lineLog } from '#payments/account/line-log'
import { createMerchantAccount, type MerchantAccount, type Parts } from '#payments/account/merchant-account'
import { type Options, OptionsError, parseOptions } from '#payments/account/options'
import type { Container } from './container'

/** The payment provider's id, in Medusa 1 the same as its identifier. */
const PROVIDER_ID = 'wemine'

/** Medusa 1's notifications are sent by providers that subscribe to events themselves. */
const NO_NOTICES =
  'medusa-payment-wemine: reviewNotice needs Medusa 2. Remove it, and subscribe to the events in docs/operations.md'

const configured = new WeakMap<object, Options>()
const built = new WeakMap<object, MerchantAccount>()

/** Checks the plugin's options at boot and remembers them. @throws OptionsError naming every fault */
export function configure(
  { configModule, logger }: Omit<Parts, '__pg_connection__'>,
  options: unknown,
): void {
  if (configured.has(configModule)) return
  try {
    const parsed = parseOptions(withoutMedusas(options))
    if (parsed.reviewNotice) throw new OptionsError(NO_NOTICES)
    configured.set(configModule, parsed)
  } catch (error) {
    // Medusa 1 prints the stack of what stops its boot, and not a word of the message.
    logger.error((error as Error).message)
    throw error
  }
}

/** `enableUI` stands among a plugin's options and is meant for Medusa 1's admin, which asks for it. */
function withoutMedusas(options: unknown): unknown {
  if (typeof options !== 'object' || options === null) return options
  const { enableUI: _, ...ours } = options as Record<string, unknown>
  return ours
}

/** What a container of Medusa 1 has of them. */
export function partsOf(container: Container): Parts {
  const part = <Name extends keyof Parts>(name: Name) => container.resolve<Parts[Name]>(name)
  return {
    configModule: part('configModule'),
    __pg_connection__: part('__pg_connection__'),
    logger: lineLog(part('logger')),
  }
}

/**
 * The configured merchant account of a running Medusa. Medusa 1 makes a new provider object for every request: what must
 * be one for the process (connections to the gateway, questions under way) hangs on its configuration instead.
 */
export function accountOf(parts: Parts): MerchantAccount {
  const { configModule, __pg_connection__: sql, logger: log } = parts
  const existing = built.get(configModule)
  if (existing) return existing
  const options = configured.get(configModule)
  if (!options) throw new Error('medusa-payment-wemine is not among the plugins in medusa-config')
  const account = createMerchantAccount({ providerId: PROVIDER_ID, options, sql, log })
  built.set(configModule, account)
  return account
}
