import { startGateway } from './lib/gateway.mjs'
import { spread } from './lib/report.mjs'
import { interleaved, ratios, summary, timed } from './lib/stats.mjs'
import { notify, orderOf, startShop } from './lib/store.mjs'

/** How much of the workflow's time 0.1.0 took, by the gateway's delay in ms. */
const BEFORE = { 0: 0.77, 50: 0.88 }

/**
 * From a notification to its order, against Medusa's own workflow of a paid payment called by itself, for the provider that does
 * nothing, and one question to the gateway.
 */
export async function times({ store, rounds = 20 }) {
  const gateway = await startGateway()
  const shop = await startShop(store, gateway)
  const rows = []
  try {
    for (const [delay, before] of Object.entries(BEFORE)) {
      gateway.state.delay = Number(delay)
      const sides = { ours: () => told(shop, store, gateway), bare: () => bare(shop, store, gateway) }
      await interleaved(3, sides)
      const { ours, bare: workflow } = await interleaved(rounds, sides)
      const ratio = ratios(ours, workflow)
      rows.push({
        what: `notification in to order placed, gateway ${delay} ms`,
        figure: `${spread(ratio)}; ${spread(summary(ours), ' ms')}`,
        against: `processPaymentWorkflow and one gateway round trip, ${spread(summary(workflow), ' ms')}`,
        goal: `≤ ${before} (0.1.0)`,
        met: ratio.median <= before,
      })
    }
    return { rows }
  } finally {
    await shop.stop()
    await gateway.close()
  }
}

async function told(shop, store, gateway) {
  const { cart, collection } = await shop.cart()
  const { out_trade_no } = (await shop.session(collection, 'pp_wemine_hk')).data
  gateway.state.paid.add(out_trade_no)
  const ms = await timed(() => notify(shop, out_trade_no))
  await placed(store, cart)
  return ms
}

async function bare(shop, store, gateway) {
  const { cart, collection } = await shop.cart()
  const { id, amount } = await shop.session(collection, 'pp_system_default')
  const ms = await timed(async () => {
    await (await fetch(`${gateway.baseUrl}order?out_trade_no=1`)).text()
    await shop.call('POST', '/bench/process', { session_id: id, amount })
  })
  await placed(store, cart)
  return ms
}

/** @throws Error where the order was not there when the answer came */
async function placed(store, cart) {
  if ((await orderOf(store, cart, 0)) !== 1) throw new Error(`${cart} was answered before it was placed`)
}
