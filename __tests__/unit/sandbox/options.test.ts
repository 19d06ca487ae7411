import { createServer } from 'node:net'
import {
  type Fault,
  type FaultyEndpoint,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from '../../../src/sandbox'
import { merchant, native } from './merchant'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox()
})
afterEach(() => sandbox.close())

const sentence = async (work: () => unknown): Promise<string> => {
  try {
    await work()
  } catch (error) {
    return (error as Error).message
  }
  return 'accepted'
}

describe('S17: an option that would make a test pass for nothing is refused by name, with what is allowed', () => {
  it.each<[object, RegExp]>([
    [{ signType: 'SHA1' }, /signType must be "MD5" or "HMAC-SHA256"/],
    [{ port: 'x' }, /port must be a whole number from 0 to 65535/],
    [{ port: -1 }, /port must be a whole number from 0 to 65535/],
    [{ port: 65536 }, /port must be a whole number from 0 to 65535/],
    [{ host: 127 }, /host must be a string/],
    [{ revision: 'D' }, /revision must be "A", "B" or "C"/],
    [{ apiKey: '' }, /apiKey must be a string that is not empty/],
    [{ apiSecret: 5 }, /apiSecret must be a string that is not empty/],
    [{ merchantKey: null }, /merchantKey must be a string that is not empty/],
    [{ currency: 'hkd' }, /currency must be a 3-letter ISO 4217 code, such as "HKD"/],
    [{ timeScale: 0 }, /timeScale must be a number above 0/],
    [{ timeScale: Number.POSITIVE_INFINITY }, /timeScale must be a number above 0/],
    [{ notify: 'no' }, /notify must be true or false/],
    [{ notifyReply: 'loose' }, /notifyReply must be "strict" or "lenient"/],
    [{ numericOnly: 1 }, /numericOnly must be true or false/],
    [{ jsapiInA: true }, /jsapiInA must be "none", "object" or "string"/],
    [{ refundedQuery: 'empty' }, /refundedQuery must be "bare" or "full"/],
    [{ outRefundNo: 'perMerchant' }, /outRefundNo must be "unique", "perOrder" or "perAmount"/],
    [{ refundShape: 'raw' }, /refundShape must be "Code", "status", "processing" or "ok"/],
    [{ refundSpacing: '60000' }, /refundSpacing must be a number of milliseconds, 0 or more/],
    [{ seed: -1 }, /seed must be a whole number from 0 to 4294967295/],
    [{ log: true }, /log must be a function/],
    [{ randomFaults: '0.1' }, /randomFaults must be a number from 0 to 1, or an object/],
    [{ refundNotifications: 'yes' }, /refundNotifications must be true or false/],
    [{ rateLimit: 5 }, /rateLimit must be an object/],
    [{ rateLimit: { perSecond: 0 } }, /rateLimit\.perSecond must be a whole number, 1 or more/],
    [{ rateLimit: { perMinute: 5 } }, /rateLimit\.perMinute is unknown: use perSecond, retryAfter/],
    [{ speed: 2 }, /speed is unknown: use port, host, revision/],
    [{ toString: 2 }, /toString is unknown/],
  ])('%p', async (options, message) => {
    expect(await sentence(() => startSandbox(options as SandboxOptions).then((it) => it.close()))).toMatch(
      message,
    )
  })

  it('names every mistake at once', async () => {
    const message = await sentence(() =>
      startSandbox({ signType: 'SHA1', port: 'x', speed: 2 } as unknown as SandboxOptions),
    )
    for (const name of ['signType', 'port', 'speed']) expect(message).toContain(name)
  })

  it('treats undefined as left out', async () => {
    const other = await startSandbox({ port: undefined, signType: undefined })
    await other.close()
  })
})

