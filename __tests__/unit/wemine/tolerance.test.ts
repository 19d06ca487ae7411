import type { TradeType } from '#wemine/endpoints/create-order'
import { sign } from '#wemine/notifications/signature'
import { toXml } from '#wemine/notifications/xml'
import {
  CHECKSIGN_XML,
  JSAPI_OBJECT,
  OPEN_ID,
  ORDER_REQUEST,
  REVISION_A_ORDER,
  REVISION_C_JSAPI,
  REVISION_C_NATIVE,
  REVISION_C_QUERY,
} from './support/documents'
import { rejection, startGateway, startJsonGateway } from './support/gateway'

// One row each of the contradictions between the documents' revisions, by its number in the facts (A.8).

const NUMBER = '9900000000'
const LONG = '12345678901234567890123456789012'

async function create(answer: unknown, trade_type: TradeType = 'NATIVE', out_trade_no = NUMBER) {
  const gateway = await startJsonGateway(answer)
  return gateway.client().createOrder({ ...ORDER_REQUEST, out_trade_no, trade_type, open_id: OPEN_ID })
}

async function query(data: unknown, out_trade_no = NUMBER) {
  const gateway = await startJsonGateway({ status: 'success', data })
  return gateway.client().queryOrder({ out_trade_no })
}

async function queryRaw(json: string, out_trade_no = NUMBER) {
  const gateway = await startGateway((_request, response) => response.end(json))
  return gateway.client().queryOrder({ out_trade_no })
}

const paid = (more: object) => ({ ...REVISION_C_QUERY.data, ...more })

describe('row 1, out_trade_no typed as an integer and shown as a string', () => {
  test('32 digits are sent as a string and an echo of them as a JSON number is the same', async () => {
    const data = JSON.stringify(paid({ out_trade_no: 'ECHO' })).replace('"ECHO"', LONG)
    expect(await queryRaw(`{"status":"success","data":${data}}`, LONG)).toMatchObject({ out_trade_no: LONG })
    const other = LONG.replace(/2$/, '3')
    expect(await rejection(queryRaw(`{"status":"success","data":${data}}`, other))).toMatchObject({
      kind: 'malformed',
    })
  })

  test('a short number echoed as a JSON number, and one that PHP rounded', async () => {
    expect(await query(paid({ out_trade_no: 9900000000 }))).toMatchObject({ out_trade_no: NUMBER })
    const rounded = JSON.stringify(paid({ out_trade_no: 'ECHO' })).replace('"ECHO"', String(Number(LONG)))
    expect(await queryRaw(`{"status":"success","data":${rounded}}`, LONG)).toMatchObject({
      out_trade_no: LONG,
    })
  })

  test.each(['POST', 'GET'])(
    'another number in the answer to %s contradicts the question',
    async (method) => {
      const other = { out_trade_no: '9900000001' }
      const asked =
        method === 'GET'
          ? query(paid(other))
          : create({ status: 'success', data: { ...REVISION_C_NATIVE.data, ...other } })
      expect(await rejection(asked)).toMatchObject({
        kind: 'malformed',
        message: expect.stringContaining('another'),
      })
    },
  )
})

describe('row 2, amounts', () => {
  test.each([
    ['1000', 1000],
    [1000, 1000],
    ['0', 0],
    ['999999999999999', 999999999999999],
    ['10880.00', 10880],
    ['10880.0', 10880],
    ['10880.', 10880],
    [10880.0, 10880],
    ['1.0', 1],
    ['1e3', 1000],
    ['1.088e4', 10880],
    ['1.088E+4', 10880],
    ['1.08800e4', 10880],
    ['0.00', 0],
    ['0e9', 0],
    ['999999999999999.000000', 999999999999999],
    ['9.99999999999999e14', 999999999999999],
  ])('%p is %p cents', async (total_fee, cents) => {
    expect(await query(paid({ total_fee }))).toMatchObject({ total_fee: cents })
  })

  test.each([
    ...['-1', '+1', ' 1', '0x10', '1,000', 1.5, -1, 1e21, '9999999999999999', true],
    ...[
      '10880.5',
      '10880.01',
      '10880.000000000001',
      '1.0885e3',
      '1e-1',
      '10e-1',
      '1e15',
      '1e99',
      '1e',
      '.5',
      '1.0.0',
    ],
    ...['1e2e2', '10 880', '１０', 'Infinity', 'NaN', '-0', [1, 2], { a: 1 }],
  ])('%p is no amount, and the paid order proves nothing', async (total_fee) => {
    expect(await rejection(query(paid({ total_fee })))).toMatchObject({ kind: 'malformed' })
  })

  test.each(['REFUND', 'NOTPAY', 'CLOSED'])(
    'what is no amount makes the answer about one that is %s unreadable too',
    async (trade_state) => {
      expect(await query(paid({ trade_state, total_fee: '10880' }))).toMatchObject({ trade_state })
      const asked = query(paid({ trade_state, total_fee: '10880.5' }))
      expect(await rejection(asked)).toMatchObject({ kind: 'malformed' })
    },
  )

  test.each([1.5, 0, -1, Number.NaN, 2 ** 53, '150' as unknown as number])(
    '%p is not sent',
    async (total_fee) => {
      const gateway = await startJsonGateway(REVISION_C_NATIVE)
      const order = { ...ORDER_REQUEST, trade_type: 'NATIVE' as const, total_fee }
      expect(await rejection(gateway.client().createOrder(order))).toMatchObject({ kind: 'misconfigured' })
      expect(gateway.received).toHaveLength(0)
    },
  )
})

