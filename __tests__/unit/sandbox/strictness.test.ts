import { type Sandbox, startSandbox } from '../../../src/sandbox'
import { jsapi, merchant, native, refusal } from './merchant'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox()
})
afterEach(() => sandbox.close())

const error = (err_code: string, des?: string) => ({
  err_code,
  err_code_des: expect.stringContaining(des ?? ''),
})

describe('POST /order', () => {
  it.each<[string, object, string, string]>([
    ['a field that no document has', { ...native, attach: 'x' }, 'PARAM_ERROR', 'attach'],
    ['a missing number', { ...native, out_trade_no: undefined }, 'LACK_PARAMS', 'out_trade_no'],
    ['a missing description', { ...native, body: '' }, 'LACK_PARAMS', 'body'],
    ['a missing amount', { ...native, total_fee: undefined }, 'LACK_PARAMS', 'total_fee'],
    ['a missing trade type', { ...native, trade_type: undefined }, 'LACK_PARAMS', 'trade_type'],
    ['letters in the number', { ...native, out_trade_no: 'payses_01' }, 'PARAM_ERROR', 'out_trade_no'],
    ['33 digits', { ...native, out_trade_no: '1'.repeat(33) }, 'PARAM_ERROR', 'out_trade_no'],
    ['a JSON number that is not exact', { ...native, out_trade_no: 1e21 }, 'PARAM_ERROR', 'out_trade_no'],
    ['no money', { ...native, total_fee: '0' }, 'PARAM_ERROR', 'total_fee'],
    ['less than no money', { ...native, total_fee: '-1' }, 'PARAM_ERROR', 'total_fee'],
    ['major units', { ...native, total_fee: '1.50' }, 'PARAM_ERROR', 'total_fee'],
    ['float noise', { ...native, total_fee: 149.99999999999997 }, 'PARAM_ERROR', 'total_fee'],
    ['an exponent', { ...native, total_fee: '1e3' }, 'PARAM_ERROR', 'total_fee'],
    ['another currency', { ...native, fee_type: 'USD' }, 'PARAM_ERROR', 'fee_type'],
    ['128 bytes of description', { ...native, body: `${'茶'.repeat(42)}ab` }, 'PARAM_ERROR', 'body'],
    ['an unknown trade type', { ...native, trade_type: 'MWEB' }, 'PARAM_ERROR', 'trade_type'],
    ['JSAPI without a payer', { ...jsapi, open_id: undefined }, 'PARAM_ERROR', 'open_id'],
    ['NATIVE with a payer', { ...native, open_id: 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M' }, 'PARAM_ERROR', 'open_id'],
    ['a payer that is none', { ...jsapi, open_id: 'o3 <script>' }, 'PARAM_ERROR', 'open_id'],
    [
      'notify_url with a query',
      { ...native, notify_url: 'https://a.example/x?y=1' },
      'PARAM_ERROR',
      'notify_url',
    ],
    ['a relative notify_url', { ...native, notify_url: '/hooks/wemine' }, 'PARAM_ERROR', 'notify_url'],
    [
      '257 characters of notify_url',
      { ...native, notify_url: `https://a.example/${'x'.repeat(239)}` },
      'PARAM_ERROR',
      'notify_url',
    ],
  ])('refuses %s', async (_, fields, code, field) => {
    expect(refusal(await merchant(sandbox).create(fields))).toEqual(error(code, field))
    expect(sandbox.orders()).toEqual([])
  })

  it.each<[string, object]>([
    ['the limits', { ...native, body: `${'茶'.repeat(42)}a`, out_trade_no: '1'.repeat(32) }],
    ['JSON numbers', { ...native, out_trade_no: 9900000000, total_fee: 150 }],
    ['fee_type, which C dropped', { ...native, fee_type: 'HKD' }],
    ['256 characters of notify_url', { ...native, notify_url: `https://a.example/${'x'.repeat(238)}` }],
  ])('accepts %s', async (_, fields) => {
    expect((await merchant(sandbox).create(fields)).json).toMatchObject({ status: 'success' })
    expect(sandbox.orders()).toMatchObject([{ total_fee: 150, fee_type: 'HKD', trade_state: 'NOTPAY' }])
  })

  it('accepts letters in the number when the account does', async () => {
    await sandbox.close()
    sandbox = await startSandbox({ numericOnly: false })
    expect((await merchant(sandbox).create({ ...native, out_trade_no: 'AB-12_3' })).json).toMatchObject({
      status: 'success',
    })
  })

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'out_trade_no=1'],
    ['XML', 'application/xml', '<xml/>'],
    ['no JSON', 'application/json', '{"out_trade_no"'],
    ['a list', 'application/json', '[]'],
    ['nothing', 'application/json', ''],
  ])('refuses %s', async (_, type, body) => {
    const headers = { 'api-key': sandbox.apiKey, 'Content-Type': type }
    const answer = await merchant(sandbox).ask('order', { method: 'POST', headers, body })
    expect(answer).toMatchObject({ status: 400, json: { Code: 'FAIL' } })
  })
})

