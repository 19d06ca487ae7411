import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WemineClient } from '#wemine/client/client'
import { isAlreadyFullyRefunded } from '#wemine/endpoints/refund'
import { parseNotification } from '#wemine/notifications/notification'
import { successReply } from '#wemine/notifications/replies'
import { verifySign } from '#wemine/notifications/signature'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox'
import { OPEN_ID, ORDER_REQUEST } from '../unit/wemine/support/documents'
import { rejection } from '../unit/wemine/support/gateway'

// The client and the sandbox were written apart, from the same documents: where they disagree, one has misread them.

const NUMBER = { out_trade_no: ORDER_REQUEST.out_trade_no }
const NATIVE = { ...ORDER_REQUEST, trade_type: 'NATIVE' as const }
const JSAPI = { ...ORDER_REQUEST, trade_type: 'JSAPI' as const, open_id: OPEN_ID }

let sandbox: Sandbox

async function open(options: SandboxOptions): Promise<WemineClient> {
  sandbox = await startSandbox(options)
  const { apiKey, apiSecret, baseUrl } = sandbox
  return new WemineClient({ apiKey, apiSecret, baseUrl, timeout: 2000 })
}

afterEach(() => sandbox.close())

test.each(['B', 'C'] as const)(
  'revision %s: an order is made, shown, paid and known to be paid',
  async (revision) => {
    const client = await open({ revision })
    const { code_url = '' } = await client.createOrder(NATIVE)
    expect(await client.queryOrder(NUMBER)).toMatchObject({ ...NUMBER, trade_state: 'NOTPAY' })
    await sandbox.pay(code_url)
    expect(await client.queryOrder(NUMBER)).toMatchObject({
      ...NUMBER,
      trade_state: 'SUCCESS',
      total_fee: 150,
      transaction_id: expect.stringMatching(/^\d{28}$/),
    })
  },
)

test('revision A: NATIVE gives a code, JSAPI a bare prepay_id with the appid to sign it for', async () => {
  const client = await open({ revision: 'A' })
  expect(await client.createOrder(NATIVE)).toMatchObject({ code_url: expect.stringMatching(/^weixin:/) })
  const jsapi = await client.createOrder({ ...JSAPI, out_trade_no: '9900000001' })
  expect(jsapi).toMatchObject({
    prepay_id: expect.stringMatching(/^wx/),
    appid: expect.stringMatching(/^wx/),
  })
  expect(jsapi).not.toHaveProperty('jsapi')
})

test.each(['object', 'string'] as const)(
  'revision A with jsapi as %s, signed so that WeChat would take it',
  async (jsapiInA) => {
    const client = await open({ revision: 'A', jsapiInA })
    const { jsapi = null } = await client.createOrder(JSAPI)
    const { paySign: sign, ...signed } = jsapi ?? { paySign: '' }
    expect(verifySign({ ...signed, sign }, sandbox.merchantKey)).toBe(true)
  },
)

test.each(['MD5', 'HMAC-SHA256'] as const)(
  'a notification in %s is read and checked, here and by the gateway',
  async (signType) => {
    const client = await open({ revision: 'C', signType })
    const bodies: Buffer[] = []
    const shop = createServer(async (request, response) => {
      bodies.push(Buffer.concat(await request.toArray()))
      response.end(successReply())
    })
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
    const notify_url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/hooks/wemine`
    await client.createOrder({ ...NATIVE, notify_url })
    await sandbox.pay(NUMBER.out_trade_no)
    await sandbox.notify(NUMBER.out_trade_no, { mutate: { total_fee: '1' }, sign: 'stale' })
    await new Promise((resolve) => shop.close(resolve))

    const [genuine, tampered] = bodies as [Buffer, Buffer]
    expect(parseNotification(genuine)).toMatchObject({ ...NUMBER, total_fee: '150' })
    expect(verifySign(parseNotification(genuine), sandbox.merchantKey)).toBe(true)
    expect(verifySign(parseNotification(tampered), sandbox.merchantKey)).toBe(false)
    expect(await client.checkSign(genuine)).toMatchObject({ valid: true })
    expect(await client.checkSign(tampered)).toMatchObject({ valid: false })
  },
)

test.each(['Code', 'status'] as const)(
  'money goes back in parts and no further, told in the shape %s',
  async (refundShape) => {
    const client = await open({ revision: 'C', refundShape })
    await client.createOrder(NATIVE)
    await sandbox.pay(NUMBER.out_trade_no)
    const first = await client.refund({ ...NUMBER, total_fee: 150, refund_fee: 50 })
    await sandbox.advance(120_000)
    const second = await client.refund({ ...NUMBER, total_fee: 150, refund_fee: 100 })
    expect(first.refund_id).toBeTruthy()
    expect(second.refund_id).not.toBe(first.refund_id)
    await sandbox.advance(120_000)
    const third = await rejection(client.refund({ ...NUMBER, total_fee: 150, refund_fee: 100 }))
    expect(isAlreadyFullyRefunded(third)).toBe(true)
    expect(await client.queryOrder(NUMBER)).toMatchObject({ trade_state: 'REFUND' })
    expect(sandbox.money()[NUMBER.out_trade_no]).toEqual({ total_fee: 150, paid: 150, refunded: 150 })
  },
)

test('an order that the gateway does not know, and one that is paid already, are refusals with WeChat’s codes', async () => {
  const client = await open({ revision: 'C' })
  expect(await rejection(client.queryOrder(NUMBER))).toMatchObject({
    kind: 'refused',
    err_code: 'ORDERNOTEXIST',
  })
  await client.createOrder(NATIVE)
  await sandbox.pay(NUMBER.out_trade_no)
  expect(await rejection(client.createOrder(NATIVE))).toMatchObject({
    kind: 'refused',
    err_code: 'ORDERPAID',
  })
})

test('wrong keys are a misconfiguration', async () => {
  await open({ revision: 'C' })
  const { apiKey, apiSecret, baseUrl } = sandbox
  const strangers = [
    new WemineClient({ apiKey: 'live_other', apiSecret, baseUrl }).createOrder(NATIVE),
    new WemineClient({ apiKey, apiSecret: 'other-secret', baseUrl }).queryOrder(NUMBER),
  ]
  for (const asked of strangers) expect(await rejection(asked)).toMatchObject({ kind: 'misconfigured' })
})

test('a refund whose answer is lost has an unknown outcome, and was done', async () => {
  const client = await open({ revision: 'C' })
  await client.createOrder(NATIVE)
  await sandbox.pay(NUMBER.out_trade_no)
  sandbox.fault('refund', { times: 1, reset: 'after' })
  const lost = await rejection(client.refund({ ...NUMBER, total_fee: 150, refund_fee: 150 }))
  expect(lost).toMatchObject({ kind: 'unknown' })
  expect(sandbox.money()[NUMBER.out_trade_no]).toMatchObject({ refunded: 150 })
})
