import { execFileSync } from 'node:child_process'
import { spread } from './lib/report.mjs'
import { interleaved, ratios, summary } from './lib/stats.mjs'

const PROVIDERS = { ours: 'medusa-payment-wemine/providers/wemine', stripe: '@medusajs/payment-stripe' }

/** What a store's process has loaded by the time it loads payment providers, as far as it is JavaScript of Medusa's own. */
const MEDUSA = [
  '@medusajs/framework',
  '@medusajs/framework/utils',
  '@medusajs/framework/http',
  '@medusajs/medusa/core-flows',
  '@medusajs/medusa/payment',
  '@medusajs/framework/zod',
]

const script = (provider) => `
for (const name of ${JSON.stringify(MEDUSA)}) require(name)
const before = Object.keys(require.cache).length
const start = performance.now()
require('${provider}')
console.log(JSON.stringify({ ms: performance.now() - start, modules: Object.keys(require.cache).length - before }))`

/** What loading a payment provider adds to a store's boot, in a process of its own each time. */
export async function times({ store, rounds = 9 }) {
  const load = (provider) => async () => one(store, provider).ms
  const { ours, stripe } = await interleaved(rounds, {
    ours: load(PROVIDERS.ours),
    stripe: load(PROVIDERS.stripe),
  })
  const ratio = ratios(ours, stripe)
  return {
    rows: [
      {
        what: "loading the provider in a process that has Medusa's modules",
        figure: `${spread(summary(ours), ' ms')}, ratio ${spread(ratio)}`,
        against: `Stripe's provider, ${spread(summary(stripe), ' ms')}`,
        goal: '≤ 1',
        met: ratio.median <= 1,
      },
    ],
  }
}

export async function counts({ store }) {
  const [ours, stripe] = [one(store, PROVIDERS.ours).modules, one(store, PROVIDERS.stripe).modules]
  return {
    rows: [
      {
        what: 'modules that loading the provider adds',
        figure: String(ours),
        against: `Stripe's provider, ${stripe}`,
        goal: '≤ 60 (231 in 0.1.0)',
        met: ours <= 60,
      },
    ],
  }
}

function one({ dir }, provider) {
  const out = execFileSync(process.execPath, ['-e', script(provider)], {
    cwd: dir,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', MEDUSA_DISABLE_TELEMETRY: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(out.trim().split('\n').at(-1))
}
