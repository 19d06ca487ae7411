import { since } from '#payments/account/clock'
import { createMerchantAccount } from '#payments/account/merchant-account'
import type { Options } from '#payments/account/options'
import { gateway } from './account-checks'
import type { AccountFacts } from './facts'
import { byRule, type Finding, info, ok, warning } from './finding'
import { lookAtAccount } from './look'
import type { StoreConfig } from './store-config'

/** In ms. The Date header counts whole seconds, and the answer takes its time. */
const TOLERATED_SKEW = 30_000
const ANSWER_WITHIN = 8000

interface GatewayTools {
  fetch: typeof fetch
  now: () => Date
  /** Asks the gateway whether it accepts the account's keys; never makes anything. */
  ask: (account: { providerId: string; options: Options }) => Promise<AccountFacts>
}

/** Whether the gateway accepts the keys of each account, and whether this machine's clock is right. */
export async function probeGateway({ providers }: StoreConfig, tools: GatewayTools): Promise<Finding[]> {
  const accounts = providers.flatMap(({ providerId, options }) => (options ? [{ providerId, options }] : []))
  const addresses = [...new Set(accounts.map(({ options }) => options.baseUrl))]
  const found = await Promise.all([
    ...accounts.map(async (account) => keys(await tools.ask(account))),
    ...addresses.map(async (baseUrl) => [await clock(baseUrl, tools)]),
  ])
  return found.flat()
}

/** The question needs neither: what it finds is reported, and not recorded. */
const NO_LEDGER = { raw: () => Promise.reject(new Error('the doctor records nothing')) }
const NO_LOG = { info() {}, warn() {}, error() {} }

/** One question, about a number that cannot exist. */
export function askGateway(account: { providerId: string; options: Options }): Promise<AccountFacts> {
  return lookAtAccount(createMerchantAccount({ ...account, sql: NO_LEDGER, log: NO_LOG }))
}

function keys(facts: AccountFacts): Finding[] {
  return byRule(
    gateway(facts),
    ok('credentials_accepted', `the gateway accepts the keys of ${facts.providerId}.`),
  )
}

/** Compares this machine's clock with the Date header of any answer. No key is sent. */
async function clock(baseUrl: string, { fetch, now }: GatewayTools): Promise<Finding> {
  const { host } = new URL(baseUrl)
  const asked = now()
  const header = await fetch(baseUrl, {
    redirect: 'manual',
    signal: AbortSignal.timeout(ANSWER_WITHIN),
  }).then(
    async ({ headers, body }) => {
      // One that is cut off in this moment has told its time all the same.
      await body?.cancel().catch(() => {})
      return headers.get('date')
    },
    () => null,
  )
  const answered = now()
  const theirs = header === null ? Number.NaN : Date.parse(header)
  if (Number.isNaN(theirs))
    return info(
      'clock_unknown',
      `${host} did not tell its time, so that this machine’s clock is not checked.`,
      'Check that the clock is set by NTP.',
    )
  // Within the question, and within the second that the header names.
  const skew = Math.max(since(new Date(theirs + 1000), asked), since(answered, new Date(theirs)), 0)
  if (skew <= TOLERATED_SKEW) return ok('clock_right', `this machine’s clock agrees with that of ${host}.`)
  return warning(
    'clock_skewed',
    `this machine’s clock is ${Math.round(skew / 1000)} seconds off that of ${host}: times in the ledger are wrong, and JSAPI parameters that are signed here (merchantKey) carry a wrong time.`,
    'Set the clock by NTP.',
  )
}
