import {
  type Fault,
  type NotificationFault,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from '../../../src/sandbox'
import { merchant, native, refusal } from './merchant'
import { receiver } from './receiver'

let sandbox: Sandbox
let shop: Awaited<ReturnType<typeof receiver>>
async function start(options: SandboxOptions = {}) {
  sandbox = await startSandbox(options)
  shop = await receiver()
}
afterEach(async () => {
  await sandbox.close()
  await shop.close()
})

const NUMBER = '9900000000'
const order = () => ({ ...native, notify_url: shop.url })

/** A request of a merchant who waits 400 ms, as bytes: many of these answers are no JSON. */
async function send(path: string, method: string, body?: string, type = 'application/json') {
  try {
    const response = await fetch(new URL(path, sandbox.baseUrl), {
      method,
      headers: { 'api-key': sandbox.apiKey, 'api-secret': sandbox.apiSecret, 'Content-Type': type },
      body,
      signal: AbortSignal.timeout(400),
    })
    return `${response.status} ${await response.text()}`
  } catch (error) {
    return (error as Error).name === 'TimeoutError' ? 'no answer' : 'connection broken'
  }
}
const REFUND = `refund?out_trade_no=${NUMBER}&total_fee=150&refund_fee=50`
const notice = `<xml><out_trade_no>${NUMBER}</out_trade_no></xml>`
const asks = {
  createOrder: () => send('order', 'POST', JSON.stringify(order())),
  queryOrder: () => send(`order?out_trade_no=${NUMBER}`, 'GET'),
  refund: () => send(REFUND, 'POST'),
  checkSign: () => send('checksign', 'POST', notice, 'application/xml'),
}
/** Whether the gateway did what it was asked for. */
const done = {
  createOrder: () => sandbox.orders().length > 0,
  refund: () => (sandbox.money()[NUMBER]?.refunded ?? 0) > 0,
}

describe('what goes wrong with an answer', () => {
  test.each<[string, 'createOrder' | 'refund', Fault, RegExp, 'done' | 'not done']>([
    ['connection broken before the work', 'createOrder', { reset: 'before' }, /^connection/, 'not done'],
    ['connection broken after the work', 'createOrder', { reset: 'after' }, /^connection/, 'done'],
    ['timeout before the order is made', 'createOrder', { hang: 'before' }, /^no answer/, 'not done'],
    ['timeout after the order was made', 'createOrder', { hang: 'after' }, /^no answer/, 'done'],
    ['timeout before the refund', 'refund', { hang: 'before' }, /^no answer/, 'not done'],
    ['timeout after the refund was done', 'refund', { hang: 'after' }, /^no answer/, 'done'],
    ['answer after the client gave up', 'refund', { late: 900 }, /^no answer/, 'done'],
    ['latency', 'createOrder', { latency: 100 }, /^200 .*"success"/, 'done'],
    ['request timeout', 'createOrder', { status: 408 }, /^408 <html>/, 'not done'],
    ['too many requests', 'createOrder', { status: 429 }, /^429 <html>/, 'not done'],
    ['server error', 'createOrder', { status: 500 }, /^500 <html>/, 'not done'],
    ['bad gateway', 'createOrder', { status: 502 }, /^502 <html>/, 'not done'],
    ['gateway unavailable', 'createOrder', { status: 503 }, /^503 <html>/, 'not done'],
    ['gateway timeout, refund done', 'refund', { status: 504, done: true }, /^504 <html>/, 'done'],
    ['HTML with status 200', 'createOrder', { status: 200 }, /^200 <html>/, 'not done'],
    ['empty body', 'createOrder', { body: '', done: true }, /^200 $/, 'done'],
    ['truncated JSON', 'createOrder', { cut: true }, /^200 \{"status":"success","da[^}]*$/, 'done'],
    ['200 with a refusal', 'createOrder', { refuse: 'SYSTEMERROR' }, /^200 .*SYSTEMERROR/, 'not done'],
    ['SYSTEMERROR, refund not done', 'refund', { refuse: 'SYSTEMERROR' }, /SYSTEMERROR/, 'not done'],
    ['SYSTEMERROR, refund done', 'refund', { refuse: 'SYSTEMERROR', done: true }, /SYSTEMERROR/, 'done'],
    ['NOTENOUGH', 'refund', { refuse: 'NOTENOUGH' }, /NOTENOUGH/, 'not done'],
    ['success without code_url', 'createOrder', { answer: { code_url: null } }, /^(?!.*weixin)/, 'done'],
    ['wrong number', 'createOrder', { answer: { out_trade_no: '1' } }, /"out_trade_no":"1"/, 'done'],
  ])('%s', async (_, endpoint, fault, answer, outcome) => {
    await start()
    if (endpoint === 'refund') {
      await asks.createOrder()
      await sandbox.pay(NUMBER)
    }
    sandbox.fault(endpoint, { ...fault, times: 1 })
    expect(await asks[endpoint]()).toMatch(answer)
    expect(done[endpoint]()).toBe(outcome === 'done')
  })

  test.each<[string, 'queryOrder' | 'checkSign', Fault, RegExp]>([
    ['unknown for a while after it was made', 'queryOrder', { unknownFor: 60_000 }, /ORDERNOTEXIST/],
    ['unpaid for a while after it was paid', 'queryOrder', { lag: 60_000 }, /"NOTPAY"/],
    ['wrong number', 'queryOrder', { answer: { out_trade_no: '1' } }, /"out_trade_no":"1"/],
    ['wrong total_fee', 'queryOrder', { answer: { total_fee: '1' } }, /"total_fee":"1"/],
    ['wrong fee_type', 'queryOrder', { answer: { fee_type: 'USD' } }, /"fee_type":"USD"/],
    ['unknown trade_state', 'queryOrder', { answer: { trade_state: 'NEW' } }, /"trade_state":"NEW"/],
    ['a success with another sign', 'checkSign', { answer: { sign: 'F00D' } }, /success.*"sign":"F00D"/],
    ['lower-case sign', 'checkSign', { answer: { sign: 'f00d' } }, /"sign":"f00d"/],
    ['refused', 'checkSign', { refuse: 'SIGNERROR' }, /"Code":"FAIL".*SIGNERROR/],
    ['server error', 'checkSign', { status: 500 }, /^500/],
    ['slow', 'checkSign', { latency: 900 }, /^no answer/],
  ])('%s', async (_, endpoint, fault, answer) => {
    await start()
    await asks.createOrder()
    await sandbox.pay(NUMBER)
    sandbox.fault(endpoint, fault)
    expect(await asks[endpoint]()).toMatch(answer)
  })

  test.each<[string, SandboxOptions, string]>([
    ['a refund number for each refund', { outRefundNo: 'unique' }, '100'],
    ['one for each order, which repeats the first result', { outRefundNo: 'perOrder' }, '50'],
    ['one for each amount', { outRefundNo: 'perAmount' }, '50'],
    ['a minute between two refunds', { refundSpacing: 60_000 }, '50'],
  ])('%s', async (_, options, refunded) => {
    await start(options)
    await asks.createOrder()
    await sandbox.pay(NUMBER)
    await asks.refund()
    const second = await asks.refund()
    expect(String(sandbox.money()[NUMBER]?.refunded)).toBe(refunded)
    if (!options.refundSpacing) return
    expect(second).toMatch(/FREQUENCY_LIMITED/)
    await sandbox.advance(60_000)
    expect(await asks.refund()).toMatch(/"SUCCESS"/)
  })
})

const XXE = '<!DOCTYPE xml [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><a>&e;</a></xml>'

describe('what goes wrong with a notification', () => {
  test.each<[string, NotificationFault, RegExp[]]>([
    ['none comes', { drop: true }, []],
    ['the first two are lost', { drop: 2 }, [/<xml>/]],
    ['it comes late', { delay: 20_000 }, [/<xml>/]],
    ['it comes twice at once', { duplicate: 2 }, [/<xml>/, /<xml>/]],
    ['another’s sign', { sign: 'wrong' }, [/<sign>/]],
    ['no sign', { sign: 'none' }, [/^(?!.*<sign>)/]],
    ['another amount with a good sign', { mutate: { total_fee: '1' } }, [/<total_fee><!\[CDATA\[1\]\]>/]],
    ['another merchant', { mutate: { sub_mch_id: '1' } }, [/<sub_mch_id><!\[CDATA\[1\]\]>/]],
    ['another number', { mutate: { out_trade_no: '1' } }, [/<out_trade_no><!\[CDATA\[1\]\]>/]],
    ['fields of the future', { mutate: { x_future: 'y', coupon_fee: '1' } }, [/<x_future>.*<coupon_fee>/]],
    ['no CDATA', { cdata: false }, [/^(?!.*CDATA).*<total_fee>150</]],
    ['an entity', { body: XXE }, [/^<!DOCTYPE/]],
    ['a tag twice', { body: '<xml><a>1</a><a>2</a></xml>' }, [/<a>1<\/a><a>2/]],
    ['oversized', { mutate: { attach: 'x'.repeat(70_000) } }, [/x{70000}/]],
    ['JSON', { body: '{}', contentType: 'application/json' }, [/^\{\}$/]],
    // biome-ignore lint/suspicious/noControlCharactersInRegex: every other byte of UTF-16 is zero here
    ['UTF-16', { encoding: 'utf16le' }, [/^<\u0000x\u0000m\u0000l/]],
  ])('%s', async (_, fault, seen) => {
    await start()
    await asks.createOrder()
    sandbox.fault('notification', fault)
    await sandbox.pay(NUMBER)
    await sandbox.advance(40_000)
    expect(shop.received).toHaveLength(seen.length)
    for (const [n, pattern] of seen.entries()) expect(shop.received[n]?.body).toMatch(pattern)
  })

  test('early: before the answer of its own order', async () => {
    await start()
    sandbox.fault('createOrder', { paidBeforeAnswer: true, hang: 'after' })
    expect(await asks.createOrder()).toBe('no answer')
    expect(shop.received).toHaveLength(1)
  })

  test('forged: for an order that nobody paid', async () => {
    await start()
    sandbox.fault('createOrder', { forge: true })
    await asks.createOrder()
    while (shop.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(shop.received[0]?.body).toMatch(new RegExp(`<total_fee>.*150.*<out_trade_no>.*${NUMBER}`))
    await sandbox.notify(NUMBER, { forged: true })
    expect(shop.received).toHaveLength(2)
    expect(sandbox.money()[NUMBER]?.paid).toBe(0)
    expect(sandbox.statement()).toEqual([])
  })

  test('reordered: the second payment’s comes first', async () => {
    await start()
    await asks.createOrder()
    await merchant(sandbox).create({ ...order(), out_trade_no: '9900000001' })
    sandbox.fault('notification', { swap: true, times: 1 })
    await sandbox.pay(NUMBER)
    expect(shop.received).toHaveLength(0)
    await sandbox.pay('9900000001')
    expect(sandbox.notifications().map((one) => one.out_trade_no)).toEqual(['9900000001', NUMBER])
  })

  test('reordered with no second payment: it comes after all', async () => {
    await start()
    await asks.createOrder()
    sandbox.fault('notification', { swap: true, times: 1 })
    await sandbox.pay(NUMBER)
    await sandbox.advance(15_000)
    expect(sandbox.notifications()).toMatchObject([{ out_trade_no: NUMBER, acknowledged: true }])
    await sandbox.advance(60_000)
    expect(shop.received).toHaveLength(1)
  })

  test.each(['after the refund', 'after the code expired', 'again after 25 hours'])('%s', async (when) => {
    await start()
    await asks.createOrder()
    await sandbox.pay(NUMBER)
    if (when === 'after the refund') await asks.refund()
    else await sandbox.advance((when === 'after the code expired' ? 3 : 25) * 3_600_000)
    await sandbox.notify(NUMBER)
    expect(shop.received).toHaveLength(2)
    expect(shop.received[1]?.body).toMatch(/<total_fee><!\[CDATA\[150/)
  })
})

test('the gateway’s own account tells every movement of money', async () => {
  await start()
  await asks.createOrder()
  await sandbox.pay(NUMBER)
  await asks.refund()
  await sandbox.advance(1000)
  expect(
    refusal(await merchant(sandbox).refund({ out_trade_no: NUMBER, total_fee: '150', refund_fee: '101' })),
  ).toBeTruthy()
  await merchant(sandbox).refund({ out_trade_no: NUMBER, total_fee: '150', refund_fee: '100' })
  const [paid, first, second] = sandbox.statement()
  expect(sandbox.statement(NUMBER)).toMatchObject([
    { kind: 'payment', amount: 150, fee_type: 'HKD', id: sandbox.order(NUMBER)?.payment?.transaction_id },
    { kind: 'refund', amount: 50, fee_type: 'HKD', id: expect.stringMatching(/^5\d+$/) },
    { kind: 'refund', amount: 100, out_trade_no: NUMBER },
  ])
  expect(paid!.at).toBeLessThanOrEqual(first!.at)
  expect(second!.at - first!.at).toBeGreaterThanOrEqual(1000)
  expect(sandbox.statement('1')).toEqual([])
})
