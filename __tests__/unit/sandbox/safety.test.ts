import { request } from 'node:http'
import { type Sandbox, startSandbox } from '../../../src/sandbox'
import { merchant, native } from './merchant'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox()
  await merchant(sandbox).create(native)
})
afterEach(() => sandbox.close())

/** fetch would not let these headers through. */
const status = (path: string, method: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(`${sandbox.url}${path}`, { method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })

it.each(['0.0.0.0', '192.168.1.2', 'example.com', '::', '127.0.0.1.example.com'])(
  'refuses to be reachable from elsewhere: %s',
  async (host) => {
    await expect(startSandbox({ host })).rejects.toThrow(/not this machine alone/)
  },
)

it.each(['localhost', '127.0.0.1', '::1'])('listens on %s', async (host) => {
  const other = await startSandbox({ host })
  expect((await fetch(other.url)).status).toBe(200)
  await other.close()
})

it('answers to no other name, so that none can be pointed at it', async () => {
  expect(await status('/', 'GET', { Host: 'evil.example' })).toBe(403)
  expect(await status('/__sandbox/orders', 'GET', { Host: 'evil.example:80' })).toBe(403)
})

it('takes no tap from a page of another origin', async () => {
  for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1']) {
    expect(await status('/phone/9900000000/pay', 'POST', { Origin: origin })).toBe(403)
  }
  expect(sandbox.money()['9900000000']!.paid).toBe(0)
  expect(await status('/phone/9900000000/pay', 'POST', { Origin: sandbox.url })).toBe(303)
})

it('keeps secrets out of what it records and logs', async () => {
  await sandbox.close()
  const lines: string[] = []
  sandbox = await startSandbox({ log: (line) => lines.push(line) })
  await merchant(sandbox).create(native)
  await sandbox.pay('9900000000')
  await merchant(sandbox).query('9900000000')
  await merchant(sandbox).refund({ out_trade_no: '9900000000', total_fee: '150', refund_fee: '1' })
  const kept = JSON.stringify([sandbox.requests(), sandbox.notifications(), sandbox.orders(), lines])
  for (const secret of [sandbox.apiKey, sandbox.apiSecret, sandbox.merchantKey])
    expect(kept).not.toContain(secret)
  expect(sandbox.requests()[1]!.headers).toMatchObject({
    'api-key': '[redacted]',
    'api-secret': '[redacted]',
  })
  expect(lines).toEqual([
    'order 9900000000 NATIVE HK$1.50 "Demo Order"',
    'paid 9900000000 HK$1.50',
    'refund 9900000000 HK$0.01',
  ])
})

it.each<[object, string]>([
  [{ revision: 'D' }, 'revision'],
  [{ timeScale: 0 }, 'timeScale'],
  [{ apiKey: '' }, 'apiKey'],
  [{ speed: 2 }, 'speed'],
])('refuses the options %p', async (options, named) => {
  await expect(startSandbox(options)).rejects.toThrow(named)
})

it('says that a port is taken', async () => {
  await expect(startSandbox({ port: Number(new URL(sandbox.url).port) })).rejects.toThrow(
    /^Port \d+ is taken: use another one/,
  )
})

it('sends a browser back from Quick Auth with an open_id, and nowhere but to http', async () => {
  const bridge = (query: Record<string, string>) =>
    fetch(`${sandbox.url}/wx-bridge/oauth_bridge.php?${new URLSearchParams(query)}`, { redirect: 'manual' })
  const response = await bridge({ quick_auth: 'token', redirect: 'http://example.com/checkout?state=1#pay' })
  expect(response.status).toBe(302)
  expect(response.headers.get('location')).toMatch(
    /^http:\/\/example\.com\/checkout\?state=1&wx_openid=o\w{27}#pay$/,
  )
  expect((await bridge({ redirect: 'http://example.com/' })).status).toBe(400)
  expect((await bridge({ quick_auth: 'token', redirect: 'javascript:alert(1)' })).status).toBe(400)
})
