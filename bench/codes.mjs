import { handClock, loadEngine, makeLedger, openPlatform } from './lib/engine.mjs'
import { startGateway } from './lib/gateway.mjs'

const HOUR = 3_600_000

/** How often the gateway is asked about a code that nobody pays, from the first to the last question, job every 10 s. */
export async function counts({ postgres }) {
  const file = loadEngine()
  const gateway = await startGateway()
  const databaseUrl = await makeLedger(postgres, 'bench_codes', file, 0)
  const clock = handClock()
  const { engine, platform, account, sql, close } = openPlatform(file, {
    databaseUrl,
    baseUrl: gateway.baseUrl,
    clock,
  })
  const questions = {}
  try {
    for (const [name, page] of [
      ['left at once', 0],
      ['looked at by a page for 15 minutes', 15 * 60_000],
    ]) {
      const resource = {
        id: `cart_${name}`,
        sql: { resource_id: 'cast(:resource_id as text)', isCompleted: 'false' },
      }
      const opened = await engine.open(account, {
        session_id: `payses_${name}`,
        resource,
        amount: 10880,
        currency: 'hkd',
        shopper: {},
      })
      if (!opened.ok) throw new Error(opened.problem.message)
      const before = gateway.state.requests
      const began = clock.now().getTime()
      for (let at = 0; at < 3 * HOUR; at += 5000) {
        clock.advance(5000)
        if (clock.now().getTime() - began < page) await engine.status(platform, opened.value.out_trade_no)
        if (at % 10_000 === 0 && (await isAnyDue(sql, clock.now()))) await engine.runJob(platform)
      }
      questions[name] = gateway.state.requests - before
    }
  } finally {
    await close()
    await gateway.close()
  }
  return {
    rows: Object.entries(questions).map(([name, count]) => ({
      what: `questions about a code nobody pays, ${name}`,
      figure: String(count),
      against: '206 in 0.1.0',
      goal: '≤ 60',
      met: count <= 60,
    })),
  }
}

/** A run of the job that finds nothing asks the gateway nothing: it is left out to save time. */
async function isAnyDue(sql, now) {
  const { rows } = await sql.raw('select 1 from wemine_gateway_order where next_check_at <= ? limit 1', [now])
  return rows.length > 0
}
