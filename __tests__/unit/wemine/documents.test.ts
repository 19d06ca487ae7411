import { isAlreadyFullyRefunded } from '#wemine/endpoints/refund'
import { isWemineError } from '#wemine/errors'
import { parseNotification } from '#wemine/notifications/notification'
import {
  CHECKSIGN_ANSWER,
  CHECKSIGN_XML,
  JSAPI_OBJECT,
  OPEN_ID,
  ORDER_REQUEST,
  REFUND_REFUSED,
  REVISION_A_ORDER,
  REVISION_C_JSAPI,
  REVISION_C_NATIVE,
  REVISION_C_QUERY,
} from './support/documents'
import { API_KEY, API_SECRET, rejection, startJsonGateway } from './support/gateway'

const native = { ...ORDER_REQUEST, trade_type: 'NATIVE' as const }
const jsapi = { ...ORDER_REQUEST, trade_type: 'JSAPI' as const, open_id: OPEN_ID }

describe('POST /order', () => {
  test('is sent as the sample is: every value a string, the api-key alone', async () => {
    const gateway = await startJsonGateway(REVISION_C_JSAPI)
    await gateway.client().createOrder({ ...jsapi, notify_url: 'http://api.pay.wemine.net/notify_url' })
    const [sent] = gateway.received
    expect(sent).toMatchObject({ method: 'POST', url: { pathname: '/v1/order', search: '' } })
    expect(JSON.parse(String(sent?.body))).toEqual({
      out_trade_no: '9900000000',
      body: 'Demo Order',
      fee_type: 'HKD',
      total_fee: '150',
      open_id: 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M',
      trade_type: 'JSAPI',
      notify_url: 'http://api.pay.wemine.net/notify_url',
    })
    expect(sent?.headers).toMatchObject({
      'api-key': API_KEY,
      'cache-control': 'no-cache',
      'content-type': 'application/json',
    })
    expect(JSON.stringify(sent?.headers)).not.toContain(API_SECRET)
  })

  test('NATIVE sends no open_id, even when one is known', async () => {
    const gateway = await startJsonGateway(REVISION_C_NATIVE)
    await gateway.client().createOrder({ ...native, open_id: OPEN_ID })
    expect(JSON.parse(String(gateway.received[0]?.body))).not.toHaveProperty('open_id')
  })

  test('revision A answers with a bare prepay_id', async () => {
    const gateway = await startJsonGateway(REVISION_A_ORDER)
    expect(await gateway.client().createOrder(jsapi)).toEqual({
      out_trade_no: '9900000000',
      trade_type: 'JSAPI',
      prepay_id: 'wx20170101198475af0984ba938572518294',
      appid: 'wxc853q0593o3bfd75',
      sub_appid: 'wx95a1f958273ofe1b',
    })
  })

  test('revisions B and C answer NATIVE with a code_url', async () => {
    const gateway = await startJsonGateway(REVISION_C_NATIVE)
    expect(await gateway.client().createOrder(native)).toEqual({
      out_trade_no: '9900000000',
      trade_type: 'NATIVE',
      code_url: 'weixin://wxpay/bizpayurl?pr=F2EDdjR',
    })
  })

  test('revision C answers JSAPI with signed parameters, passed on as strings', async () => {
    const gateway = await startJsonGateway(REVISION_C_JSAPI)
    expect(await gateway.client().createOrder(jsapi)).toEqual({
      out_trade_no: '9900000000',
      trade_type: 'JSAPI',
      prepay_id: 'wx241454271591128cfc753dab0139979466',
      jsapi: { ...JSAPI_OBJECT, timeStamp: '1527135717' },
    })
  })
})

