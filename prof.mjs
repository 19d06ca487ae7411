import { startDatabase } from './bench/lib/database.mjs'
import { openStore, startShop, notify, orderOf } from './bench/lib/store.mjs'
import { countStatements } from './bench/lib/count-statements.mjs'
import { startGateway } from './bench/lib/gateway.mjs'
const postgres = await startDatabase()
try {
  const store = await openStore(postgres, (s) => console.error(s))
  const gateway = await startGateway()
  const wire = await countStatements(store.url)
  const shop = await startShop(store, gateway, wire.url)
  const cpu = async () => { const { user, system } = await shop.call('GET', '/bench/cpu'); return (user + system) / 1000 }
  const run = async (name, prepare, act) => {
    const out = []
    for (let i = 0; i < 25; i++) {
      const p = await prepare()
      const c0 = await cpu(); wire.reset(); const t = performance.now()
      const after = await act(p)
      const ms = performance.now() - t; const n = wire.count(); const texts = wire.texts().slice()
      const c1 = await cpu()
      out.push({ ms, cpu: c1 - c0, n, texts })
    }
    const last = out.slice(5); const med = (k) => last.map((x) => x[k]).sort((a, b) => a - b)[10]
    console.log(`\n### ${name}: ${med('ms').toFixed(1)} ms, cpu ${med('cpu').toFixed(1)} ms, ${med('n')} statements`)
    return out.at(-1).texts
  }
  const show = (texts) => { for (const t of texts) console.log('  ', t.replace(/\s+/g, ' ').slice(0, 150)) }
  for (let round = 0; round < 2; round++) {
  for (const provider of ['pp_wemine_hk', 'pp_stripe_bench', 'pp_system_default']) {
    const t = await run(`session ${provider}`, () => shop.cart(), ({ collection }) => shop.session(collection, provider))
    if (round) show(t)
  }
  const a = await run('told', async () => { const { cart, collection } = await shop.cart(); const { out_trade_no } = (await shop.session(collection, 'pp_wemine_hk')).data; gateway.state.paid.add(out_trade_no); return out_trade_no }, (o) => notify(shop, o))
  if (round) show(a)
  const b = await run('bare', async () => { const { cart, collection } = await shop.cart(); return shop.session(collection, 'pp_system_default') }, async ({ id, amount }) => { await (await fetch(`${gateway.baseUrl}order?out_trade_no=1`)).text(); await shop.call('POST', '/bench/process', { session_id: id, amount }) })
  if (round) show(b)
  const c = await run('complete ours', async () => { const { cart, collection } = await shop.cart(); const { out_trade_no } = (await shop.session(collection, 'pp_wemine_hk')).data; gateway.state.paid.add(out_trade_no); return cart }, (o) => shop.complete(o))
  if (round) show(c)
  const d = await run('complete system', async () => { const { cart, collection } = await shop.cart(); await shop.session(collection, 'pp_system_default'); return cart }, (o) => shop.complete(o))
  if (round) show(d)
  }
  await shop.stop(); await wire.close(); await gateway.close()
} finally { await postgres.stop() }
