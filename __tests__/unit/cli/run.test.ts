import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { run } from '../../../src/cli/run'
import { readmeSnippet } from '../../support/readme'

function terminal() {
  const stop = new AbortController()
  const written = { out: '', error: '' }
  return {
    written,
    stop: () => stop.abort(),
    stdout: { write: (text: string) => (written.out += text) },
    stderr: { write: (text: string) => (written.error += text) },
    signal: stop.signal,
  }
}

async function until(condition: () => boolean) {
  const end = Date.now() + 5000
  while (!condition()) {
    if (Date.now() > end) throw new Error('It did not happen within 5 s')
    await new Promise((done) => setTimeout(done, 5))
  }
}

it('lists its commands', async () => {
  const screen = terminal()
  expect(await run(['--help'], screen)).toBe(0)
  expect(screen.written.out).toMatch(/^Usage: medusa-payment-wemine <command>/)
  expect(screen.written.out).toMatch(/^ {2}sandbox {4}\S/m)
  expect(screen.written.error).toBe('')
})

it('tells the package’s version', async () => {
  const screen = terminal()
  expect(await run(['--version'], screen)).toBe(0)
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(screen.written.out).toBe(`${version}\n`)
})

it.each([
  [['sandcastle'], /^Unknown command sandcastle/],
  [['constructor'], /^Unknown command constructor/],
  [[], /^No command given/],
  [['sandbox', '--colour'], /--colour/],
  [['sandbox', 'now'], /now/],
  [['sandbox', '--port', '65536'], /^--port takes/],
  [['sandbox', '--port', 'http'], /^--port takes/],
  [['sandbox', '--revision', 'D'], /^--revision takes/],
  [['sandbox', '--speed', '0'], /^--speed takes/],
])('refuses %p on stderr with exit code 2', async (args, message) => {
  const screen = terminal()
  expect(await run(args, screen)).toBe(2)
  expect(screen.written.error).toMatch(message)
  expect(screen.written.error).toContain('Usage:')
  expect(screen.written.out).toBe('')
})

it('explains the sandbox', async () => {
  const screen = terminal()
  expect(await run(['sandbox', '--help'], screen)).toBe(0)
  for (const option of ['--port', '--revision', '--speed']) expect(screen.written.out).toContain(option)
})

it.each([[['--help']], [['--version']], [['sandbox', '--help']], [['doctor', '--help']]])(
  'answers %p without loading what only running needs',
  async (args) => {
    jest.resetModules()
    for (const heavy of ['axios', 'zod', 'saxes'])
      jest.doMock(heavy, () => {
        throw new Error(`${heavy} was loaded`)
      })
    const screen = terminal()
    const fresh = require('../../../src/cli/run') as { run: typeof run }
    expect(await fresh.run(args, screen)).toBe(0)
    expect(screen.written.out).not.toBe('')
    for (const heavy of ['axios', 'zod', 'saxes']) jest.dontMock(heavy)
  },
)

it('runs a sandbox until it is stopped, telling what to put into the store and what happens', async () => {
  const screen = terminal()
  const exit = run(['sandbox', '--port', '0', '--revision', 'b', '--speed', '60'], screen)
  await until(() => screen.written.out.includes('Ctrl-C'))
  const { out } = screen.written
  const [, url] = /is at (http:\/\/127\.0\.0\.1:\d+)\n/.exec(out)!
  // As they stand in the README, where the sandbox listens on its usual port.
  const [, lines] = /^For the store's \.env:\n((?:[A-Z_]+=.+\n)+)/m.exec(out)!
  expect(lines!.replace(url!, 'http://127.0.0.1:4242')).toBe(readmeSnippet('dotenv', 'WEMINE_BASE_URL'))
  expect(out).toContain(`${url}/phone`)
  const script = /<script src="(.+)">/.exec(out)![1]!
  expect(await (await fetch(script)).text()).toContain('WeixinJSBridgeReady')

  const order = { out_trade_no: '9900000000', body: 'Demo Order', total_fee: '150', trade_type: 'NATIVE' }
  await fetch(`${url}/v1/order`, {
    method: 'POST',
    headers: { 'api-key': 'sandbox_key', 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...order, notify_url: `${url}/elsewhere` }),
  })
  await fetch(`${url}/phone/9900000000/pay`, { method: 'POST' })
  await until(() => screen.written.out.includes('notification'))
  expect(screen.written.out).toMatch(/^\d\d:\d\d:\d\d order 9900000000 NATIVE HK\$1\.50 "Demo Order"$/m)
  expect(screen.written.out).toMatch(/^\d\d:\d\d:\d\d paid 9900000000 HK\$1\.50$/m)
  expect(screen.written.out).toMatch(
    /^\d\d:\d\d:\d\d notification 9900000000 attempt 1 .*HTTP 404, not acknowledged$/m,
  )

  screen.stop()
  expect(await exit).toBe(0)
  expect(screen.written.out).toMatch(/Stopped\.\n$/)
  await expect(fetch(url!)).rejects.toThrow()
})

it('fails with exit code 1 when the port is taken', async () => {
  const blocker = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => blocker.once('listening', done))
  const { port } = blocker.address() as { port: number }
  const screen = terminal()
  expect(await run(['sandbox', '--port', String(port)], screen)).toBe(1)
  expect(screen.written.error).toBe(`The sandbox cannot start: port ${port} is taken: use --port\n`)
  blocker.close()
})
