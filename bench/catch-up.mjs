import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { addOpenOrders, loadEngine, makeLedger, openPlatform } from './lib/engine.mjs'
import { startGateway } from './lib/gateway.mjs'
import { inParallel, timed } from './lib/stats.mjs'

const DELAY = 50
/** As many as the job asks at once. */
const AT_ONCE = 8

const inMB = (bytes) => `${Math.round(bytes / 1e6)} MB`

/** The job after an hour's outage: every open code is due. One process, then four, against bare questions of the same client. */
export async function times({ postgres, onStep, orders = 10_000 }) {
  const file = loadEngine()
  const gateway = await startGateway()
  gateway.state.delay = DELAY
  try {
    const bareRates = []
    const askBare = async () => {
      onStep('Asking the bare questions')
      bareRates.push(await bareRate(file, gateway, orders / 10))
    }
    await askBare()
    onStep('Catching up with one process')
    const one = await catchUp(postgres, file, gateway, { orders, processes: 1 })
    await askBare()
    onStep('Catching up with four processes')
    const four = await catchUp(postgres, file, gateway, { orders, processes: 4 })
    // Before and after: the machine does other things too.
    const bare = (bareRates[0] + bareRates[1]) / 2
    const ratio = one.rate / bare
    const scale = four.rate / one.rate
    return {
      rows: [
        {
          what: `the job, ${orders.toLocaleString('en')} open orders due, gateway ${DELAY} ms`,
          figure: `${one.rate.toFixed(0)}/s, ratio ${ratio.toFixed(2)}`,
          against: `bare questions, ${AT_ONCE} at once, ${bare.toFixed(0)}/s`,
          goal: '≥ 0.9',
          met: ratio >= 0.9,
        },
        {
          what: 'its memory and connections',
          figure: `${inMB(one.rss)}, ${one.connections} connections`,
          against: 'pool of 10',
          goal: '≤ 250 MB, ≤ 10',
          met: one.rss <= 250e6 && one.connections <= 10,
        },
        {
          what: 'four processes',
          figure: `${four.rate.toFixed(0)}/s, ratio ${scale.toFixed(2)}`,
          against: `one process, ${one.rate.toFixed(0)}/s`,
          goal: '≥ 3',
          met: scale >= 3,
        },
        {
          what: 'rows that four processes looked at twice',
          figure: String(four.twice),
          against: `${orders.toLocaleString('en')} rows`,
          goal: '0',
          met: four.twice === 0,
        },
      ],
    }
  } finally {
    await gateway.close()
  }
}

async function bareRate(file, gateway, count) {
  const { engine, close } = openPlatform(file, {
    databaseUrl: 'postgres://127.0.0.1:9/none',
    baseUrl: gateway.baseUrl,
  })
  const client = new engine.WemineClient({
    apiKey: 'bench_key',
    apiSecret: 'bench_secret',
    baseUrl: gateway.baseUrl,
  })
  const numbers = Array.from({ length: count }, (_, at) => `3000000000${at}`)
  const ms = await timed(() =>
    inParallel(numbers, AT_ONCE, (out_trade_no) => client.queryOrder({ out_trade_no })),
  )
  await close()
  return (count / ms) * 1000
}

async function catchUp(postgres, file, gateway, { orders, processes }) {
  const databaseUrl = await makeLedger(postgres, 'bench_catch_up', file, 1000)
  const { sql, close } = openPlatform(file, { databaseUrl, baseUrl: gateway.baseUrl, connections: 1 })
  await addOpenOrders(sql, orders)
  await sql.raw('analyze')
  const children = Array.from({ length: processes }, () =>
    fork(fileURLToPath(new URL('lib/job-process.mjs', import.meta.url)), [
      file,
      databaseUrl,
      gateway.baseUrl,
    ]),
  )
  await Promise.all(children.map(message))
  Object.assign(gateway.state, { askedAt: new Map(), askedAgain: 0 })
  let connections = 0
  const watch = setInterval(async () => {
    const { rows } = await sql.raw(
      "select count(*)::int as n from pg_stat_activity where datname = 'bench_catch_up' and pid <> pg_backend_pid()",
    )
    connections = Math.max(connections, rows[0].n)
  }, 250)
  const start = performance.now()
  const done = Promise.all(children.map(message))
  for (const child of children) child.send('go')
  const results = await done
  const seconds = (performance.now() - start) / 1000
  clearInterval(watch)
  const looked = results.reduce((sum, one) => sum + one.looked, 0)
  if (looked < orders) throw new Error(`The job looked at ${looked} of ${orders} rows`)
  const { askedAgain: twice } = gateway.state
  gateway.state.askedAt = undefined
  await close()
  return { rate: orders / seconds, rss: Math.max(...results.map(({ rss }) => rss)), connections, twice }
}

const message = (child) =>
  new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', (code) => reject(new Error(`A process of the job exited with ${code}`)))
  })
