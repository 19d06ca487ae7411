import { Hash } from 'wechatpay-axios-plugin'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox'
import { jsapi, merchant, native } from './merchant'

let sandbox: Sandbox
const started = async (options: SandboxOptions) => {
  sandbox = await startSandbox(options)
  return merchant(sandbox)
}
afterEach(() => sandbox.close())

const keys = (value: unknown) => Object.keys(value as object)

const paidKeys = [
  'openid',
  'is_subscribe',
  'trade_type',
  'bank_type',
  'total_fee',
  'fee_type',
  'transaction_id',
  'out_trade_no',
  'attach',
  'time_end',
  'trade_state',
  'sub_openid',
  'sub_is_subscribe',
  'cash_fee',
  'cash_fee_type',
  'rate',
]
const rawFailureKeys = [
  'return_code',
  'return_msg',
  'appid',
  'mch_id',
  'sub_mch_id',
  'nonce_str',
  'sign',
  'result_code',
  'err_code',
  'err_code_des',
]

describe('revision A: WeChat’s own envelope', () => {
  const rawJsapi = [...rawFailureKeys.slice(0, 8), 'prepay_id', 'trade_type', 'sub_appid']

  it('answers a JSAPI order with the keys of the sample, in their order, and a bare prepay_id', async () => {
    const { create } = await started({ revision: 'A' })
    const { status, json } = await create({ ...jsapi, fee_type: 'HKD' })
    expect(status).toBe(200)
    expect(keys(json)).toEqual(rawJsapi)
    expect(json).toMatchObject({
      return_code: 'SUCCESS',
      return_msg: 'OK',
      result_code: 'SUCCESS',
      trade_type: 'JSAPI',
    })
    expect(json.prepay_id).toMatch(/^wx[0-9a-f]{34}$/)
  })

  it('signs the envelope with the merchant key', async () => {
    const { create } = await started({ revision: 'A' })
    const { json } = await create(jsapi)
    const { sign, ...fields } = json
    expect(sign).toBe(Hash.sign('MD5', fields as Record<string, string>, sandbox.merchantKey))
  })

  it('can add the jsapi object, or the same as a JSON string', async () => {
    const withObject = await started({ revision: 'A', jsapiInA: 'object' })
    expect((await withObject.create(jsapi)).json.jsapi).toMatchObject({ signType: 'MD5' })
    await sandbox.close()
    const withString = await started({ revision: 'A', jsapiInA: 'string' })
    const { jsapi: text } = (await withString.create(jsapi)).json
    expect(JSON.parse(text as string)).toMatchObject({ signType: 'MD5' })
  })

  it('gives a NATIVE order a code_url', async () => {
    const { create } = await started({ revision: 'A' })
    expect((await create(native)).json.code_url).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=\w{7}$/)
  })

  it('serves query, refund and checksign raw, as nothing could be confirmed otherwise', async () => {
    const { create, query, refund, checkSign } = await started({ revision: 'A' })
    await create(native)
    await sandbox.pay('9900000000')
    expect((await query('9900000000')).json).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
      trade_state: 'SUCCESS',
      total_fee: '150',
      attach: [],
    })
    const refunded = await refund({ out_trade_no: '9900000000', total_fee: '150', refund_fee: '50' })
    expect(refunded.json).toMatchObject({ result_code: 'SUCCESS', refund_fee: '50', total_fee: '150' })
    const signed = await checkSign('<xml><out_trade_no>9900000000</out_trade_no></xml>')
    expect(signed.json).toMatchObject({
      return_code: 'SUCCESS',
      sign: Hash.sign('MD5', { out_trade_no: '9900000000' }, sandbox.merchantKey),
    })
  })

  it('accepts notify_url and never calls it', async () => {
    const { create } = await started({ revision: 'A' })
    await create({ ...native, notify_url: 'http://127.0.0.1:9/hooks/wemine' })
    await sandbox.pay('9900000000')
    expect(sandbox.notifications()).toEqual([])
  })

  it('refuses in the same envelope', async () => {
    const { query } = await started({ revision: 'A' })
    const { json } = await query('1')
    expect(keys(json)).toEqual(rawFailureKeys)
    expect(json).toMatchObject({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'ORDERNOTEXIST' })
  })
})

