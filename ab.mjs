import { copyFileSync } from 'node:fs'
import { execSync } from 'node:child_process'
import { startDatabase } from './bench/lib/database.mjs'
import { loadEngine } from './bench/lib/engine.mjs'
import { startGateway } from './bench/lib/gateway.mjs'
import { bareRate, catchUp } from './bench/catch-up.mjs'
const N = Number(process.argv[2] ?? 1500)
const file = loadEngine(); copyFileSync(file, file.replace('engine', 'engine-new'))
execSync('git stash push -q src'); loadEngine(); copyFileSync(file, file.replace('engine', 'engine-old')); execSync('git stash pop -q')
const postgres = await startDatabase()
const gateway = await startGateway(); gateway.state.delay = 50
const r = { bare: [], old: [], new: [] }
for (let i = 0; i < 3; i++) {
  r.bare.push(await bareRate(file, gateway, 600))
  for (const k of i % 2 ? ['old', 'new'] : ['new', 'old']) r[k].push((await catchUp(postgres, file.replace('engine', 'engine-' + k), gateway, { orders: N, processes: 1 })).rate)
  console.log(JSON.stringify(r))
}
await gateway.close(); await postgres.stop(); process.exit(0)
