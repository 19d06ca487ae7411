import { createRequire } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'
import { loadEngine } from './lib/engine.mjs'
import { quantile } from './lib/stats.mjs'

const PER_SECOND = 200

/** Whether stores can load-test against the sandbox: so many payments a second, each created, paid and asked about. */
export async function times({ seconds = 60 }) {
  const { startSandbox, WemineClient } = createRequire(import.meta.url)(loadEngine())
  const sandbox = await startSandbox({ notify: false })
  const client = new WemineClient({
    apiKey: sandbox.apiKey,
    apiSecret: sandbox.apiSecret,
    baseUrl: sandbox.baseUrl,
    // A sandbox that cannot keep up shows in the rate.
    timeout: 120_000,
  })
  const took = []
  const running = new Set()
  const start = performance.now()
  try {
    for (let at = 0; at < seconds * PER_SECOND; at++) {
      const wait = start + (at * 1000) / PER_SECOND - performance.now()
      if (wait > 0) await sleep(wait)
      const payment = pay(sandbox, client, `4${String(at).padStart(15, '0')}`).then((ms) => took.push(ms))
      running.add(payment)
      payment.finally(() => running.delete(payment))
      if (running.size > 1000) await Promise.race(running)
    }
    await Promise.all(running)
    const rate = took.length / ((performance.now() - start) / 1000)
    return {
      rows: [
        {
          what: `sandbox, ${PER_SECOND} payments a second for ${seconds} s`,
          figure: `${rate.toFixed(0)}/s; a payment ${quantile(took, 0.5).toFixed(0)} ms, 99 % below ${quantile(took, 0.99).toFixed(0)} ms`,
          against: `${PER_SECOND}/s asked for`,
          goal: `≥ ${PER_SECOND * 0.98}/s`,
          met: rate >= PER_SECOND * 0.98,
        },
      ],
    }
  } finally {
    await sandbox.close()
  }
}

async function pay(sandbox, client, out_trade_no) {
  const start = performance.now()
  const { code_url } = await client.createOrder({
    out_trade_no,
    body: 'Tea',
    fee_type: 'HKD',
    total_fee: 10880,
    trade_type: 'NATIVE',
  })
  await sandbox.pay(code_url, { notify: false })
  const { trade_state } = await client.queryOrder({ out_trade_no })
  if (trade_state !== 'SUCCESS') throw new Error(`${out_trade_no} is ${trade_state}`)
  return performance.now() - start
}