describe('GET /order', () => {
  test('asks with the secret, and reads the sample', async () => {
    const gateway = await startJsonGateway(REVISION_C_QUERY)
    expect(await gateway.client().queryOrder({ out_trade_no: '9900000000' })).toEqual({
      out_trade_no: '9900000000',
      trade_state: 'SUCCESS',
      total_fee: 1000,
      fee_type: 'USD',
      transaction_id: '4200000049274123531243563212',
      time_end: '20180107125107',
      trade_type: 'NATIVE',
      cash_fee: 10,
      cash_fee_type: 'CNY',
      rate: '10000000',
      openid: 'oLYVCwxZrj6sWQFd4hyLWbdNgQ0U',
      sub_openid: 'oBtAL1f4zTZO4OpzvfAyLbZRCc-M',
      bank_type: 'CFT',
    })
    expect(gateway.received[0]).toMatchObject({
      method: 'GET',
      url: { pathname: '/v1/order', search: '?out_trade_no=9900000000' },
      headers: { 'api-key': API_KEY, 'api-secret': API_SECRET },
    })
    expect(gateway.received[0]?.body).toHaveLength(0)
  })

  test('an account of revision A sends its token under the old name', async () => {
    const gateway = await startJsonGateway(REVISION_C_QUERY)
    await gateway
      .client({ apiSecret: undefined, apiToken: API_SECRET })
      .queryOrder({ out_trade_no: '9900000000' })
    expect(gateway.received[0]?.headers).toMatchObject({ 'api-key': API_KEY, 'api-token': API_SECRET })
    expect(gateway.received[0]?.headers).not.toHaveProperty('api-secret')
  })
})

describe('POST /checksign', () => {
  test('sends the bytes as they came, as XML, with the secret', async () => {
    const gateway = await startJsonGateway(CHECKSIGN_ANSWER)
    const bytes = Buffer.from(CHECKSIGN_XML)
    expect(await gateway.client().checkSign(bytes)).toEqual({
      sign: 'A1E38D5C4BF8A43FA8E57F2CB4284C9F',
      valid: false,
    })
    const [sent] = gateway.received
    expect(sent?.body.equals(bytes)).toBe(true)
    expect(sent?.headers).toMatchObject({ 'content-type': 'application/xml', 'api-secret': API_SECRET })
    expect(sent?.url.pathname).toBe('/v1/checksign')
  })
})

describe('POST /refund', () => {
  test('the refusal of the sample is the order being fully refunded already', async () => {
    const gateway = await startJsonGateway(REFUND_REFUSED)
    const error = await rejection(
      gateway.client().refund({ out_trade_no: '9900000000', total_fee: 1, refund_fee: 1 }),
    )
    expect(error).toMatchObject({
      name: 'WemineRefusedError',
      kind: 'refused',
      err_code: 'ERROR',
      err_code_des: '订单已全额退款',
      status: 200,
    })
    expect(isAlreadyFullyRefunded(error)).toBe(true)
  })

  test('another refusal with the same code is not that', async () => {
    const other = { ...REFUND_REFUSED.message, err_code_des: '余额不足' }
    const gateway = await startJsonGateway({ ...REFUND_REFUSED, message: other })
    const error = await rejection(
      gateway.client().refund({ out_trade_no: '9900000000', total_fee: 1, refund_fee: 1 }),
    )
    expect(isWemineError(error, 'refused')).toBe(true)
    expect(isAlreadyFullyRefunded(error)).toBe(false)
  })
})

test('the notification of the /checksign sample is read whole', () => {
  expect(parseNotification(Buffer.from(CHECKSIGN_XML))).toEqual({
    appid: 'wxa123b4567c8def90',
    attach: '支付测试',
    bank_type: 'CFT',
    fee_type: 'CNY',
    is_subscribe: 'Y',
    mch_id: '1234567890',
    nonce_str: '5d2b6c2a8db53831f7eda20af46e531c',
    openid: 'oUpF8uMEb4qRXf22hE3X68TekukE',
    out_trade_no: '1409811653',
    result_code: 'SUCCESS',
    return_code: 'SUCCESS',
    sign: 'B552ED6B279343CB493C5DD0D78AB241',
    sub_mch_id: '1357924680',
    time_end: '20140903131540',
    total_fee: '1',
    trade_type: 'JSAPI',
    transaction_id: '1004400740201409030005092168',
  })
})