describe('S17: a fault that would never occur, or not as written, is refused', () => {
  it.each<[FaultyEndpoint, object, RegExp]>([
    ['createOrder', { reset: 'sometimes' }, /reset must be "before" or "after"/],
    ['createOrder', { hang: true }, /hang must be "before" or "after"/],
    ['createOrder', { status: '502' }, /status must be a whole number from 200 to 599/],
    ['createOrder', { status: 502, times: 0 }, /times must be a whole number, 1 or more/],
    ['createOrder', { status: 502, skip: -1 }, /skip must be a whole number, 0 or more/],
    ['createOrder', { latency: '1s' }, /latency must be a number of milliseconds, 0 or more/],
    ['createOrder', { cut: false }, /cut must be true, or left out/],
    ['createOrder', { body: {} }, /body must be a string/],
    ['createOrder', { answer: 'success' }, /answer must be "processing", "ok" or an object/],
    ['createOrder', { lag: 5 }, /lag is unknown: use /],
    ['createOrder', {}, /must say what goes wrong/],
    ['createOrder', { times: 3 }, /must say what goes wrong/],
    ['createOrder', { latencyy: 5 }, /latencyy is unknown: use .*latency/],
    ['createOrder', { reason: 'none' }, /reason needs refuse/],
    ['createOrder', { reset: 'after', done: true }, /done needs status, body or refuse/],
    ['createOrder', { retryAfter: 30 }, /retryAfter needs status/],
    ['createOrder', { status: 502, refuse: 'X' }, /cannot have status and refuse together/],
    ['refund', { json: {}, answer: 'ok' }, /cannot have answer and json together/],
    ['queryOrder', { paidBeforeAnswer: true }, /paidBeforeAnswer is unknown/],
    ['refund', { unknownFor: 5 }, /unknownFor is unknown/],
    ['refund', { refuse: 'NOTENOUGH', lasts: 0 }, /lasts must be a number of milliseconds above 0/],
    ['quickAuth', { status: 500 }, /status is unknown: use .*latency/],
    ['notification', { drop: 'all' }, /drop must be true or a whole number, 1 or more/],
    ['notification', { sign: 'bad' }, /sign must be "valid", "stale", "wrong" or "none"/],
    ['notification', { mutate: { total_fee: 1 } }, /mutate\.total_fee must be a string or null/],
    ['notification', { encoding: 'gbk' }, /encoding must be "utf8", "utf16le" or "latin1"/],
    ['notification', { lag: 5 }, /lag is unknown/],
    ['refundNotification', { sign: 'wrong' }, /sign is unknown: use .*drop/],
    ['closeOrder' as 'refund', { status: 500 }, /There is no endpoint closeOrder: use createOrder/],
    ['toString' as 'refund', { status: 500 }, /There is no endpoint toString/],
  ])('%s %p', async (endpoint, fault, message) => {
    expect(await sentence(() => sandbox.fault(endpoint, fault as Fault))).toMatch(message)
  })

  it('is refused by the control routes with the same sentence', async () => {
    const response = await fetch(`${sandbox.url}/__sandbox/fault`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ endpoint: 'createOrder', reset: 'sometimes' }),
    })
    expect(response.status).toBe(409)
    expect(await response.json()).toEqual({
      error: expect.stringMatching(/reset must be "before" or "after"/),
    })
  })
})

it.each<[string, (it: Sandbox) => unknown, RegExp]>([
  ['pay', (it) => it.pay('9900000000', { total_fee: '1' } as object), /total_fee must be a whole number/],
  ['pay', (it) => it.pay('9900000000', { amount: 1 } as object), /amount is unknown: use total_fee/],
  ['pay', (it) => it.pay('9900000000', { notify: 'no' } as object), /notify must be true or false/],
  ['notify', (it) => it.notify('9900000000', { copies: 0 }), /copies must be a whole number, 1 or more/],
  ['notify', (it) => it.notify('9900000000', { sgin: 'wrong' } as object), /sgin is unknown/],
  [
    'closeOrder',
    (it) => it.closeOrder('9900000000', { state: 'GONE' } as object),
    /state must be "CLOSED" or/,
  ],
  ['scan', (it) => it.scan('9900000000', { from: 'screen' } as object), /from must be "camera", "album"/],
  [
    'setRandomFaults',
    (it) => it.setRandomFaults('0.1' as never),
    /must be a number from 0 to 1, or an object/,
  ],
  [
    'setRandomFaults',
    (it) => it.setRandomFaults({ refund: 0.1 } as never),
    /at refund must be an object of rates/,
  ],
  ['advance', (it) => it.advance('1' as never), /must be a number/],
])('S17: %s refuses what it cannot do', async (_, work, message) => {
  await merchant(sandbox).create(native)
  expect(await sentence(() => work(sandbox))).toMatch(message)
  expect(sandbox.money()['9900000000']).toMatchObject({ paid: 0 })
})

it('says in a sentence that a port is taken', async () => {
  const blocker = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => blocker.once('listening', listening))
  const { port } = blocker.address() as { port: number }
  expect(await sentence(() => startSandbox({ port }))).toBe(
    `Port ${port} is taken: use another one, or 0 for any free port`,
  )
  blocker.close()
})

it('has keys that no merchant can mistake for real ones', () => {
  for (const key of [sandbox.apiKey, sandbox.apiSecret, sandbox.merchantKey]) expect(key).toMatch(/^sandbox_/)
  expect(sandbox.merchantKey).toHaveLength(32)
})
