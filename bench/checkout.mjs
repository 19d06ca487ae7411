import { setTimeout as sleep } from 'node:timers/promises'
import { startGateway } from './lib/gateway.mjs'
import { spread } from './lib/report.mjs'
import { inParallel, interleaved, ratios, summary } from './lib/stats.mjs'
import { startShop } from './lib/store.mjs'

/** How much is worked on after a checkout was answered, at most, in ms. */
const AFTERWARDS = 300
const PROVIDERS = { ours: 'pp_wemine_hk', system: 'pp_system_default' }

/** How long a store's process works for one whole checkout, against Medusa's provider that does nothing. */
export async function times({ store, rounds = 15 }) {
  const gateway = await startGateway()
  const shop = await startShop(store, gateway)
  const rows = []
  try {
    for (const atOnce of [1, 8]) {
      const side = (provider) => () => workOf(shop, gateway, provider, atOnce)
      const sides = { ours: side(PROVIDERS.ours), system: side(PROVIDERS.system) }
      await interleaved(2, sides)
      const { ours, system } = await interleaved(rounds, sides)
      const ratio = ratios(ours, system)
      rows.push({
        what: `a whole checkout, server CPU for an order, ${atOnce === 1 ? 'one at a time' : `${atOnce} at once`}`,
        figure: spread(ratio),
        against: `the system provider, ${spread(summary(system), ' ms')}`,
        goal: '≤ 1.02',
        met: ratio.median <= 1.02,
      })
    }
    return { rows }
  } finally {
    await shop.stop()
    await gateway.close()
  }
}

/** The processor's time for one of eight checkouts, in ms. */
async function workOf(shop, gateway, provider, atOnce) {
  const before = await worked(shop)
  const checkouts = Array.from({ length: 8 })
  await inParallel(checkouts, atOnce, () => checkOut(shop, gateway, provider))
  await sleep(AFTERWARDS)
  return ((await worked(shop)) - before) / checkouts.length
}

async function worked(shop) {
  const { user, system } = await shop.call('GET', '/bench/cpu')
  return (user + system) / 1000
}

async function checkOut(shop, gateway, provider) {
  const { cart, collection } = await shop.cart()
  const { data } = await shop.session(collection, provider)
  if (data.out_trade_no) gateway.state.paid.add(data.out_trade_no)
  const { type } = await shop.complete(cart)
  if (type !== 'order') throw new Error(`The cart was not completed: ${type}`)
}
