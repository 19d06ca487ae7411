import { Hash, Transformer } from 'wechatpay-axios-plugin'
import { retrySchedule, type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox'
import { merchant, native } from './merchant'
import { type Reply, receiver, success } from './receiver'

let sandbox: Sandbox
let shop: Awaited<ReturnType<typeof receiver>>
afterEach(async () => {
  await sandbox.close()
  await shop.close()
})

async function ordered(options: SandboxOptions = {}, reply?: (count: number) => Reply | Promise<Reply>) {
  shop = await receiver(reply)
  sandbox = await startSandbox(options)
  await merchant(sandbox).create({ ...native, notify_url: shop.url })
}

const fieldsOf = (xml: string) => Transformer.toObject(xml) as unknown as Record<string, string>

function genuine(xml: string, type: 'MD5' | 'HMAC-SHA256' = 'MD5') {
  const { sign, ...fields } = fieldsOf(xml)
  return Hash.equals(sign!, Hash.sign(type, fields, sandbox.merchantKey)!)
}

describe('a notification', () => {
  it('is v2 XML that another implementation reads and verifies', async () => {
    await ordered()
    const { payment } = await sandbox.pay('9900000000')
    expect(shop.received).toHaveLength(1)
    const { headers, body } = shop.received[0]!
    expect(headers['content-type']).toBe('text/xml')
    expect(body).toMatch(/^<xml><return_code><!\[CDATA\[SUCCESS]]><\/return_code>/)
    expect(fieldsOf(body)).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
      out_trade_no: '9900000000',
      total_fee: '150',
      fee_type: 'HKD',
      transaction_id: payment!.transaction_id,
      attach: '',
    })
    expect(genuine(body)).toBe(true)
  })

  it('can be signed by HMAC-SHA256, and says so', async () => {
    await ordered({ signType: 'HMAC-SHA256' })
    await sandbox.pay('9900000000')
    expect(fieldsOf(shop.received[0]!.body).sign_type).toBe('HMAC-SHA256')
    expect(genuine(shop.received[0]!.body, 'HMAC-SHA256')).toBe(true)
  })

  it('is what /checksign confirms', async () => {
    await ordered()
    await sandbox.pay('9900000000')
    const { body } = shop.received[0]!
    const { json } = await merchant(sandbox).checkSign(body)
    expect(json).toEqual({ status: 'success', data: { sign: fieldsOf(body).sign } })
  })

  it.each(['application/xml', 'application/x-www-form-urlencoded', ''])(
    'can travel as "%s"',
    async (type) => {
      await ordered({ notifyContentType: type })
      await sandbox.pay('9900000000')
      expect(shop.received[0]!.headers['content-type']).toBe(type || undefined)
    },
  )

  it('is recorded with its reply', async () => {
    await ordered()
    await sandbox.pay('9900000000')
    expect(sandbox.notifications()).toMatchObject([
      {
        out_trade_no: '9900000000',
        attempt: 1,
        url: shop.url,
        acknowledged: true,
        reply: { status: 200, body: success.body },
      },
    ])
  })

  it('is not sent when nobody asked, or when switched off', async () => {
    await ordered({ notify: false })
    await merchant(sandbox).create({ ...native, out_trade_no: '2' })
    await sandbox.pay('9900000000')
    await sandbox.pay('2')
    await sandbox.advance(86_400_000)
    expect(shop.received).toEqual([])
  })
})

describe('the schedule', () => {
  it('retries through WeChat’s fifteen waits, 24 h 4 min, then gives up', async () => {
    await ordered({}, () => ({ status: 500 }))
    await sandbox.pay('9900000000')
    await sandbox.advance(48 * 3_600_000)
    const attempts = sandbox.notifications()
    expect(shop.received).toHaveLength(16)
    const waits = attempts.slice(1).map(({ at }, i) => Math.round((at - attempts[i]!.at) / 1000))
    const expected = [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600]
    expect(waits).toHaveLength(expected.length)
    for (const [i, wait] of waits.entries()) expect(Math.abs(wait - expected[i]!)).toBeLessThanOrEqual(1)
    expect(retrySchedule.reduce((a, b) => a + b)).toBe((24 * 60 + 4) * 60_000)
    expect(new Set(shop.received.map(({ body }) => body)).size).toBe(1)
  })

  it('stops at the first acknowledgement', async () => {
    await ordered({}, (count) => (count < 4 ? { body: 'not yet' } : success))
    await sandbox.pay('9900000000')
    await sandbox.advance(15_000 + 15_000 + 29_000)
    expect(shop.received).toHaveLength(3)
    await sandbox.advance(2000)
    expect(shop.received).toHaveLength(4)
    await sandbox.advance(48 * 3_600_000)
    expect(sandbox.notifications().map(({ acknowledged }) => acknowledged)).toEqual([
      false,
      false,
      false,
      true,
    ])
  })

  it('runs on the sandbox’s own speed', async () => {
    await ordered({ timeScale: 1000 }, (count) => (count < 3 ? { status: 503 } : success))
    const before = Date.now()
    await sandbox.pay('9900000000')
    while (shop.received.length < 3 && Date.now() - before < 5000)
      await new Promise((done) => setTimeout(done, 10))
    expect(shop.received).toHaveLength(3)
    expect(Date.now() - before).toBeLessThan(3000)
  })

  it('counts a shop that is down', async () => {
    await ordered()
    await shop.close()
    await sandbox.pay('9900000000')
    expect(sandbox.notifications()).toMatchObject([
      { acknowledged: false, reply: { error: expect.stringContaining('ECONNREFUSED') } },
    ])
  })

  it('takes no reply within five seconds for none', async () => {
    await ordered({}, () => ({ silent: true }))
    const before = Date.now()
    await sandbox.pay('9900000000')
    expect(Date.now() - before).toBeGreaterThanOrEqual(4900)
    expect(sandbox.notifications()).toMatchObject([
      { acknowledged: false, reply: { error: 'no reply within 5000 ms' } },
    ])
  }, 10_000)

  it('ends with close, also while a reply is awaited', async () => {
    await ordered({}, () => ({ silent: true }))
    const paying = sandbox.pay('9900000000')
    while (shop.received.length === 0) await new Promise((done) => setTimeout(done, 5))
    const before = Date.now()
    await sandbox.close()
    await paying
    expect(Date.now() - before).toBeLessThan(1000)
  })
})

