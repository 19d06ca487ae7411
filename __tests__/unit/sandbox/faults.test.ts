import { type Fault, type Sandbox, startSandbox } from '../../../src/sandbox'
import { merchant, native, refusal } from './merchant'
import { receiver } from './receiver'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox()
})
afterEach(() => sandbox.close())

const create = () => merchant(sandbox).create(native)
const query = () => merchant(sandbox).query('9900000000')
const refund = () =>
  merchant(sandbox).refund({ out_trade_no: '9900000000', total_fee: '150', refund_fee: '50' })
const raw = (signal?: AbortSignal) =>
  fetch(`${sandbox.baseUrl}order`, {
    method: 'POST',
    headers: { 'api-key': sandbox.apiKey, 'Content-Type': 'application/json' },
    body: JSON.stringify(native),
    signal,
  })

describe('an answer that does not come', () => {
  it.each<[string, Fault, number]>([
    ['reset before the work', { reset: 'before' }, 0],
    ['reset after the work', { reset: 'after' }, 1],
    ['hang before the work', { hang: 'before' }, 0],
    ['hang after the work', { hang: 'after' }, 1],
    ['answer late', { late: 60_000 }, 1],
  ])('%s: the order is made or not', async (_, fault, orders) => {
    sandbox.fault('createOrder', fault)
    await expect(raw(AbortSignal.timeout(300))).rejects.toThrow()
    expect(sandbox.orders()).toHaveLength(orders)
    expect(sandbox.requests()).toHaveLength(1)
    expect(sandbox.requests()[0]).not.toHaveProperty('status')
  })

  it('comes late in the end, with the work done at once', async () => {
    sandbox.fault('createOrder', { late: 300 })
    const before = Date.now()
    const answer = create()
    while (sandbox.orders().length === 0) await new Promise((done) => setTimeout(done, 5))
    expect(Date.now() - before).toBeLessThan(250)
    expect((await answer).json).toMatchObject({ status: 'success' })
    expect(Date.now() - before).toBeGreaterThanOrEqual(290)
  })

  it('waits before the work when the endpoint is slow', async () => {
    sandbox.fault('createOrder', { latency: 200 })
    const answer = create()
    await new Promise((done) => setTimeout(done, 50))
    expect(sandbox.orders()).toHaveLength(0)
    expect((await answer).json).toMatchObject({ status: 'success' })
  })

  it('does not keep the sandbox from closing', async () => {
    sandbox.fault('createOrder', { hang: 'after' })
    const answer = raw().catch(() => 'broken')
    while (sandbox.orders().length === 0) await new Promise((done) => setTimeout(done, 5))
    await sandbox.close()
    expect(await answer).toBe('broken')
  })
})

describe('an answer that is not the gateway’s', () => {
  it.each<[string, Fault, { status: number; body: RegExp; orders: number }]>([
    ['a proxy’s page', { status: 502 }, { status: 502, body: /<html>.*502/, orders: 0 }],
    ['a page with the work done', { status: 504, done: true }, { status: 504, body: /<html>/, orders: 1 }],
    ['a page with status 200', { status: 200 }, { status: 200, body: /<html>/, orders: 0 }],
    ['nothing', { body: '' }, { status: 200, body: /^$/, orders: 0 }],
    ['half a JSON', { body: '{"status":"succ', done: true }, { status: 200, body: /succ$/, orders: 1 }],
  ])('%s', async (_, fault, expected) => {
    sandbox.fault('createOrder', fault)
    const response = await raw()
    expect(response.status).toBe(expected.status)
    expect(await response.text()).toMatch(expected.body)
    expect(sandbox.orders()).toHaveLength(expected.orders)
    expect(sandbox.requests()).toMatchObject([{ status: expected.status }])
  })

  it('refuses with a code of WeChat’s, the refund done or not', async () => {
    await create()
    await sandbox.pay('9900000000')
    sandbox.fault('refund', { refuse: 'NOTENOUGH', reason: '余额不足', times: 1 })
    sandbox.fault('refund', { refuse: 'SYSTEMERROR', done: true, times: 1 })
    expect(refusal(await refund())).toEqual({ err_code: 'NOTENOUGH', err_code_des: '余额不足' })
    expect(sandbox.money()['9900000000']!.refunded).toBe(0)
    expect(refusal(await refund())).toMatchObject({ err_code: 'SYSTEMERROR' })
    expect(sandbox.money()['9900000000']!.refunded).toBe(50)
    expect((await refund()).json).toMatchObject({ Code: 'SUCCESS' })
  })
})

describe('an answer that is wrong', () => {
  it.each([{ total_fee: '1' }, { fee_type: 'USD' }, { out_trade_no: '1' }, { trade_state: 'SOMETHING' }])(
    'tells %p',
    async (answer) => {
      await create()
      await sandbox.pay('9900000000')
      sandbox.fault('queryOrder', { answer })
      expect((await query()).json.data).toMatchObject(answer)
      sandbox.clearFaults()
      expect((await query()).json.data).not.toMatchObject(answer)
    },
  )

  it('is a success without its code', async () => {
    sandbox.fault('createOrder', { answer: { code_url: null } })
    expect((await create()).json).toEqual({ status: 'success', data: { out_trade_no: '9900000000' } })
  })

  it('says NOTPAY for a while after the payment', async () => {
    await create()
    sandbox.fault('queryOrder', { lag: 30_000 })
    await sandbox.pay('9900000000')
    await sandbox.advance(25_000)
    expect((await query()).json.data).toEqual({
      out_trade_no: '9900000000',
      attach: [],
      trade_state: 'NOTPAY',
    })
    await sandbox.advance(5000)
    expect((await query()).json.data).toMatchObject({ trade_state: 'SUCCESS', total_fee: '150' })
  })

  it('knows the order only after a while', async () => {
    await create()
    sandbox.fault('queryOrder', { unknownFor: 30_000 })
    expect(refusal(await query())).toMatchObject({ err_code: 'ORDERNOTEXIST' })
    await sandbox.advance(30_000)
    expect((await query()).json.data).toMatchObject({ trade_state: 'NOTPAY' })
  })

  it('comes after the notification of its own order', async () => {
    let answered = false
    const shop = await receiver(() => ({ body: String(answered) }))
    sandbox.fault('createOrder', { paidBeforeAnswer: true })
    await merchant(sandbox).create({ ...native, notify_url: shop.url })
    answered = true
    expect(shop.received).toHaveLength(1)
    expect(sandbox.notifications()).toMatchObject([{ reply: { body: 'false' } }])
    await shop.close()
  })
})

describe('setting faults', () => {
  it('counts them, one after the other, after those that pass', async () => {
    sandbox.fault('createOrder', { status: 500, skip: 1, times: 2 })
    sandbox.fault('createOrder', { status: 503, times: 1 })
    const statuses = []
    for (let n = 0; n < 5; n++) statuses.push((await raw()).status)
    expect(statuses).toEqual([200, 500, 500, 503, 200])
  })

  it('leaves other endpoints alone', async () => {
    sandbox.fault('refund', { status: 500 })
    expect((await create()).json).toMatchObject({ status: 'success' })
  })

  it('refuses what does not exist, as such a test would pass for nothing', () => {
    expect(() => sandbox.fault('createOrder', { latencyy: 5 } as Fault)).toThrow('latencyy')
    expect(() => sandbox.fault('closeOrder' as 'refund', {})).toThrow('closeOrder')
    expect(() => sandbox.fault('notification', { lag: 5 } as object)).toThrow('lag')
  })
})
