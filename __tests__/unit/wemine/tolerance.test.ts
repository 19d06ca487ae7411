import { sign } from '#wemine/notifications/signature'
import { toXml } from '#wemine/notifications/xml'
import {
  CHECKSIGN_XML,
  OPEN_ID,
  ORDER_REQUEST,
  REVISION_A_ORDER,
  REVISION_C_JSAPI,
  REVISION_C_NATIVE,
  REVISION_C_QUERY,
} from './support/documents'
import { rejection, startJsonGateway } from './support/gateway'
import { create, NUMBER, paid, query, queryRaw } from './support/tolerance'

// One row each of the contradictions between the documents' revisions, by its number in the facts (A.8).

const LONG = '12345678901234567890123456789012'

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

test('row 3, fee_type: sent always, given back as it is, and allowed to be missing from a paid order', async () => {
  const gateway = await startJsonGateway(REVISION_C_NATIVE)
  await gateway.client().createOrder({ ...ORDER_REQUEST, fee_type: 'USD', trade_type: 'NATIVE' })
  expect(JSON.parse(String(gateway.received[0]?.body))).toMatchObject({ fee_type: 'USD' })
  expect(await query(paid({ fee_type: 'CNY' }))).toMatchObject({ fee_type: 'CNY' })
  expect(await query(paid({ fee_type: undefined }))).not.toHaveProperty('fee_type')
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
