// npm run bench                      every figure, into bench/results.json and bench/RESULTS.md
// npm run bench -- --counts          counts only, fails where one is over its limit, writes nothing
// npm run bench -- --only=session    one bench; the others' figures stay in bench/RESULTS.md as they are
// npm run bench -- --quick           fewer rounds and rows: to see that all of it runs
import { parseArgs } from 'node:util'
import { startDatabase } from './lib/database.mjs'
import { machine, table } from './lib/report.mjs'
import { writeResults } from './lib/results.mjs'
import { openStore } from './lib/store.mjs'

const benches = [
  'package',
  'load',
  'session',
  'checkout',
  'notification',
  'duplicates',
  'codes',
  'growth',
  'carts',
  'catch-up',
  'hour',
  'sandbox',
]
/** Those that need no installed store. */
const withoutStore = ['codes', 'growth', 'carts', 'catch-up', 'hour', 'sandbox']
const quick = { rounds: 3, large: 100_000, orders: 800, seconds: 5, batch: 64, minutes: 3, carts: 10_000 }

const { values } = parseArgs({
  options: { counts: { type: 'boolean' }, quick: { type: 'boolean' }, only: { type: 'string' } },
})
const chosen = values.only ? values.only.split(',') : benches
const unknown = chosen.filter((name) => !benches.includes(name))
if (unknown.length > 0) throw new Error(`There is no bench ${unknown.join(', ')}: take ${benches.join(', ')}`)

const onStep = (step) => process.stderr.write(`${step}\n`)
const postgres = await startDatabase()
const rows = []
/** What each bench gave, by its name. */
const results = {}
try {
  const store = chosen.some((name) => !withoutStore.includes(name)) && (await openStore(postgres, onStep))
  for (const name of chosen) {
    const bench = await import(`./${name}.mjs`)
    const taken = { on: machine(), rows: [], notes: [] }
    for (const kind of values.counts ? ['counts'] : ['counts', 'times']) {
      if (!bench[kind]) continue
      onStep(`${name}: ${kind}`)
      try {
        const result = await bench[kind]({ store, postgres, onStep, ...(values.quick && quick) })
        taken.rows.push(...result.rows)
        if (result.notes) taken.notes.push(result.notes)
      } catch (error) {
        // The others are measured all the same.
        console.error(error)
        taken.rows.push({ what: `${name}: ${kind}`, figure: 'failed', against: '', goal: 'runs', met: false })
      }
    }
    rows.push(...taken.rows)
    if (taken.rows.length > 0) results[name] = taken
  }
} finally {
  await postgres.stop()
}

const missed = rows.filter(({ met }) => met === false)
console.log(`\n${table(rows)}\n\n${rows.length - missed.length} of ${rows.length} goals met.`)
// A count ends the command with 1 where it is over the limit that the tests hold: its goal, or what is known to miss it.
if (missed.some(({ figure, isHeld }) => figure === 'failed' || (values.counts && !isHeld)))
  process.exitCode = 1
if (!values.counts && !values.quick) writeResults(benches, results)
