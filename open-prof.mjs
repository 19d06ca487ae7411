import { startDatabase } from './bench/lib/database.mjs'
import { loadEngine, makeLedger, openPlatform } from './bench/lib/engine.mjs'
import { startGateway } from './bench/lib/gateway.mjs'
const file = loadEngine()
const postgres = await startDatabase(); const gateway = await startGateway()
const url = await makeLedger(postgres, 'prof', file, 0)
const { engine, platform, account, sql, close } = openPlatform(file, { databaseUrl: url, baseUrl: gateway.baseUrl })
let db = 0, gw = 0, n = 0
const started = new Map()
sql.on('query', (q) => started.set(q.__knexQueryUid, performance.now()))
sql.on('query-response', (r, q) => { db += performance.now() - started.get(q.__knexQueryUid); n++ })
const create = account.client.createOrder.bind(account.client)
account.client.createOrder = async (x) => { const t = performance.now(); try { return await create(x) } finally { gw += performance.now() - t } }
const once = async (i) => { const o = await engine.open(account, { session_id: 's' + i, resource: { id: 'cart_' + i, sql: { resource_id: 'cast(:resource_id as text)', isCompleted: 'false' } }, amount: 10880, currency: 'hkd', shopper: {} }); if (!o.ok) throw new Error(o.problem.message) }
for (let i = 0; i < 300; i++) await once(i)
db = gw = n = 0; const c0 = process.cpuUsage(); const t = performance.now()
for (let i = 300; i < 900; i++) await once(i)
const ms = performance.now() - t; const c = process.cpuUsage(c0)
console.log({ total: ms / 600, db: db / 600, gateway: gw / 600, statements: n / 600, cpu: (c.user + c.system) / 6e5 })
let bare = 0; const t2 = performance.now(); const http = await import('node:http'); const agent = new http.Agent({ keepAlive: true })
const ask = () => new Promise((res, rej) => http.get(gateway.baseUrl + 'order?out_trade_no=1', { agent }, (r) => { r.resume(); r.on('end', res) }).on('error', rej))
for (let i = 0; i < 600; i++) await ask()
console.log({ bareHttp: (performance.now() - t2) / 600 })
const t3 = performance.now(); for (let i = 0; i < 600; i++) await sql.raw('select 1'); console.log({ bareSql: (performance.now() - t3) / 600 })
await close(); await gateway.close(); await postgres.stop(); process.exit(0)
