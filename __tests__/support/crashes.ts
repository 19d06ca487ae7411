import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UNPAID } from '../../src/payments/ledger/states'
import type { Place } from './crash-place'
import { type During, type Scene, scenes } from './crash-scenes'
import type { Driver, DriverOptions } from './driver'
import { until } from './http'

/** One death of a store's process. */
export interface Crash {
  during: During
  place: Place
  /** What stands there holds a lock of Medusa's that whoever comes after it in the same process would wait for. */
  locks?: boolean
  /** Not only in a nightly run: it stands for the others of its kind. */
  always?: true
}

/** A store that died every death and is running again, and who was in it. */
export interface Revived {
  store: Driver
  /** By {@link titleOf} its crash. */
  scenes: Map<string, Scene>
  stop(): Promise<void>
}

/** So many payments stand still in one process: each keeps one or two of the ten connections of its pool. */
const AT_ONCE = 5

/** Longer than the job waits before it looks, on a slow machine. */
const SOON = 90_000

/** Longer than Medusa's locks last that a dead process left behind, which is waited for before anything is placed. */
const LOCKS_LAST = 180_000

export const titleOf = ({ during, place }: Crash) => `${during}, killed ${place.side} ${place.says}`

/**
 * Dies each death in a real store, and starts it again. Several payments stand still in one process, each at a place of
 * its own, and die with it; the next start brings them to their ends while the next ones die. Those in a run of the job
 * are to come first, while it has nothing else to do.
 */
export async function dieAll(
  start: (options: DriverOptions) => Promise<Driver>,
  crashes: readonly Crash[],
): Promise<Revived> {
  const dir = mkdtempSync(join(tmpdir(), 'wemine-crash-'))
  const file = join(dir, 'places.json')
  const store = await start({
    options: { timeout: 25_000 },
    env: { NODE_OPTIONS: `--require ${require.resolve('./stand-still.js')}`, STAND_STILL_AT: file },
  })
  const revived: Revived = {
    store,
    scenes: new Map(),
    async stop() {
      await store.stop()
      rmSync(dir, { recursive: true })
    },
  }
  try {
    for (const batch of batchesOf(crashes)) {
      await dieTogether(batch)
      await store.kill()
      writeFileSync(file, '[]')
      await store.restart()
    }
    for (const scene of revived.scenes.values()) await scene.afterwards()
  } catch (error) {
    await revived.stop()
    throw error
  }
  return revived

  async function dieTogether(batch: Crash[]): Promise<void> {
    // Nobody can place anything while such a lock is held: the earlier ones would stand there with it.
    if (batch.some(({ locks }) => locks)) await until('the earlier ones to be placed', placed, LOCKS_LAST)
    const staged = new Map<string, [Place, Scene]>()
    for (const crash of batch) staged.set(titleOf(crash), [crash.place, await scenes[crash.during](store)])
    const places: object[] = []
    const stands = (id: string) => until(id, async () => read(`${file}.reached`).includes(id), SOON)
    for (const [id, [place, { on, about, act }]] of staged) {
      places.push({ ...place, id, on, ...(place.kind === 'gateway' && { about }) })
      writeFileSync(file, JSON.stringify(places))
      const acted = act().catch(() => undefined)
      await (on === 'job' ? acted : stands(id))
      // What goes on beside it, goes on.
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
    for (const [id, [, scene]] of staged) {
      await stands(id)
      revived.scenes.set(id, scene)
    }
    // Those of the last batch are being completed meanwhile: they died once, where they were to.
    const ours = batch.flatMap((crash) => {
      const scene = staged.get(titleOf(crash))?.[1]
      return scene ? [scene.cart, ...(scene.resource ? [scene.resource] : [])] : []
    })
    await until('the others to be done', async () => !(await othersAtWork(ours)), SOON)
  }

  /** Whether all that is paid so far is placed, or on its way back. */
  async function placed(): Promise<boolean> {
    const rows = await store.sql('wemine_gateway_order').whereIn('state', [...UNPAID, 'paid', 'authorized'])
    return !rows.some(({ out_trade_no, paid_at }) => paid_at || store.sandbox.money()[out_trade_no]?.paid)
  }

  /** Whether a cart or payment collection other than these is being completed. */
  async function othersAtWork(ours: string[]): Promise<boolean> {
    const leases = store.sql('wemine_lease').where('locked_until', '>', new Date())
    return (await leases.whereNotIn('resource_id', [...ours, ...(await collectionsOf(ours))])).length > 0
  }

  /** Medusa 2's payment collections of these carts, by which their leases are named. */
  async function collectionsOf(carts: string[]): Promise<string[]> {
    const links = 'cart_payment_collection'
    if (!(await store.sql.schema.hasTable(links))) return []
    return store.sql(links).whereIn('cart_id', carts).pluck('payment_collection_id')
  }
}

function batchesOf(crashes: readonly Crash[]): Crash[][] {
  const batches: Crash[][] = []
  let batch: Crash[] = []
  for (const crash of crashes) {
    if (batch.length === 0) batches.push(batch)
    batch.push(crash)
    if (batch.length === AT_ONCE || crash.locks) batch = []
  }
  return batches
}

function read(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}
