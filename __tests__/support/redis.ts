import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { freePort } from '../../examples/store'
import { until } from './http'

/** Whether this machine has Redis. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0

/** A Redis of its own that keeps nothing. It stops with whoever started it, however that one ends. */
export async function startRedis(): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort()
  const flags = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  // `cat` ends when the pipe to it closes.
  const shell = ['-c', 'redis-server "$@" >/dev/null & cat; kill $!; wait $!', 'sh', ...flags]
  const server = spawn('sh', shell, { stdio: ['pipe', 'ignore', 'inherit'] })
  const gone = once(server, 'close')
  await until('Redis', () => listens(port))
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      server.stdin.end()
      await gone
    },
  }
}

function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
  }).finally(() => socket.destroy()) as Promise<boolean>
}
