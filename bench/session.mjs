import { countStatements } from './lib/count-statements.mjs'
import { startGateway } from './lib/gateway.mjs'
import { spread } from './lib/report.mjs'
import { differences, interleaved, summary, timed } from './lib/stats.mjs'
import { startShop } from './lib/store.mjs'

const PROVIDERS = { ours: 'pp_wemine_hk', stripe: 'pp_stripe_bench', system: 'pp_system_default' }

/** How many statements a checkout costs more than with Stripe's provider, as `bench/RESULTS.md` names them. */
const MORE_A_CHECKOUT = 30

/** A payment session and a whole checkout: what our provider costs a store beside Medusa's own Stripe provider. */
export async function counts({ store, postgres: _ }) {
  const gateway = await startGateway()
  const wire = await countStatements(store.url)
  const shop = await startShop(store, gateway, wire.url)
  try {
    const session = {}
    const checkout = {}
    const named = []
    for (const [side, provider] of Object.entries(PROVIDERS)) {
      const figures = []
      for (let round = 0; round < 6; round++) figures.push(await oneCheckout(shop, gateway, wire, provider))
      // The first fills Medusa's caches.
      session[side] = summary(figures.slice(1).map((one) => one.session)).median
      checkout[side] = summary(figures.slice(1).map((one) => one.checkout)).median
      if (side === 'ours') named.push(...figures.at(-1).ours)
    }
    return {
      rows: [
        {
          what: 'payment session: statements',
          figure: String(session.ours),
          against: `Stripe ${session.stripe}`,
          goal: '≤ 23, or one more than Stripe',
          met: session.ours <= Math.max(23, session.stripe + 1),
        },
        {
          what: 'whole checkout: statements',
          figure: String(checkout.ours),
          against: `Stripe ${checkout.stripe}, system ${checkout.system}`,
          goal: '≤ Stripe + 2',
          met: checkout.ours <= checkout.stripe + 2,
          isHeld: checkout.ours <= checkout.stripe + MORE_A_CHECKOUT,
        },
      ],
      notes: `Statements of ours in one checkout:\n\n${named.map((text) => `- \`${text}\``).join('\n')}`,
    }
  } finally {
    await shop.stop()
    await wire.close()
    await gateway.close()
  }
}

async function oneCheckout(shop, gateway, wire, provider) {
  wire.reset()
  const { cart, collection } = await shop.cart()
  const before = wire.count()
  const { data } = await shop.session(collection, provider)
  const session = wire.count() - before
  if (data.out_trade_no) gateway.state.paid.add(data.out_trade_no)
  await shop.complete(cart)
  const ours = wire
    .texts()
    .filter((text) => /wemine_/.test(text))
    .map((text) => text.replace(/\s+/g, ' ').slice(0, 110))
  return { session, checkout: wire.count(), ours }
}

/** The same by the clock, at a gateway that answers at once and at one that takes 50 ms. */
export async function times({ store, rounds = 40 }) {
  const gateway = await startGateway()
  const shop = await startShop(store, gateway)
  const rows = []
  try {
    for (const delay of [0, 50]) {
      gateway.state.delay = delay
      const side = (provider) => async () => {
        const { collection } = await shop.cart()
        return timed(() => shop.session(collection, provider))
      }
      await interleaved(5, { ours: side(PROVIDERS.ours), stripe: side(PROVIDERS.stripe) })
      const { ours, stripe } = await interleaved(rounds, {
        ours: side(PROVIDERS.ours),
        stripe: side(PROVIDERS.stripe),
      })
      const difference = differences(ours, stripe)
      rows.push({
        what: `payment session over HTTP, gateway ${delay} ms`,
        figure: spread(difference, ' ms'),
        against: `Stripe's provider, ${spread(summary(stripe), ' ms')}`,
        goal: '≤ 0 ms more, ledger included',
        met: difference.median <= 0,
      })
    }
    return { rows }
  } finally {
    await shop.stop()
    await gateway.close()
  }
}
