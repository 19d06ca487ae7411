import { startDatabase } from './bench/lib/database.mjs'
import { loadEngine, makeLedger, openPlatform } from './bench/lib/engine.mjs'
import { startGateway } from './bench/lib/gateway.mjs'
const file = loadEngine()
const postgres = await startDatabase(); const gateway = await startGateway()
const url = await makeLedger(postgres, 'prof', file, 0)
const { engine, platform, account, sql, close } = openPlatform(file, { databaseUrl: url, baseUrl: gateway.baseUrl, connections: 1 })
const seen = []
import pg from 'pg'
const client = new pg.Client(url); await client.connect()
sql.on('query', (q) => seen.push({ sql: q.sql, bindings: q.bindings }))
const once = async (i) => { const o = await engine.open(account, { session_id: 's' + i, resource: { id: 'cart_' + i, sql: { resource_id: 'cast(:resource_id as text)', isCompleted: 'false' } }, amount: 10880, currency: 'hkd', shopper: {} }); if (!o.ok) throw new Error(o.problem.message) }
for (let i = 0; i < 300; i++) await once(i)
seen.length = 0
await once(1000)
for (const q of seen.slice(0, 2)) { console.log(q.sql); 
  for (let k = 0; k < 5; k++) { await client.query('begin'); const e = await client.query('explain (analyze, buffers, wal) ' + q.sql, q.bindings.map((b, i) => k % 2 === 0 && i === 14 && q.bindings.length > 20 ? String(Math.random()).slice(2) : b)).catch((e) => ({ rows: [{ e: e.message }] })); await client.query('rollback'); if (k === 4) for (const row of e.rows) console.log(Object.values(row)[0]) } }
console.log((await sql.raw("select indexdef from pg_indexes where tablename = 'wemine_gateway_order'")).rows.map((r) => r.indexdef).join('\n'))
console.log((await client.query('show jit')).rows, (await client.query('show synchronous_commit')).rows, (await client.query('show fsync')).rows);await client.end();await close(); await gateway.close(); await postgres.stop(); process.exit(0)