test('row 3, fee_type: sent always, given back as it is, and allowed to be missing from a paid order', async () => {
  const gateway = await startJsonGateway(REVISION_C_NATIVE)
  await gateway.client().createOrder({ ...ORDER_REQUEST, fee_type: 'USD', trade_type: 'NATIVE' })
  expect(JSON.parse(String(gateway.received[0]?.body))).toMatchObject({ fee_type: 'USD' })
  expect(await query(paid({ fee_type: 'CNY' }))).toMatchObject({ fee_type: 'CNY' })
  expect(await query(paid({ fee_type: undefined }))).not.toHaveProperty('fee_type')
})

describe('row 4, three envelopes', () => {
  const order = { out_trade_no: NUMBER, code_url: 'weixin://wxpay/bizpayurl?pr=1' }
  const yes = { return_code: 'SUCCESS', result_code: 'SUCCESS' }

  test.each<[string, object]>([
    ['{status, data}', { status: 'success', data: order }],
    ['{status, data} in upper case', { status: 'SUCCESS', data: order }],
    ['the fields at the root', { ...yes, ...order }],
    ['{Code, message, data} with data', { Code: 'SUCCESS', message: 'OK', data: order }],
    [
      '{Code, message, data} with the fields in message',
      { Code: 'success', message: { ...yes, ...order }, data: null },
    ],
    ['{code, message, data} in lower case', { code: 'SUCCESS', message: '', data: order }],
    ['empty markers beside a yes', { status: 'success', err_code: [], return_code: '', data: order }],
    [
      'err_code SUCCESS, as WeChat writes now and then',
      { ...yes, err_code: 'SUCCESS', err_code_des: 'OK', ...order },
    ],
  ])('%s is a yes', async (_name, answer) => {
    expect(await create(answer)).toEqual({ ...order, trade_type: 'NATIVE' })
  })

  test.each<[string, object]>([
    ['status', { status: 'error', data: order }],
    ['status beside a yes at another level', { status: 'fail', data: { ...yes, ...order } }],
    ['Code', { Code: 'FAIL', message: { ...yes, ...order }, data: order }],
    ['Code in any case', { CODE: 'fail', data: order }],
    ['one Code of two', { Code: 'FAIL', code: 'SUCCESS', data: order }],
    ['the other Code of two', { Code: 'SUCCESS', code: 'FAIL', data: order }],
    ['an err_code that is no scalar', { status: 'success', data: { ...order, err_code: ['ORDERPAID'] } }],
    ['return_code', { return_code: 'FAIL', return_msg: 'no', ...order }],
    ['result_code in data', { status: 'success', data: { result_code: 'FAIL', ...order } }],
    ['result_code in message', { Code: 'SUCCESS', message: { result_code: 'FAIL' }, data: order }],
    ['err_code alone', { status: 'success', data: { ...order, err_code: 'ORDERPAID' } }],
    ['return_code inside a success', { status: 'success', data: { ...yes, return_code: 'FAIL', ...order } }],
  ])('%s says no, whatever else says yes', async (_name, answer) => {
    expect(await rejection(create(answer))).toMatchObject({ kind: 'refused' })
  })

  test('the reasons are found at whatever level they are', async () => {
    const inMessage = { Code: 'FAIL', message: { err_code: 'ORDERPAID', err_code_des: 'paid' }, data: null }
    expect(await rejection(create(inMessage))).toMatchObject({ err_code: 'ORDERPAID', err_code_des: 'paid' })
    const inData = { status: 'fail', data: { err_code: 'ORDERCLOSED', err_code_des: [] } }
    const closed = await rejection(create(inData))
    expect(closed).toMatchObject({ err_code: 'ORDERCLOSED' })
    expect(closed).not.toHaveProperty('err_code_des')
    const sentence = { Code: 'FAIL', message: 'invalid order', data: null }
    expect(await rejection(create(sentence))).toMatchObject({ err_code_des: 'invalid order' })
    const wechat = { return_code: 'FAIL', return_msg: 'invalid refund_fee' }
    expect(await rejection(create(wechat))).toMatchObject({ err_code_des: 'invalid refund_fee' })
    const coded = { Code: 'NOAUTH', message: 'no', data: null }
    expect(await rejection(create(coded))).toMatchObject({ kind: 'misconfigured', err_code: 'NOAUTH' })
  })

  test.each<[string, object]>([
    ['nothing', {}],
    ['no marker', { data: order }],
    ['return_code alone, which says only that WeChat was reached', { return_code: 'SUCCESS', ...order }],
  ])('%s is neither yes nor no', async (_name, answer) => {
    expect(await rejection(create(answer))).toMatchObject({ kind: 'malformed' })
  })

  test('a status that says no is not outvoted by a body that says yes', async () => {
    const gateway = await startJsonGateway(REVISION_C_NATIVE, 400)
    const asked = gateway.client().createOrder({ ...ORDER_REQUEST, trade_type: 'NATIVE' })
    expect(await rejection(asked)).toMatchObject({ kind: 'unknown', status: 400 })
  })
})

