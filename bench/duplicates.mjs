import { countStatements } from './lib/count-statements.mjs'
import { startGateway } from './lib/gateway.mjs'
import { spread } from './lib/report.mjs'
import { inParallel, interleaved, ratios, timed } from './lib/stats.mjs'
import { notify, orderOf, startShop } from './lib/store.mjs'

const AT_ONCE = 32

/** One notification that comes again and again: what it asks of the gateway and the database, and that one order comes of it. */
export async function counts({ store, duplicates = 500 }) {
  const gateway = await startGateway()
  const wire = await countStatements(store.url)
  let shop = await startShop(store, gateway, wire.url)
  try {
    const { cart, out_trade_no } = await paid(shop, gateway)
    await notify(shop, out_trade_no)
    await orderOf(store, cart)
    wire.reset()
    const before = gateway.state.requests
    const seconds = (await timed(() => send(shop, out_trade_no, duplicates))) / 1000
    const statements = wire.count() / duplicates
    const questions = gateway.state.requests - before
    await shop.stop()
    shop = await startShop(store, gateway, wire.url)
    await send(shop, out_trade_no, 32)
    const orders = await orderOf(store, cart)
    return {
      rows: [
        {
          what: 'statements for one more duplicate of a notification',
          figure: statements.toFixed(2),
          against: `${duplicates} duplicates, ${AT_ONCE} at once`,
          goal: '≤ 2',
          met: statements <= 2,
        },
        {
          what: 'questions to the gateway for all of them',
          figure: String(questions),
          against: 'one a second',
          goal: '≤ 1 a second',
          met: questions <= seconds + 1,
        },
        {
          what: 'orders of all of them, a restart later',
          figure: String(orders),
          against: '',
          goal: '1',
          met: orders === 1,
        },
      ],
    }
  } finally {
    await shop.stop()
    await wire.close()
    await gateway.close()
  }
}

/** How many a second, against a route in the same server that reads the body and answers. */
export async function times({ store, rounds = 10, batch = 500 }) {
  const gateway = await startGateway()
  const shop = await startShop(store, gateway)
  try {
    const { cart, out_trade_no } = await paid(shop, gateway)
    await notify(shop, out_trade_no)
    await orderOf(store, cart)
    const sides = {
      ours: () => timed(() => send(shop, out_trade_no, batch)),
      noop: () => timed(() => send(shop, out_trade_no, batch, '/hooks/noop')),
    }
    await interleaved(1, sides)
    const { ours, noop } = await interleaved(rounds, sides)
    const ratio = ratios(noop, ours)
    return {
      rows: [
        {
          what: `${(rounds * batch).toLocaleString('en')} duplicates of one notification, ${AT_ONCE} at once, rate`,
          figure: spread(ratio),
          against: 'a route in the same server that does nothing',
          goal: '≥ 0.8',
          met: ratio.median >= 0.8,
        },
      ],
    }
  } finally {
    await shop.stop()
    await gateway.close()
  }
}

async function paid(shop, gateway) {
  const { cart, collection } = await shop.cart()
  const { out_trade_no } = (await shop.session(collection, 'pp_wemine_hk')).data
  gateway.state.paid.add(out_trade_no)
  return { cart, out_trade_no }
}

const send = (shop, out_trade_no, count, path) =>
  inParallel(Array.from({ length: count }), AT_ONCE, () => notify(shop, out_trade_no, path))
