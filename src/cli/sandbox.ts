import { once } from 'node:events'
import { parseArgs } from 'node:util'
import type { RevisionName, Sandbox } from '../sandbox'
import type { Command, Terminal } from './command'

const help = `Usage: medusa-payment-wemine sandbox [options]

Starts a stand-in for the gateway on this machine, with a phone to pay on. Orders live in memory.

Options:
  --port <n>       where it listens; 0 takes a free port (default 4242)
  --revision <r>   the revision of the gateway's document to play: A, B or C (default C)
  --speed <n>      seconds that pass for the gateway in a real one (default 1)
  --help           this text
`

const welcome = ({ url, baseUrl, apiKey, apiSecret }: Sandbox) => `The sandbox is at ${url}

For the store's .env:
WEMINE_API_KEY=${apiKey}
WEMINE_API_SECRET=${apiSecret}
WEMINE_BASE_URL=${baseUrl}
BACKEND_URL=http://localhost:9000

Phone: ${url}/phone?code_url=<code_url>, or choose an order at ${url}/
Inside WeChat: <script src="${url}/wechat.js"></script> in your page, before its own scripts
Ctrl-C stops it.

`

export const sandbox: Command = {
  summary: 'starts a stand-in for the gateway on this machine, with a phone to pay on',
  async run(args, terminal) {
    const options = readOptions(args, terminal)
    if (typeof options === 'number') return options
    try {
      // Read only now, so that --help and --version are quick.
      const { startSandbox } = await import('../sandbox')
      const running = await startSandbox({
        ...options,
        log: (line) => terminal.stdout.write(`${new Date().toTimeString().slice(0, 8)} ${line}\n`),
      })
      terminal.stdout.write(welcome(running))
      if (!terminal.signal.aborted) await once(terminal.signal, 'abort')
      await running.close()
      terminal.stdout.write('Stopped.\n')
      return 0
    } catch (error) {
      terminal.stderr.write(`The sandbox cannot start: ${reason(error as Error, options.port)}\n`)
      return 1
    }
  },
}

function reason({ message, cause }: Error, port: number): string {
  const { code } = (cause ?? {}) as NodeJS.ErrnoException
  return code === 'EADDRINUSE' ? `port ${port} is taken: use --port` : message
}

interface Options {
  port: number
  revision: RevisionName
  timeScale: number
}

/** @returns the options, or the exit code when there is nothing to start */
function readOptions(args: string[], { stdout, stderr }: Terminal): Options | number {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: '4242' },
        revision: { type: 'string', default: 'C' },
        speed: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) {
      stdout.write(help)
      return 0
    }
    return { port: port(values.port), revision: revision(values.revision), timeScale: speed(values.speed) }
  } catch (error) {
    stderr.write(`${(error as Error).message}\n\n${help}`)
    return 2
  }
}

function port(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535)
    throw new Error('--port takes a number from 0 to 65535')
  return Number(text)
}

function revision(text: string): RevisionName {
  const name = text.toUpperCase()
  if (name !== 'A' && name !== 'B' && name !== 'C') throw new Error('--revision takes A, B or C')
  return name
}

function speed(text: string): number {
  if (!(Number(text) > 0 && Number.isFinite(Number(text)))) throw new Error('--speed takes a number above 0')
  return Number(text)
}