const withJsapi = (jsapi: unknown, prepay_id?: string) => ({ status: 'success', data: { jsapi, prepay_id } })

test.each(['timeStamp', 'timestamp'])('row 5, a number as %s becomes a string', async (name) => {
  const { timeStamp, ...rest } = JSAPI_OBJECT
  const { jsapi } = await create(withJsapi({ ...rest, [name]: timeStamp }), 'JSAPI')
  expect(jsapi).toEqual({ ...JSAPI_OBJECT, timeStamp: '1527135717' })
})

test('row 6, two prepay_ids that differ are both passed on as they are, and nothing else is', async () => {
  const { jsapi, prepay_id } = await create(REVISION_C_JSAPI, 'JSAPI')
  expect(jsapi?.package).toBe('prepay_id=wx241221577529528cfc753dab1804175993')
  expect(prepay_id).toBe('wx241454271591128cfc753dab0139979466')
  const padded = await create(withJsapi({ ...JSAPI_OBJECT, mch_id: '1', api_key: 'x' }), 'JSAPI')
  expect(Object.keys(padded.jsapi ?? {}).sort()).toEqual(Object.keys(JSAPI_OBJECT).sort())
})

describe('row 7, jsapi as a JSON string, or missing', () => {
  test('a string is read', async () => {
    expect(await create(withJsapi(JSON.stringify(JSAPI_OBJECT)), 'JSAPI')).toMatchObject({
      prepay_id: 'wx241221577529528cfc753dab1804175993',
      jsapi: { timeStamp: '1527135717' },
    })
  })

  test.each([undefined, null, [], {}, '', '{', '[]', { ...JSAPI_OBJECT, paySign: [] }])(
    '%p with a prepay_id is a bare prepay_id',
    async (jsapi) => {
      const created = await create(withJsapi(jsapi, 'wx1'), 'JSAPI')
      expect(created).toEqual({ out_trade_no: NUMBER, trade_type: 'JSAPI', prepay_id: 'wx1' })
    },
  )

  test.each([undefined, null, [], '{', { ...JSAPI_OBJECT, paySign: '' }])(
    '%p without a prepay_id cannot be paid, and the message names what is missing',
    async (jsapi) => {
      const error = await rejection(create(withJsapi(jsapi, undefined), 'JSAPI'))
      expect(error).toMatchObject({
        kind: 'malformed',
        message: expect.stringContaining('prepay_id and jsapi'),
      })
    },
  )
})

test.each([[[]], [{}], [null], ['']])('row 8, %p is an empty value in any field', async (empty) => {
  const open = { out_trade_no: NUMBER, trade_state: 'NOTPAY' }
  const fields = 'trade_state_desc total_fee fee_type transaction_id cash_fee rate openid attach'.split(' ')
  expect(await query({ ...open, ...Object.fromEntries(fields.map((name) => [name, empty])) })).toEqual(open)
  for (const name of ['out_trade_no', 'total_fee', 'transaction_id', 'trade_state']) {
    expect(await rejection(query(paid({ [name]: empty })))).toMatchObject({
      kind: 'malformed',
      message: expect.stringContaining(name),
    })
  }
})

