// One process of a store that does nothing but run the job until nothing is due: node job-process.mjs <engine> <database> <gateway>
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
  if (rows === 0) break
}
process.send({ looked, rss: most })
await close()
process.disconnect()
