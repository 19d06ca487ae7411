import { jsapiParameters } from '#wemine/endpoints/jsapi'
import { fitBody } from '#wemine/endpoints/order-body'
import { quickAuthUrl } from '#wemine/endpoints/quick-auth'
import { parseNotification } from '#wemine/notifications/notification'
import { failReply, successReply } from '#wemine/notifications/replies'
import { verifySign } from '#wemine/notifications/signature'
import { parseXml, toXml } from '#wemine/notifications/xml'
import { REVISION_C_NATIVE } from './support/documents'
import { rejection, startJsonGateway } from './support/gateway'

describe('parseNotification', () => {
  const yes = { return_code: 'SUCCESS', result_code: 'SUCCESS', out_trade_no: '9900000000' }

  test('keeps every field, of any name, as a string', () => {
    const xml = toXml({ ...yes, total_fee: 150, coupon_fee_0: 1, x_future: '?', attach: '' })
    expect(parseNotification(xml)).toEqual({
      ...yes,
      total_fee: '150',
      coupon_fee_0: '1',
      x_future: '?',
      attach: '',
    })
  })

  test('an order number of another maker is given too', () => {
    expect(parseNotification(toXml({ ...yes, out_trade_no: 'A_b-1|2*3@4' })).out_trade_no).toBe('A_b-1|2*3@4')
  })

  test.each<[string, string, string, RegExp]>([
    ['JSON', '{"return_code":"SUCCESS"}', 'malformed', /XML is not well-formed/],
    ['a DOCTYPE', `<!DOCTYPE x>${toXml(yes)}`, 'malformed', /DOCTYPE/],
    ['no return_code', toXml({ ...yes, return_code: '' }), 'malformed', /no return_code/],
    ['no result_code', toXml({ return_code: 'SUCCESS', out_trade_no: '1' }), 'malformed', /no result_code/],
    [
      'no out_trade_no',
      toXml({ return_code: 'SUCCESS', result_code: 'SUCCESS' }),
      'malformed',
      /no out_trade_no/,
    ],
    [
      'an out_trade_no that is none',
      toXml({ ...yes, out_trade_no: '1 OR 1=1' }),
      'malformed',
      /not an order number/,
    ],
    [
      'return_code FAIL',
      toXml({ return_code: 'FAIL', return_msg: 'no' }),
      'refused',
      /return_code is not SUCCESS/,
    ],
    [
      'result_code FAIL',
      toXml({ ...yes, result_code: 'FAIL', err_code: 'X' }),
      'refused',
      /result_code is not SUCCESS/,
    ],
    [
      'a code in another case',
      toXml({ ...yes, result_code: 'success' }),
      'refused',
      /result_code is not SUCCESS/,
    ],
  ])('%s is an error that says so', (_name, xml, kind, reason) => {
    expect(() => parseNotification(xml)).toThrow(
      expect.objectContaining({ kind, message: expect.stringMatching(reason) }),
    )
  })

  test('the reasons of a failure are given', () => {
    const failed = toXml({ ...yes, result_code: 'FAIL', err_code: 'X', err_code_des: 'why\n' })
    expect(() => parseNotification(failed)).toThrow(
      expect.objectContaining({ err_code: 'X', err_code_des: 'why' }),
    )
  })
})

describe('replies', () => {
  test('success is what WeChat demands, to the byte', () => {
    expect(successReply()).toBe(
      '<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>',
    )
  })

  test('a failure carries its message, whatever is in it', () => {
    expect(parseXml(failReply('later ]]> <b>\u0000'))).toEqual({
      return_code: 'FAIL',
      return_msg: 'later ]]> <b> ',
    })
  })
})

describe('quickAuthUrl', () => {
  test('is the bridge of the documents, everything encoded', () => {
    const redirectUrl = 'https://shop.example/cart?id=1&state=a b'.replace(' ', '%20')
    const url = quickAuthUrl({ token: 'tok&en=/+', redirectUrl })
    expect(url).toBe(
      'http://wemine.cn/wx-bridge/oauth_bridge.php?quick_auth=tok%26en%3D%2F%2B' +
        '&redirect=https%3A%2F%2Fshop.example%2Fcart%3Fid%3D1%26state%3Da%2520b',
    )
    expect(new URL(url).searchParams.get('redirect')).toBe(redirectUrl)
  })

  test.each([
    ['https://api.pay.wemine.net/v1/', 'http://wemine.cn/wx-bridge/oauth_bridge.php'],
    ['http://127.0.0.1:4242/v1/', 'http://127.0.0.1:4242/wx-bridge/oauth_bridge.php'],
    ['http://localhost:4242/v1', 'http://localhost:4242/wx-bridge/oauth_bridge.php'],
  ])('with the gateway at %s it is %s', (baseUrl, bridge) => {
    const url = quickAuthUrl({ token: 't', redirectUrl: 'https://shop.example/', baseUrl })
    expect(url).toBe(`${bridge}?quick_auth=t&redirect=https%3A%2F%2Fshop.example%2F`)
  })

  test.each([
    '',
    '/cart',
    'shop.example',
    'javascript:alert(1)',
    'https://u:p@shop.example/',
    'https://shop.example/#x',
  ])('redirectUrl %p is refused', (redirectUrl) => {
    expect(() => quickAuthUrl({ token: 't', redirectUrl })).toThrow(/^redirectUrl must be an absolute/)
  })

  test('an empty token is refused', () => {
    expect(() => quickAuthUrl({ token: '', redirectUrl: 'https://shop.example/' })).toThrow(/^token must be/)
  })
})