describe('row 9, each trade type needs its own field only', () => {
  test.each(['weixin://wxpay/bizpayurl?pr=1', 'wxp://f2f0abc', 'https://wx.tenpay.com/x'])(
    '%s is a code_url',
    async (code_url) => {
      expect(await create({ status: 'success', data: { code_url } })).toMatchObject({ code_url })
    },
  )

  test.each([
    'wexin://xxx',
    'http://a.example/x',
    'javascript:alert(1)',
    'weixin:',
    '',
    [],
    'weixin://a b',
    1,
  ])('%p is not, and the order cannot be paid', async (code_url) => {
    const error = await rejection(create({ status: 'success', data: { code_url } }))
    expect(error).toMatchObject({ kind: 'malformed', message: expect.stringContaining('code_url') })
  })

  test('an answer for the other trade type contradicts the question', async () => {
    expect(await rejection(create(REVISION_A_ORDER, 'NATIVE'))).toMatchObject({ kind: 'malformed' })
  })
})

describe('row 10, /checksign says success whatever the signature', () => {
  const key = '192006250b4c09247ec02edce69f6a2d'
  const fields = { out_trade_no: NUMBER, total_fee: 1, return_code: 'SUCCESS' }
  const right = sign(fields, key)
  const check = async (answer: unknown, status = 200, xml = toXml({ ...fields, sign: right })) => {
    const gateway = await startJsonGateway(answer, status)
    return gateway.client().checkSign(xml)
  }
  const said = (text: unknown) => ({ status: 'success', data: { sign: text } })

  test('valid only when the signature it computed is the one in the XML', async () => {
    expect(await check(said(right))).toEqual({ sign: right, valid: true })
    expect(await check(said(right.toLowerCase()))).toMatchObject({ valid: true })
    expect(await check(said(right.replace(/.$/, right.endsWith('0') ? '1' : '0')))).toMatchObject({
      valid: false,
    })
    expect(await check(said(right), 200, CHECKSIGN_XML)).toEqual({ sign: right, valid: false })
  })

  test('an answer without a signature, a refusal and a failure say nothing of it', async () => {
    expect(await rejection(check(said([])))).toMatchObject({ kind: 'malformed' })
    expect(await rejection(check({ status: 'error', data: { sign: right } }))).toMatchObject({
      kind: 'refused',
    })
    expect(await rejection(check(said(right), 503))).toMatchObject({ kind: 'unknown' })
  })

  test('XML without a signature, or that is none, is not sent', async () => {
    const gateway = await startJsonGateway(said(right))
    for (const xml of [toXml(fields), toXml({ ...fields, sign: '' }), '<xml><!DOCTYPE x></xml>']) {
      expect(await rejection(gateway.client().checkSign(xml))).toMatchObject({ kind: 'malformed' })
    }
    expect(gateway.received).toHaveLength(0)
  })
})

test('row 13, the shopper’s id is sent as open_id under the documents’ name, and refused when it is none', async () => {
  const gateway = await startJsonGateway(REVISION_C_JSAPI)
  const order = { ...ORDER_REQUEST, trade_type: 'JSAPI' as const }
  for (const open_id of [undefined, '', 'a b', 'x'.repeat(129), '"><script>']) {
    expect(await rejection(gateway.client().createOrder({ ...order, open_id }))).toMatchObject({
      kind: 'misconfigured',
    })
  }
  expect(gateway.received).toHaveLength(0)
  await gateway.client().createOrder({ ...order, open_id: OPEN_ID })
  expect(JSON.parse(String(gateway.received[0]?.body))).toMatchObject({ open_id: OPEN_ID })
})

test('row 14, the formats of sign, appid and the like are nobody’s business', async () => {
  const odd = { ...REVISION_A_ORDER, sign: '!', nonce_str: 7, mch_id: [], appid: { a: 1 }, sub_appid: 12 }
  expect(await create(odd, 'JSAPI')).toEqual({
    out_trade_no: NUMBER,
    trade_type: 'JSAPI',
    prepay_id: REVISION_A_ORDER.prepay_id,
    sub_appid: '12',
  })
})

test('row 15, rate is kept as text, and an unreadable cash_fee is left out', async () => {
  expect(await query(paid({ rate: 650000000, cash_fee: '0.1' }))).toMatchObject({
    rate: '650000000',
    total_fee: 1000,
  })
  expect(await query(paid({ cash_fee: '0.1' }))).not.toHaveProperty('cash_fee')
})

test('row 16, api-secret and api-token are two names, and one account has one of them', async () => {
  const gateway = await startJsonGateway(REVISION_C_QUERY)
  expect(() => gateway.client({ apiToken: 'x' })).toThrow(/not both/)
  const neither = gateway.client({ apiSecret: undefined }).queryOrder({ out_trade_no: NUMBER })
  expect(await rejection(neither)).toMatchObject({
    kind: 'misconfigured',
    message: expect.stringContaining('apiSecret'),
  })
  expect(gateway.received).toHaveLength(0)
})
