import { addOpenOrders, loadEngine, makeLedger, openPlatform } from './lib/engine.mjs'
import { startGateway } from './lib/gateway.mjs'
import { spread } from './lib/report.mjs'
import { interleaved, ratios, timed } from './lib/stats.mjs'

/** How many times each is done for one figure. */
const REPEATS = 20

/** What is done all day, with a ledger of 1,000 payments and with one of 1,000,000. */
export async function times({ postgres, rounds = 15, onStep, large = 1_000_000 }) {
  const file = loadEngine()
  const gateway = await startGateway()
  const sides = {}
  for (const [name, rows] of [
    ['small', 1000],
    ['large', large],
  ]) {
    onStep(`Filling a ledger of ${rows.toLocaleString('en')} payments`)
    const databaseUrl = await makeLedger(postgres, `bench_${name}`, file, rows)
    sides[name] = { rows, ...openPlatform(file, { databaseUrl, baseUrl: gateway.baseUrl }) }
    await addOpenOrders(sides[name].sql, 200)
  }
  const result = []
  try {
    for (const [what, work] of Object.entries(works)) {
      const side = (one) => () => timed(() => work(one))
      await interleaved(2, { small: side(sides.small), large: side(sides.large) })
      const { small, large } = await interleaved(rounds, {
        small: side(sides.small),
        large: side(sides.large),
      })
      const ratio = ratios(large, small)
      result.push({
        what,
        figure: spread(ratio),
        against: `the same with ${sides.small.rows.toLocaleString('en')} rows in place of ${sides.large.rows.toLocaleString('en')}`,
        goal: '≤ 1.2',
        met: ratio.median <= 1.2,
      })
    }
    return { rows: result }
  } finally {
    await Promise.all(Object.values(sides).map(({ close }) => close()))
    await gateway.close()
  }
}

const repeated = async (work) => {
  for (let time = 0; time < REPEATS; time++) await work(time)
}
const captured = (rows, time) => String(100_000_000_000_000_000n + BigInt(1 + ((time * 37) % rows)))

const listed = ({ engine, platform }, query) =>
  repeated(async () => {
    const list = await engine.listPayments(platform, query)
    if (!list.ok) throw new Error(list.problem.message)
  })

const works = {
  'status of a payment': ({ engine, platform, rows }) =>
    repeated((time) => engine.status(platform, captured(rows, time))),
  'look-up of a payment': ({ engine, sql, rows }) =>
    repeated((time) => engine.findOrder(sql, captured(rows, time))),
  'confirm with the gateway': async ({ engine, account, sql }) => {
    const order = await engine.findOrder(sql, '200000000000000001')
    await repeated(() => engine.confirmAnyway(account, order))
  },
  'a run of the job, 50 codes due': async ({ engine, platform, sql }) => {
    await sql.raw("update wemine_gateway_order set next_check_at = null where state = 'open'")
    await sql.raw(
      "update wemine_gateway_order set next_check_at = now() - interval '1 minute' where out_trade_no between '200000000000000001' and '200000000000000050'",
    )
    const looked = await engine.runJob(platform)
    if (looked !== 50) throw new Error(`The job looked at ${looked} codes where 50 were due`)
  },
  "the admin's list, first page": (side) => listed(side, {}),
  "the admin's list of one state": (side) => listed(side, { state: 'open' }),
}