describe('the reply', () => {
  const wrong: [string, Reply][] = [
    ['the word ok', { body: 'ok' }],
    ['the word success', { body: 'success' }],
    ['nothing', { body: '' }],
    ['JSON', { body: '{"return_code":"SUCCESS","return_msg":"OK"}' }],
    ['an HTML page', { body: '<html><body>OK</body></html>' }],
    ['FAIL', { body: '<xml><return_code>FAIL</return_code><return_msg>no</return_msg></xml>' }],
    ['no return_msg', { body: '<xml><return_code>SUCCESS</return_code></xml>' }],
    ['SUCCESS with a 500', { ...success, status: 500 }],
  ]
  it.each(wrong)('does not count when it is %s', async (_, reply) => {
    await ordered({}, () => reply)
    await sandbox.pay('9900000000')
    await sandbox.advance(15_000)
    expect(sandbox.notifications().map(({ acknowledged }) => acknowledged)).toEqual([false, false])
  })

  it('counts as any 2xx when the forwarder is lenient', async () => {
    await ordered({ notifyReply: 'lenient' }, (count) =>
      count === 1 ? { status: 500 } : { body: 'ok', status: 202 },
    )
    await sandbox.pay('9900000000')
    await sandbox.advance(15_000)
    expect(sandbox.notifications().map(({ acknowledged }) => acknowledged)).toEqual([false, true])
  })

  it('is not looked for behind a redirect', async () => {
    await ordered({}, () => ({ status: 302, headers: { Location: '/elsewhere' }, ...{ body: success.body } }))
    await sandbox.pay('9900000000')
    expect(shop.received).toHaveLength(1)
    expect(sandbox.notifications()).toMatchObject([{ acknowledged: false, reply: { status: 302 } }])
  })
})

describe('notifications that go wrong', () => {
  it('can all be lost', async () => {
    await ordered()
    sandbox.fault('notification', { drop: true })
    await sandbox.pay('9900000000')
    await sandbox.advance(48 * 3_600_000)
    expect(shop.received).toEqual([])
  })

  it('can be lost n times, and come with the schedule', async () => {
    await ordered()
    sandbox.fault('notification', { drop: 2 })
    await sandbox.pay('9900000000')
    await sandbox.advance(29_000)
    expect(shop.received).toHaveLength(0)
    await sandbox.advance(2000)
    expect(sandbox.notifications()).toMatchObject([{ attempt: 3, acknowledged: true }])
  })

  it('can come several at a time', async () => {
    let together = 0
    let most = 0
    await ordered({}, async () => {
      together += 1
      most = Math.max(most, together)
      await new Promise((done) => setTimeout(done, 50))
      together -= 1
      return success
    })
    sandbox.fault('notification', { duplicate: 3 })
    await sandbox.pay('9900000000')
    expect(shop.received).toHaveLength(3)
    expect(most).toBe(3)
  })

  it('can come late', async () => {
    await ordered()
    sandbox.fault('notification', { delay: 60_000 })
    await sandbox.pay('9900000000')
    await sandbox.advance(59_000)
    expect(shop.received).toHaveLength(0)
    await sandbox.advance(1000)
    expect(shop.received).toHaveLength(1)
  })

  it.each(['wrong', 'none'] as const)('can carry a signature that is %s', async (sign) => {
    await ordered()
    sandbox.fault('notification', { sign, times: 1 })
    await sandbox.pay('9900000000')
    const { body } = shop.received[0]!
    expect(sign === 'none' ? fieldsOf(body).sign === undefined : !genuine(body)).toBe(true)
  })

  it('can be changed on the way, or forged with a good signature', async () => {
    await ordered()
    await sandbox.pay('9900000000')
    await sandbox.notify('9900000000', { mutate: { total_fee: '1' }, sign: 'stale' })
    await sandbox.notify('9900000000', { mutate: { total_fee: '1', fee_type: null, x_future: 'new' } })
    const [, changed, forged] = shop.received.map(({ body }) => body)
    expect(fieldsOf(changed!).total_fee).toBe('1')
    expect(genuine(changed!)).toBe(false)
    expect(fieldsOf(forged!)).toMatchObject({ total_fee: '1', x_future: 'new' })
    expect(fieldsOf(forged!).fee_type).toBeUndefined()
    expect(genuine(forged!)).toBe(true)
  })

  it('can be anything at all, and many at once', async () => {
    await ordered({}, () => ({ status: 400 }))
    const attempts = await sandbox.notify('9900000000', {
      body: '<!DOCTYPE xml>',
      contentType: 'text/plain',
      copies: 2,
    })
    expect(attempts).toMatchObject([{ reply: { status: 400 } }, { reply: { status: 400 } }])
    expect(shop.received).toMatchObject([
      { body: '<!DOCTYPE xml>', headers: { 'content-type': 'text/plain' } },
      {},
    ])
  })

  it('cannot tell of a payment that was not made', async () => {
    await ordered()
    await expect(sandbox.notify('9900000000')).rejects.toThrow('not paid')
    await expect(sandbox.notify('1')).rejects.toMatchObject({ state: 'not-found' })
  })
})
