// Runs one PostgreSQL of the machine's own: node installed-postgres-process.mjs <folder of initdb> <data dir> <port> [flag…]
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [bin, dataDir, port, ...flags] = process.argv.slice(2)
const isRoot = process.getuid?.() === 0
const idOf = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
// PostgreSQL refuses to run as root; Debian's package made this user.
const user = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {}

if (!existsSync(dataDir)) {
  // Under another name until it is whole, as in postgres-process.mjs.
  const half = `${dataDir}.new`
  const password = `${dataDir}.password`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half)
  writeFileSync(password, 'password\n')
  if (isRoot) for (const path of [half, password]) chownSync(path, user.uid, user.gid)
  const how = [
    '--username=postgres',
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
  ]
  execFileSync(join(bin, 'initdb'), ['-D', half, ...how], { ...user, stdio: ['ignore', 'ignore', 'inherit'] })
  rmSync(password)
  renameSync(half, dataDir)
}
const at = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=']
const server = spawn(join(bin, 'postgres'), ['-D', dataDir, '-p', port, ...at, ...flags], {
  ...user,
  stdio: ['ignore', 'inherit', 'pipe'],
})
server.stderr.setEncoding('utf8').on('data', (text) => {
  process.stderr.write(text)
  if (text.includes('ready to accept connections')) console.log('PostgreSQL is ready')
})
// SIGINT ends it at once; SIGTERM would wait until every client has gone.
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server.kill('SIGINT'))
process.on('exit', () => server.kill('SIGINT'))
server.once('close', (code) => process.exit(code ?? 1))
