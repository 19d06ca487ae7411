import * as d from './bench/duplicates.mjs'
import { startDatabase } from './bench/lib/database.mjs'
import { openStore } from './bench/lib/store.mjs'
const postgres = await startDatabase()
try { const store = await openStore(postgres, console.error)
console.log((await d.times({ store, rounds: 8, batch: 400 })).rows[0])
console.log((await d.counts({ store })).rows.map((r)=>r.what+' '+r.figure)) } finally { await postgres.stop() }
process.exit(0)
