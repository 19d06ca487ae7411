import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox'
import { merchant, native } from './merchant'

let sandbox: Sandbox
afterEach(() => sandbox.close())
async function start(options: SandboxOptions = {}) {
  sandbox = await startSandbox({ timeScale: 1e-9, ...options })
  await merchant(sandbox).create(native)
  return merchant(sandbox)
}
/** Status and Retry-After of a query. */
async function query(headers: Record<string, string> = {}) {
  const response = await fetch(`${sandbox.baseUrl}order?out_trade_no=9900000000`, {
    headers: { 'api-key': sandbox.apiKey, 'api-secret': sandbox.apiSecret, ...headers },
  })
  await response.text()
  return { status: response.status, wait: response.headers.get('retry-after') }
}

describe('429', () => {
  it('is a fault with Retry-After in seconds', async () => {
    await start()
    sandbox.fault('queryOrder', { status: 429, retryAfter: 30, times: 1 })
    expect(await query()).toEqual({ status: 429, wait: '30' })
    expect(await query()).toMatchObject({ status: 200 })
  })

  it('is a fault with Retry-After as an HTTP date', async () => {
    await start()
    sandbox.fault('queryOrder', { status: 429, retryAfter: 30, retryAfterFormat: 'date' })
    const { wait } = await query()
    expect(wait).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/)
    const seconds = (Date.parse(wait!) - Date.now()) / 1000
    expect(seconds).toBeGreaterThan(29)
    expect(seconds).toBeLessThanOrEqual(31)
  })

  it('counts what comes before the time is over, and nothing after it', async () => {
    await start()
    sandbox.fault('queryOrder', { status: 429, retryAfter: 30, times: 1 })
    await query()
    expect(sandbox.rateLimitCounts()).toEqual({ accepted: 2, refused: 0, tooEarly: 0 })
    await sandbox.advance(29_000)
    await query()
    expect(sandbox.rateLimitCounts().tooEarly).toBe(1)
    await sandbox.advance(1000)
    await query()
    expect(sandbox.rateLimitCounts().tooEarly).toBe(1)
  })

  it('refuses more than the limit of a second, until the wait is over', async () => {
    await start({ rateLimit: { perSecond: 3, retryAfter: 5 } })
    expect([await query(), await query()]).toMatchObject([{ status: 200 }, { status: 200 }])
    expect(await query()).toEqual({ status: 429, wait: '5' })
    await sandbox.advance(3000)
    expect(await query()).toEqual({ status: 429, wait: '2' })
    expect(sandbox.rateLimitCounts()).toEqual({ accepted: 3, refused: 2, tooEarly: 1 })
    await sandbox.advance(2000)
    for (let n = 0; n < 3; n++) expect(await query()).toMatchObject({ status: 200 })
    expect(sandbox.rateLimitCounts()).toEqual({ accepted: 6, refused: 2, tooEarly: 1 })
    expect(sandbox.requests().map(({ status }) => status)).toEqual([200, 200, 200, 429, 429, 200, 200, 200])
    const told = await fetch(`${sandbox.url}/__sandbox/rate-limit`)
    expect(await told.json()).toEqual(sandbox.rateLimitCounts())
  })

  it('lets an even flow below the limit pass', async () => {
    await start({ rateLimit: { perSecond: 2, retryAfterFormat: 'date' } })
    for (let n = 0; n < 10; n++) {
      await sandbox.advance(500)
      expect(await query()).toMatchObject({ status: 200 })
    }
    expect((await Promise.all([query(), query()])).some(({ wait }) => wait?.endsWith('GMT'))).toBe(true)
  })

  it('is forgotten by a reset', async () => {
    await start({ rateLimit: { perSecond: 1, retryAfter: 60 } })
    await query()
    await sandbox.reset()
    expect(sandbox.rateLimitCounts()).toEqual({ accepted: 0, refused: 0, tooEarly: 0 })
    expect(await query()).toMatchObject({ status: 200 })
  })
})

describe('a secret that is revoked', () => {
  it('answers 401 to every call that needs it, and to no other, until it is restored', async () => {
    const shopper = await start()
    sandbox.revokeSecret()
    expect(await query()).toMatchObject({ status: 401 })
    expect((await shopper.checkSign('<xml><a>1</a></xml>')).status).toBe(401)
    expect((await shopper.create({ ...native, out_trade_no: '2' })).status).toBe(200)
    sandbox.restoreSecret()
    expect(await query()).toMatchObject({ status: 200 })
  })

  it('is replaced by another', async () => {
    await start()
    sandbox.revokeSecret({ replacement: 'sandbox_second' })
    expect(await query()).toMatchObject({ status: 401 })
    expect(await query({ 'api-secret': 'sandbox_second' })).toMatchObject({ status: 200 })
    await sandbox.reset()
    expect(await query({ 'api-secret': 'sandbox_second' })).toMatchObject({ status: 401 })
  })

  it('leaves the account of another sandbox alone', async () => {
    await start()
    const other = await startSandbox()
    sandbox.revokeSecret()
    expect((await merchant(other).create(native)).status).toBe(200)
    expect((await merchant(other).query('9900000000')).status).toBe(200)
    await other.close()
  })

  it('is revoked over the control routes', async () => {
    await start()
    const post = (name: string) =>
      fetch(`${sandbox.url}/__sandbox/${name}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
      })
    await post('revoke-secret')
    expect(await query()).toMatchObject({ status: 401 })
    await post('restore-secret')
    expect(await query()).toMatchObject({ status: 200 })
  })
})