describe.each(['B', 'C'] as const)('revision %s', (revision) => {
  it('answers a NATIVE order as the sample does', async () => {
    const { create } = await started({ revision })
    const { json } = await create({ ...native, notify_url: 'http://api.pay.wemine.net/notify_url' })
    expect(json).toEqual({
      status: 'success',
      data: {
        code_url: expect.stringMatching(/^weixin:\/\/wxpay\/bizpayurl\?pr=\w{7}$/),
        out_trade_no: '9900000000',
      },
    })
    expect(keys(json.data)).toEqual(['code_url', 'out_trade_no'])
  })

  it('tells a paid order with the keys of the sample, all strings but attach', async () => {
    const { create, query } = await started({ revision })
    await create(native)
    await sandbox.pay('9900000000', { openid: 'oBtAL1f4zTZO4OpzvfAyLbZRCc-M' })
    const { json } = await query('9900000000')
    expect(json.status).toBe('success')
    const { attach, ...rest } = json.data as Record<string, unknown>
    expect(keys(json.data)).toEqual(paidKeys)
    expect(attach).toEqual([])
    for (const value of Object.values(rest)) expect(typeof value).toBe('string')
    expect(rest).toMatchObject({
      total_fee: '150',
      fee_type: 'HKD',
      trade_state: 'SUCCESS',
      trade_type: 'NATIVE',
      cash_fee: '138',
      cash_fee_type: 'CNY',
      rate: '92000000',
      sub_openid: 'oBtAL1f4zTZO4OpzvfAyLbZRCc-M',
      transaction_id: expect.stringMatching(/^\d{28}$/),
    })
  })

  it('tells time_end in Beijing time', async () => {
    const { create, query } = await started({ revision })
    await create(native)
    const { payment } = await sandbox.pay('9900000000')
    const { time_end } = (await query('9900000000')).json.data as Record<string, string>
    const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(
      time_end!,
    )!
    const told = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`)
    expect(told).toBe(Math.floor(payment!.paid_at / 1000) * 1000)
  })

  it('tells an unpaid order by number, attach and state alone', async () => {
    const { create, query } = await started({ revision })
    await create(native)
    expect((await query('9900000000')).json).toEqual({
      status: 'success',
      data: { out_trade_no: '9900000000', attach: [], trade_state: 'NOTPAY' },
    })
  })

  it('returns the sign that an XML ought to have, whatever it carries', async () => {
    const { checkSign } = await started({ revision })
    const fields = {
      appid: 'wxa123b4567c8def90',
      attach: '支付测试',
      out_trade_no: '1409811653',
      total_fee: '1',
    }
    const xml = Object.entries(fields).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    const { json } = await checkSign(
      `<xml>${xml.join('')}<sign>B552ED6B279343CB493C5DD0D78AB241</sign></xml>`,
    )
    expect(json).toEqual({ status: 'success', data: { sign: Hash.sign('MD5', fields, sandbox.merchantKey) } })
  })
})

describe('revision B', () => {
  it('has no JSAPI', async () => {
    const { create } = await started({ revision: 'B' })
    expect((await create(jsapi)).json).toMatchObject({ status: 'fail', data: { err_code: 'PARAM_ERROR' } })
  })
})

describe('revision C', () => {
  it('answers a JSAPI order as the sample does, timeStamp a number', async () => {
    const { create } = await started({ revision: 'C' })
    const { json } = await create(jsapi)
    const data = json.data as Record<string, Record<string, unknown>>
    expect(keys(data)).toEqual(['prepay_id', 'out_trade_no', 'jsapi'])
    expect(keys(data.jsapi)).toEqual(['appId', 'timeStamp', 'nonceStr', 'package', 'signType', 'paySign'])
    expect(data.jsapi!.timeStamp).toEqual(expect.any(Number))
    expect(String(data.jsapi!.timeStamp)).toHaveLength(10)
    expect(data.jsapi!.package).toBe(`prepay_id=${data.prepay_id}`)
  })

  it.each(['MD5', 'HMAC-SHA256'] as const)('signs jsapi by %s as WeChat does', async (signType) => {
    const { create } = await started({ revision: 'C', signType })
    const { jsapi: opener } = (await create(jsapi)).json.data as { jsapi: Record<string, string> }
    const { paySign, ...fields } = opener
    expect(fields.signType).toBe(signType)
    expect(paySign).toBe(Hash.sign(signType, fields, sandbox.merchantKey))
  })

  it('refuses a refund as the sample does: Code with a capital, the raw envelope as message, no data', async () => {
    const { create, refund } = await started({ revision: 'C' })
    await create(native)
    await sandbox.pay('9900000000')
    const all = { out_trade_no: '9900000000', total_fee: '150', refund_fee: '150' }
    await refund(all)
    const { status, json } = await refund(all)
    expect(status).toBe(200)
    expect(keys(json)).toEqual(['Code', 'message', 'data'])
    expect(json).toMatchObject({
      Code: 'FAIL',
      message: {
        return_code: 'SUCCESS',
        result_code: 'FAIL',
        err_code: 'ERROR',
        err_code_des: '订单已全额退款',
      },
      data: null,
    })
    expect(keys(json.message)).toEqual(rawFailureKeys)
  })

  it.each([
    ['Code', { Code: 'SUCCESS' }],
    ['status', { status: 'success' }],
  ] as const)('can tell a refund’s success in the shape %s', async (refundShape, marker) => {
    const { create, refund } = await started({ revision: 'C', refundShape })
    await create(native)
    await sandbox.pay('9900000000')
    const { json } = await refund({ out_trade_no: '9900000000', total_fee: '150', refund_fee: '50' })
    expect(json).toMatchObject({
      ...marker,
      data: { out_trade_no: '9900000000', refund_fee: '50', total_fee: '150', refund_id: expect.any(String) },
    })
  })
})