describe('who may ask', () => {
  const basic = (key?: string): Record<string, string> => (key === undefined ? {} : { 'api-key': key })

  it.each([
    ['no key', undefined],
    ['another key', 'live_other'],
    ['an empty key', ''],
  ])('refuses %s', async (_, key) => {
    const answer = await merchant(sandbox).ask('order?out_trade_no=1', {
      headers: { ...basic(key), 'api-secret': sandbox.apiSecret },
    })
    expect(answer).toMatchObject({ status: 401, json: { Code: 'FAIL', message: { err_code: 'NOAUTH' } } })
  })

  it.each([
    ['GET', 'order?out_trade_no=1'],
    ['POST', 'checksign'],
  ])('asks a secret for %s /%s', async (method, path) => {
    const secrets: Record<string, string>[] = [{}, { 'api-secret': 'wrong' }]
    for (const secret of secrets) {
      const headers = { 'api-key': sandbox.apiKey, 'Content-Type': 'application/xml', ...secret }
      const answer = await merchant(sandbox).ask(path, { method, headers })
      expect(answer.status).toBe(401)
    }
  })

  it('takes the secret by the name of revision A too', async () => {
    const headers = { 'api-key': sandbox.apiKey, 'api-token': sandbox.apiSecret }
    const answer = await merchant(sandbox).ask('order?out_trade_no=1', { headers })
    expect(refusal(answer)).toEqual(error('ORDERNOTEXIST'))
  })

  it('refunds with the key alone, as documented', async () => {
    await merchant(sandbox).create(native)
    await sandbox.pay('9900000000')
    const answer = await merchant(sandbox).ask('refund?out_trade_no=9900000000&total_fee=150&refund_fee=1', {
      method: 'POST',
      headers: { 'api-key': sandbox.apiKey },
    })
    expect(answer.json).toMatchObject({ Code: 'SUCCESS' })
  })
})

describe('the other endpoints', () => {
  it('refuses a query without a number or with another parameter', async () => {
    const headers = { 'api-key': sandbox.apiKey, 'api-secret': sandbox.apiSecret }
    const { ask } = merchant(sandbox)
    expect(refusal(await ask('order', { headers }))).toEqual(error('LACK_PARAMS'))
    expect(refusal(await ask('order?out_trade_no=1&x=2', { headers }))).toEqual(error('PARAM_ERROR', 'x'))
  })

  it.each([
    ['a DOCTYPE', '<!DOCTYPE xml [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><a>&a;</a></xml>'],
    ['half an XML', '<xml><a>'],
  ])('refuses to sign %s', async (_, xml) => {
    expect(refusal(await merchant(sandbox).checkSign(xml))).toEqual(error('XML_FORMAT_ERROR'))
  })

  it.each([
    ['GET', '/v1/refund', 405],
    ['DELETE', '/v1/order', 405],
    ['GET', '/v2/order', 404],
  ])('answers %s %s with %i', async (method, path, status) => {
    expect((await merchant(sandbox).ask(path, { method })).status).toBe(status)
  })

  it('refuses a body larger than any message', async () => {
    const answer = await merchant(sandbox).create({ ...native, body: 'x'.repeat(300_000) })
    expect(answer.status).toBe(413)
  })
})
