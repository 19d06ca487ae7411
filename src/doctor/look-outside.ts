import { since } from '#payments/account/clock'
import { type Running, singleFlight } from '#payments/account/single-flight'
import type { Platform } from '#payments/platform'
import { type Finding, info } from './finding'
import { lookAtAccount, patient } from './look'
import { askGateway, probeGateway } from './probe-gateway'
import { probeHook } from './probe-hook'
import { ledgerUnreadable } from './probe-ledger'
import { probeNotifications } from './probe-notifications'
import { probeRegions } from './probe-regions'
import type { StoreConfig } from './store-config'

/** How long an answer counts, in ms: an uptime monitor asks as often as it likes. */
const COUNTS_FOR = 60_000
/** How long a request waits for a gateway that is slow, in ms; the next one is told what it said. */
const PATIENCE = 3000

interface Seen {
  /** Null where nothing was seen yet. */
  at: Date | null
  findings: Finding[]
  /** How many payments of each provider id lack their notification. */
  lost: Record<string, number>
}

/** What a database can be asked. */
interface Readable {
  answers: boolean
  hasLedger: boolean
}

/** One of them for each running Medusa, which has one configuration. */
const looks = new WeakMap<object, Looked>()
interface Looked {
  seen?: Seen
  running: Running
}

/**
 * What costs more than a few reads: the gateway's answer to each account, the clock, the notification address, regions and
 * lost notifications. Looked at at most once a minute in a process, whoever asks how often.
 */
export async function lookOutside(platform: Platform, store: StoreConfig, database: Readable): Promise<Seen> {
  const { clock } = platform
  const known: Looked = looks.get(platform.store.config) ?? { running: new Map() }
  looks.set(platform.store.config, known)
  const age = known.seen?.at ? since(known.seen.at, clock.now()) : COUNTS_FOR
  // A clock that was set back makes nothing new.
  if (known.seen && age >= 0 && age < COUNTS_FOR) return known.seen
  const looking = singleFlight(known.running, 'probe', async () => {
    known.seen = await probe(platform, store, database)
  })
  let stop = () => {}
  const late = new Promise<void>((resolve) => {
    stop = clock.every(PATIENCE, resolve)
  })
  try {
    await Promise.race([looking, late])
  } finally {
    stop()
  }
  return known.seen ?? { at: null, findings: [pending], lost: {} }
}

const pending = info(
  'checks_pending',
  'the gateway and the notification address are being asked, and have not answered yet.',
  'Ask again in a few seconds.',
)

/** Always ends and never throws: each look says itself what it could not see. */
async function probe(
  platform: Platform,
  store: StoreConfig,
  { answers, hasLedger }: Readable,
): Promise<Seen> {
  const { clock } = platform
  const sql = patient(platform.sql, clock)
  const now = () => clock.now()
  const notifications = async () => {
    if (!hasLedger) return { findings: [], lost: {} }
    return probeNotifications(store, sql, now()).catch((thrown) => ({
      findings: [ledgerUnreadable(thrown)],
      lost: {},
    }))
  }
  const [regions, { findings, lost }, gateway, hook] = await Promise.all([
    answers ? probeRegions(store, sql) : [],
    notifications(),
    probeGateway(store, { fetch, now, ask: (account) => ask(platform, account) }),
    probeHook(store, fetch),
  ])
  return { at: now(), findings: [...regions, ...findings, ...gateway, ...hook], lost }
}

/** Over the account's own connections. One that the gateway wants to be left alone is. */
function ask({ account: find }: Platform, given: Parameters<typeof askGateway>[0]) {
  const account = find(given.providerId)
  if (!account) return askGateway(given)
  const { pausedUntil } = account.health
  if (!pausedUntil) return lookAtAccount(account)
  const { apiKey, baseUrl, notifyUrl } = account.options
  const reason = `it asked to be left alone until ${pausedUntil.toISOString()}`
  const gateway = { kind: 'no_answer' as const, reason }
  return Promise.resolve({ providerId: account.providerId, apiKey, baseUrl, notifyUrl, gateway })
}
