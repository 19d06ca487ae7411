import { ORDER_REQUEST, REVISION_C_NATIVE } from './support/documents'
import { rejection, startJsonGateway } from './support/gateway'
import { create, NUMBER } from './support/tolerance'

// As in tolerance.test.ts, about yes and no.

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
