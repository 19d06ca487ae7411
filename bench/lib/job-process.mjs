// One process of a store that does nothing but run the job until every open code was asked about: node job-process.mjs <engine> <database> <gateway>
import { openPlatform } from './engine.mjs'

const [file, databaseUrl, baseUrl] = process.argv.slice(2)
const { engine, platform, close } = openPlatform(file, { databaseUrl, baseUrl })
await platform.sql.raw('select 1')
process.send('ready')
await new Promise((resolve) => process.once('message', resolve))
let looked = 0
let most = 0
for (;;) {
  const rows = await engine.runJob(platform)
  looked += rows
  most = Math.max(most, process.memoryUsage().rss)
  // What was asked about early is due again before the last was asked about: that is not waited for.
  const unseen = await platform.sql.raw(
    "select 1 from wemine_gateway_order where state = 'open' and checked_at is null limit 1",
  )
  if (unseen.rows.length === 0) break
}
process.send({ looked, rss: most })
await close()
process.disconnect()