describe('jsapiParameters', () => {
  const request = { appId: 'wx1', prepay_id: 'p1', merchantKey: '192006250b4c09247ec02edce69f6a2d' }

  test('all six are strings, signed, the time in seconds', () => {
    const made = jsapiParameters({ ...request, now: 1527135717_999, nonce: 'n' })
    expect(made).toMatchObject({
      appId: 'wx1',
      timeStamp: '1527135717',
      nonceStr: 'n',
      package: 'prepay_id=p1',
      signType: 'MD5',
    })
    const { paySign, ...signed } = made
    expect(verifySign({ ...signed, sign: paySign }, request.merchantKey)).toBe(true)
  })

  test('a nonce is made that is never the same', () => {
    const nonces = [1, 2, 3].map(() => jsapiParameters(request).nonceStr)
    expect(new Set(nonces).size).toBe(3)
    for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f]{32}$/)
  })

  test.each(['appId', 'prepay_id', 'merchantKey'])('an empty %s is refused', (name) => {
    expect(() => jsapiParameters({ ...request, [name]: '' })).toThrow(
      /need an appId, a prepay_id and the merchantKey/,
    )
  })
})

describe('fitBody', () => {
  test.each([
    ['Demo Order', 'Demo Order'],
    ['a'.repeat(127), 'a'.repeat(127)],
    ['a'.repeat(128), 'a'.repeat(127)],
    ['支'.repeat(50), '支'.repeat(42)],
    [`a${'😀'.repeat(40)}`, `a${'😀'.repeat(31)}`],
    [' two\r\nlines\u0000 ', 'two lines'],
    ['half \ud83d a character', 'half   a character'],
  ])('%j becomes %j', (text, fitted) => {
    expect(fitBody(text)).toBe(fitted)
    expect(Buffer.byteLength(fitBody(text))).toBeLessThanOrEqual(127)
  })
})

describe('arguments that cannot work are refused before anything is sent', () => {
  const order = { out_trade_no: '1', body: 'x', fee_type: 'HKD', total_fee: 1, trade_type: 'NATIVE' as const }

  test.each<[object, RegExp]>([
    [{ out_trade_no: '' }, /out_trade_no/],
    [{ out_trade_no: '1'.repeat(33) }, /out_trade_no/],
    [{ out_trade_no: 'A1' }, /out_trade_no/],
    [{ out_trade_no: 1 }, /out_trade_no/],
    [{ out_trade_no: '1\n' }, /out_trade_no/],
    [{ body: ' ' }, /body/],
    [{ fee_type: 'hkd' }, /fee_type/],
    [{ fee_type: undefined }, /fee_type/],
    [{ trade_type: 'APP' }, /trade_type/],
    [{ notify_url: '/hooks' }, /notify_url/],
    [{ notify_url: 'https://a.example/hooks?x=1' }, /notify_url/],
    [{ notify_url: 'https://a.example/hooks?' }, /notify_url/],
    [{ notify_url: `https://a.example/${'x'.repeat(256)}` }, /notify_url/],
  ])('createOrder with %p', async (more, reason) => {
    const gateway = await startJsonGateway(REVISION_C_NATIVE)
    const error = await rejection(gateway.client().createOrder({ ...order, ...more }))
    expect(error).toMatchObject({ kind: 'misconfigured', message: expect.stringMatching(reason) })
    expect(gateway.received).toHaveLength(0)
  })

  test.each<[object, RegExp]>([
    [{ refund_fee: 11 }, /refund_fee must not exceed/],
    [{ refund_fee: 0 }, /refund_fee must be/],
    [{ refund_fee: 1.5 }, /refund_fee must be/],
    [{ refund_fee: Number.NaN }, /refund_fee must be/],
    [{ total_fee: '10' }, /total_fee must be/],
    [{ out_trade_no: '../order' }, /out_trade_no/],
  ])('refund with %p', async (more, reason) => {
    const gateway = await startJsonGateway({ status: 'success', data: {} })
    const error = await rejection(
      gateway.client().refund({ out_trade_no: '1', total_fee: 10, refund_fee: 1, ...more }),
    )
    expect(error).toMatchObject({ kind: 'misconfigured', message: expect.stringMatching(reason) })
    expect(gateway.received).toHaveLength(0)
  })
})
