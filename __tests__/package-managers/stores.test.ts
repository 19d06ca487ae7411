import { createRequire } from 'node:module'
import { join } from 'node:path'
import { migrateAndSeed } from '../../examples/store'
import { packed } from '../package/support/packed'
import { manifestIn, root } from '../package/support/root'
import { createDatabase } from '../support/database'
import type { Driver, Session } from '../support/driver'
import { succeeded } from '../support/http'
import { startMedusa1 } from '../support/medusa-1-driver'
import { startMedusa2 } from '../support/medusa-2-driver'
import { placedOrder } from '../support/placed-order'
import { installWith, managers } from './managers'

// Most of it is the package manager's: a thousand packages of a Medusa.
jest.setTimeout(1_800_000)

const stores = {
  'Medusa 2': {
    example: join(root, 'examples/medusa-2'),
    prepared: 'TEST_MEDUSA_2',
    start: startMedusa2 as (options: { dir: string }) => Promise<Driver>,
  },
  'Medusa 1': {
    example: join(root, 'examples/medusa-1'),
    prepared: 'TEST_MEDUSA_1',
    start: startMedusa1 as (options: { dir: string }) => Promise<Driver>,
  },
}

/** Where the store finds it is where a merchant's own code finds it. */
const versionIn = (dir: string) =>
  createRequire(join(dir, 'package.json'))('medusa-payment-wemine/package.json').version
const { version } = manifestIn(root)

describe.each(managers)('a store installed by $name', (manager) => {
  test.each(Object.entries(stores))('%s takes a payment', async (_, { example, prepared, start }) => {
    const { dir, added, remove } = await installWith(manager, example, await packed())
    const made = await createDatabase()
    let store: Driver | undefined
    try {
      expect(added).toMatch(/\.tgz$/)
      expect(versionIn(dir)).toBe(version)
      const seed = await migrateAndSeed(made.url, { dir })
      process.env[prepared] = JSON.stringify({ dir, seed, template: new URL(made.url).pathname.slice(1) })
      store = await start({ dir })
      const cart = await store.createCart()
      succeeded(await store.startPayment(cart))
      const { code_url } = (await store.session(cart)) as Session
      await store.sandbox.pay(code_url)
      expect(await placedOrder(store, cart, 120_000)).toMatchObject({ total: 10880, captured: 10880 })
    } finally {
      await store?.stop()
      await made.drop()
      remove()
    }
  })
})
