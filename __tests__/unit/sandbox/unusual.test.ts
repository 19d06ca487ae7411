import { createDecipheriv, createHash } from 'node:crypto'
import { type Fault, type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox'
import { merchant, native, refusal } from './merchant'
import { receiver, success } from './receiver'

const NUMBER = '9900000000'
let sandbox: Sandbox
let shop: Awaited<ReturnType<typeof receiver>>
beforeAll(async () => {
  shop = await receiver()
})
afterAll(() => shop.close())
beforeEach(() => {
  shop.received.length = 0
})
afterEach(() => sandbox.close())

async function start(options: SandboxOptions = {}) {
  sandbox = await startSandbox(options)
  return merchant(sandbox)
}
async function paid(options: SandboxOptions = {}) {
  const shopper = await start(options)
  await shopper.create({ ...native, notify_url: shop.url })
  await sandbox.pay(NUMBER)
  shop.received.length = 0
  return shopper
}
const part = (refund_fee: number) => ({
  out_trade_no: NUMBER,
  total_fee: '150',
  refund_fee: String(refund_fee),
})
const refunded = () => sandbox.money()[NUMBER]!.refunded

describe('a refund that is done and answered in unusual words', () => {
  const numbers = { refund_id: expect.stringMatching(/^5\d+$/), refund_fee: '50', total_fee: '150' }
  const processing = { status: 'success', data: { ...numbers, status: 'PROCESSING' } }
  const ok = { Code: 'OK', data: numbers }
  const custom = { state: 'accepted', ticket: 7 }

  it.each<[string, SandboxOptions, Fault, object]>([
    ['fault processing', {}, { answer: 'processing' }, processing],
    ['fault ok', {}, { answer: 'ok' }, ok],
    ['any JSON', {}, { json: custom }, custom],
    ['option processing', { refundShape: 'processing' }, { latency: 0 }, processing],
    ['option ok', { refundShape: 'ok' }, { latency: 0 }, ok],
  ])('%s', async (_, options, fault, answer) => {
    const shopper = await paid(options)
    sandbox.fault('refund', fault)
    expect((await shopper.refund(part(50))).json).toEqual(answer)
    expect(refunded()).toBe(50)
  })

  it('still refuses what WeChat refuses', async () => {
    const shopper = await paid()
    sandbox.fault('refund', { answer: 'processing' })
    expect(refusal(await shopper.refund(part(151)))).toMatchObject({ err_code: 'INVALID_REQUEST' })
    expect(refunded()).toBe(0)
  })
})

it.each<[Fault, object]>([
  [
    { answer: 'processing' },
    { status: 'success', data: { code_url: expect.any(String), status: 'PROCESSING' } },
  ],
  [{ answer: 'ok' }, { Code: 'OK', data: { code_url: expect.any(String) } }],
  [{ json: ['odd'] }, ['odd']],
])('an order that is created and answered in unusual words: %p', async (fault, answer) => {
  const shopper = await start()
  sandbox.fault('createOrder', fault)
  const { json } = await shopper.create(native)
  expect(json).toMatchObject(answer)
  expect(sandbox.orders()).toHaveLength(1)
})

describe('a refusal that passes', () => {
  it.each(['NOTENOUGH', 'SYSTEMERROR', 'FREQUENCY_LIMITED'])('%s after so many refunds', async (refuse) => {
    const shopper = await paid()
    sandbox.fault('refund', { refuse, times: 2 })
    for (let n = 0; n < 2; n++)
      expect(refusal(await shopper.refund(part(50)))).toMatchObject({ err_code: refuse })
    expect(refunded()).toBe(0)
    await shopper.refund(part(50))
    expect(refunded()).toBe(50)
  })

  it('after so much time', async () => {
    const shopper = await paid()
    sandbox.fault('refund', { refuse: 'NOTENOUGH', lasts: 3_600_000 })
    await sandbox.advance(3_500_000)
    expect(refusal(await shopper.refund(part(50)))).toMatchObject({ err_code: 'NOTENOUGH' })
    await sandbox.advance(100_000)
    await shopper.refund(part(50))
    expect(refunded()).toBe(50)
  })
})

it.each<[string, Fault, number]>([
  ['lost on its way', { status: 502 }, 0],
  ['done, its answer lost', { status: 502, done: true }, 50],
  ['done, its connection lost', { reset: 'after' }, 50],
])('a refund that is %s', async (_, fault, money) => {
  const shopper = await paid()
  sandbox.fault('refund', { ...fault, times: 1 })
  await shopper.refund(part(50)).catch(() => {})
  expect(refunded()).toBe(money)
  expect(sandbox.requests().filter(({ endpoint }) => endpoint === 'refund')).toHaveLength(1)
})

describe('a query with odd fields', () => {
  it.each([{ total_fee: '10880.00' }, { total_fee: '10880.5' }, { total_fee: null }, { fee_type: 'JPY' }])(
    '%p',
    async (answer) => {
      const shopper = await paid()
      sandbox.fault('queryOrder', { answer })
      const data = (await shopper.query(NUMBER)).json.data as Record<string, unknown>
      for (const [name, value] of Object.entries(answer)) expect(data[name]).toBe(value ?? undefined)
      expect(data.trade_state).toBe('SUCCESS')
    },
  )

  it('is PAYERROR once, then NOTPAY, and can be paid', async () => {
    const shopper = await start()
    await shopper.create(native)
    sandbox.fault('queryOrder', { answer: { trade_state: 'PAYERROR' }, times: 1 })
    const state = async () => ((await shopper.query(NUMBER)).json.data as Record<string, unknown>).trade_state
    expect([await state(), await state()]).toEqual(['PAYERROR', 'NOTPAY'])
    await sandbox.pay(NUMBER)
    expect(await state()).toBe('SUCCESS')
  })

  it.each(['CLOSED', 'REVOKED'] as const)(
    'is %s, and the order can no longer be paid or renewed',
    async (state) => {
      const shopper = await start()
      await shopper.create(native)
      sandbox.closeOrder(NUMBER, { state })
      expect((await shopper.query(NUMBER)).json.data).toMatchObject({ trade_state: state })
      await expect(sandbox.pay(NUMBER)).rejects.toMatchObject({ state: 'closed' })
      expect(refusal(await shopper.create(native))).toMatchObject({ err_code: 'ORDERCLOSED' })
    },
  )
})

describe('notifications of refunds', () => {
  /** As WeChat's text says, written anew: the sandbox must not be tested by itself. */
  function decrypt(xml: string): string {
    const info = /<req_info><!\[CDATA\[(.+?)]]>/.exec(xml)![1]!
    const key = createHash('md5').update(sandbox.merchantKey).digest('hex').toLowerCase()
    const decipher = createDecipheriv('aes-256-ecb', key, null)
    return Buffer.concat([decipher.update(Buffer.from(info, 'base64')), decipher.final()]).toString('utf8')
  }

  it('are sent encrypted to the address of the order', async () => {
    const shopper = await paid({ refundNotifications: true })
    await shopper.refund(part(50))
    await sandbox.advance(0)
    const { body } = shop.received[0]!
    expect(body).toMatch(/^<xml><return_code><!\[CDATA\[SUCCESS.*<nonce_str>/)
    expect(body).not.toMatch(/result_code|<sign>|out_trade_no/)
    const { refund_id, out_refund_no } = sandbox.order(NUMBER)!.refunds[0]!
    const inner = decrypt(body)
    expect(inner).toMatch(/^<root>.*<\/root>$/)
    for (const [name, value] of Object.entries({
      ...{ refund_id, out_refund_no, out_trade_no: NUMBER, refund_fee: '50', settlement_refund_fee: '50' },
      ...{ total_fee: '150', refund_status: 'SUCCESS', refund_request_source: 'API' },
      transaction_id: sandbox.order(NUMBER)!.payment!.transaction_id,
    }))
      expect(inner).toContain(`<${name}><![CDATA[${value}]]></${name}>`)
    expect(inner).toMatch(/<refund_recv_accout>.*<success_time><!\[CDATA\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d]]>/)
    expect(sandbox.notifications().map(({ about }) => about)).toEqual(['payment', 'refund'])
  })

  it('are repeated on the schedule until they are acknowledged', async () => {
    let deaf = false
    const other = await receiver(() => (deaf ? { status: 500 } : success))
    const shopper = await start({ refundNotifications: true, timeScale: 1e-9 })
    await shopper.create({ ...native, notify_url: other.url })
    await sandbox.pay(NUMBER)
    deaf = true
    await shopper.refund(part(50))
    await sandbox.advance(29_000)
    deaf = false
    await sandbox.advance(86_400_000)
    const told = sandbox.notifications().filter(({ about }) => about === 'refund')
    expect(told.map(({ at, acknowledged }) => [at - told[0]!.at, acknowledged])).toEqual([
      [0, false],
      [15_000, false],
      [30_000, true],
    ])
    expect(new Set(other.received.slice(1).map(({ body }) => body)).size).toBe(1)
    await other.close()
  })

  it('are neither sent unless asked for, nor of a refund that moved no money', async () => {
    let shopper = await paid()
    await shopper.refund(part(50))
    await sandbox.advance(60_000)
    expect(shop.received).toHaveLength(0)
    await sandbox.notify(NUMBER, { about: 'refund' })
    expect(decrypt(shop.received[0]!.body)).toContain('<refund_fee>')
    await sandbox.close()
    shopper = await paid({ refundNotifications: true, outRefundNo: 'perOrder' })
    await shopper.refund(part(50))
    await shopper.refund(part(60))
    await sandbox.advance(60_000)
    expect(shop.received).toHaveLength(1)
    await expect(sandbox.notify('1', { about: 'refund' })).rejects.toThrow('No order')
  })

  it('are lost, late and doubled by faults', async () => {
    const shopper = await paid({ refundNotifications: true })
    sandbox.fault('refundNotification', { drop: true, times: 1 })
    sandbox.fault('refundNotification', { delay: 60_000, duplicate: 2, times: 1 })
    await shopper.refund(part(10))
    await shopper.refund(part(20))
    await sandbox.advance(59_000)
    expect(shop.received).toHaveLength(0)
    await sandbox.advance(1000)
    expect(shop.received).toHaveLength(2)
    expect(decrypt(shop.received[0]!.body)).toContain('<refund_fee><![CDATA[20]]>')
  })
})
