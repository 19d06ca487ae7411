import { backend, sameAccount, sandbox } from './account-checks'
import type { AccountFacts } from './facts'
import { byRule, error, type Finding, info, ok, warning } from './finding'
import { locking, missingEntry } from './store-checks'
import type { ConfiguredProvider, StoreConfig } from './store-config'

/** What the configuration alone tells: entries, options, addresses, locks, events. Pure. */
export function probeConfig(store: StoreConfig, isProduction: boolean): Finding[] {
  return [
    ...environment(isProduction),
    ...entries(store),
    ...store.providers.map(options),
    ...addresses(store, isProduction),
    ...processes(store, isProduction),
  ]
}

/** What of an account's options the rules are about. */
function accountsOf({ providers }: StoreConfig): AccountFacts[] {
  return providers.flatMap(({ providerId, options: given }) =>
    given ? [{ providerId, apiKey: given.apiKey, baseUrl: given.baseUrl, notifyUrl: given.notifyUrl }] : [],
  )
}

function environment(isProduction: boolean): Finding[] {
  if (isProduction) return []
  return [
    info(
      'not_production',
      'NODE_ENV is not production: what is wrong in production only is not checked.',
      'On a server, start the store, and run this command, with NODE_ENV=production.',
    ),
  ]
}

function entries({ medusa, hasPlugin, providers }: StoreConfig): Finding[] {
  const hasProvider = providers.length > 0
  if (!hasPlugin && !hasProvider)
    return [
      error(
        'not_configured',
        'medusa-config does not name medusa-payment-wemine.',
        medusa === 1
          ? 'Add { resolve: "medusa-payment-wemine", options: { apiKey, apiSecret, backendUrl } } to plugins in medusa-config.'
          : 'Add the plugin and the payment provider to medusa-config, as the README shows under "Set it up".',
      ),
    ]
  const missing = !hasPlugin ? 'plugin' : hasProvider ? null : 'provider'
  const well =
    medusa === 1 ? 'the plugin is configured.' : 'the plugin and the payment provider are configured.'
  return byRule(missingEntry({ medusa, missingEntry: missing }), ok('entries_present', well))
}

function options({ providerId, fault }: ConfiguredProvider): Finding {
  if (fault === null) return ok('options_valid', `the options of ${providerId} are valid.`)
  return error(
    'options_invalid',
    `the options of ${providerId} are not valid, so that Medusa does not start: ${fault}.`,
    'Correct them in medusa-config, or set the environment variables that they come from.',
  )
}

function addresses(store: StoreConfig, isProduction: boolean): Finding[] {
  const accounts = accountsOf(store)
  const facts = { medusa: store.medusa, accounts }
  return [
    ...accounts.flatMap((one) => [
      ...byRule(
        backend(one, isProduction),
        ok('backend_fit', `backendUrl of ${one.providerId} fits where its gateway is.`),
      ),
      ...byRule(
        sandbox(one, isProduction),
        ok('gateway_fit', `baseUrl and apiKey of ${one.providerId} fit NODE_ENV.`),
      ),
    ]),
    ...(accounts.length > 1
      ? byRule(sameAccount(facts), ok('accounts_differ', 'each provider has an account of its own.'))
      : []),
  ]
}

function processes(store: StoreConfig, isProduction: boolean): Finding[] {
  const { medusa, isLockingInMemory: isInMemory, isOneOfSeveral } = store
  if (medusa === 1) return events(store, isProduction)
  const found = byRule(
    locking({ medusa, isProduction, locking: { isInMemory, isOneOfSeveral } }),
    ok('locking_fit', 'Medusa’s locks fit the number of processes that the configuration tells of.'),
  )
  return [...found, ...events(store, isProduction)]
}

function events({ isEventBusLocal, isOneOfSeveral }: StoreConfig, isProduction: boolean): Finding[] {
  if (!isEventBusLocal || !(isOneOfSeveral || isProduction))
    return [
      ok('event_bus_fit', 'the event bus fits the number of processes that the configuration tells of.'),
    ]
  const level = isOneOfSeveral ? warning : info
  return [
    level(
      'event_bus_local',
      'Medusa’s events live in the memory of one process: a subscriber in another process does not hear of wemine.payment events, and what was not delivered is lost when the process ends. Money is safe.',
      'With more than one process, or where subscribers must not miss an event, configure Medusa’s event bus with Redis.',
    ),
  ]
}
