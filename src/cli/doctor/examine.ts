import type { Finding } from '#doctor/finding'
import { isProduction } from '#doctor/is-production'
import { readPackages } from '#doctor/packages'
import { probeConfig } from '#doctor/probe-config'
import { probeDatabase } from '#doctor/probe-database'
import { askGateway, probeGateway } from '#doctor/probe-gateway'
import { probeHook } from '#doctor/probe-hook'
import { probeLedger } from '#doctor/probe-ledger'
import { medusaVersion, probePackages } from '#doctor/probe-packages'
import { probeRegions } from '#doctor/probe-regions'
import { redact } from '#doctor/redact'
import { medusaOf, readStoreConfig, type StoreConfig } from '#doctor/store-config'
import { systemClock } from '#payments/account/clock'
import { openDatabase } from './database'
import { loadConfig } from './load-config'

/** What the store is reached by; tests bring their own. */
const tools = { packages: readPackages, load: loadConfig, open: openDatabase, fetch, ask: askGateway }
type Tools = typeof tools

/** Checks the store in a folder. Changes nothing in it, and moves no money. */
export async function examine(directory: string, given: Partial<Tools> = {}): Promise<Finding[]> {
  const used = { ...tools, ...given }
  const packages = used.packages(directory)
  const found = probePackages(packages)
  const loaded = used.load(directory)
  if (!loaded.ok) return redact([...found, loaded.finding], process.env)
  const { config } = loaded
  const store = readStoreConfig(config, medusaVersion(packages) ?? medusaOf(config))
  const now = () => systemClock.now()
  const probed = await Promise.all([
    probeConfig(store, isProduction()),
    inDatabase(store, directory, used.open),
    probeGateway(store, { fetch: used.fetch, ask: used.ask, now }),
    probeHook(store, used.fetch),
  ])
  return redact([...found, ...probed.flat()], config, process.env)
}

async function inDatabase(store: StoreConfig, directory: string, open: Tools['open']): Promise<Finding[]> {
  const opened = open(store, directory)
  if ('code' in opened) return [opened]
  const { sql, close } = opened
  try {
    const { findings, answers, hasLedger } = await probeDatabase(store, sql, systemClock)
    return [
      ...findings,
      ...(answers ? await probeRegions(store, sql) : []),
      ...(hasLedger ? await probeLedger(store, sql, systemClock.now()) : []),
    ]
  } finally {
    await close()
  }
}
