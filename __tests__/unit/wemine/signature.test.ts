import { type SignType, sign, signJsapi, verifySign } from '#wemine/notifications/signature'

const KEY = '192006250b4c09247ec02edce69f6a2d'
const OFFICIAL = {
  appid: 'wxd930ea5d5a258f4f',
  body: 'test',
  device_info: '1000',
  mch_id: '10000100',
  nonce_str: 'ibuaiVcKdpRxkhJA',
}
const CHECKSIGN_SAMPLE = {
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
}
const JSAPI = {
  appId: 'wxa123b4567c8def90',
  timeStamp: '1527135717',
  nonceStr: 'Yyj389AvflUTLi8vcSb04uUzVbFjINnw',
  package: 'prepay_id=wx241221577529528cfc753dab1804175993',
  signType: 'MD5' as SignType,
}

describe('sign', () => {
  test.each<[string, SignType, Record<string, unknown>, string]>([
    ['the official MD5 vector', 'MD5', OFFICIAL, '9A0A8659F005D6984697E2CA0A9CF3B7'],
    [
      'the official HMAC-SHA256 vector',
      'HMAC-SHA256',
      OFFICIAL,
      '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6',
    ],
    ['the /checksign sample, MD5', 'MD5', CHECKSIGN_SAMPLE, '35AD0AC63CCB9B576ACB570FDA3123CC'],
    [
      'the /checksign sample, HMAC-SHA256',
      'HMAC-SHA256',
      CHECKSIGN_SAMPLE,
      'D106B22850B08B305F01EA5B232540B8919C6027E08F84A300C084288A090AC2',
    ],
    [
      'UTF-8 in values',
      'MD5',
      { body: '微信支付 HK$', out_trade_no: '9900000000' },
      '14123B07A675C5AE43DA41419D449D6C',
    ],
  ])('%s', (_name, type, fields, expected) => {
    expect(sign(fields, KEY, type)).toBe(expected)
  })

  test('MD5 is what it uses when no type is given', () => {
    expect(sign(OFFICIAL, KEY)).toBe(sign(OFFICIAL, KEY, 'MD5'))
  })

  test('neither sign nor an empty value counts', () => {
    const padded = { ...OFFICIAL, sign: 'X', a: '', b: null, c: undefined, d: [], e: {} }
    expect(sign(padded, KEY)).toBe(sign(OFFICIAL, KEY))
  })

  test.each(['0', 0])('%p is a value, not an empty one', (zero) => {
    expect(sign({ ...OFFICIAL, coupon_fee: zero }, KEY)).not.toBe(sign(OFFICIAL, KEY))
    expect(sign({ coupon_fee: zero }, KEY)).toBe(sign({ coupon_fee: '0' }, KEY))
  })

  test('the order of the fields in the object does not count', () => {
    const reversed = Object.fromEntries(Object.entries(OFFICIAL).reverse())
    expect(sign(reversed, KEY)).toBe(sign(OFFICIAL, KEY))
  })

  test('a value that is no scalar cannot be signed, and the error does not repeat it', () => {
    expect(() => sign({ detail: { secret: 'value' } }, KEY)).toThrow(/^Field detail cannot be signed/)
  })
})

describe('signJsapi', () => {
  test('signs the object of revision C', () => {
    expect(signJsapi(JSAPI, KEY)).toBe('EB7E0C07F2D3504607309154D2C70184')
  })

  test('with HMAC-SHA256 the type is part of what is signed', () => {
    expect(signJsapi({ ...JSAPI, signType: 'HMAC-SHA256' }, KEY)).toBe(
      '2606506E0B2F98A9784C60FDFA5660CDFAE72BE4B1AB470594FCAAFED10F2CDB',
    )
  })

  test('with the prepay_id of the same answer in the package', () => {
    const other = { ...JSAPI, package: 'prepay_id=wx241454271591128cfc753dab0139979466' }
    expect(signJsapi(other, KEY)).toBe('77C6D21C673DBE104BEBA55BB90B9932')
  })
})

describe('verifySign', () => {
  const signed = (type: SignType, more: Record<string, string> = {}) => {
    const fields: Record<string, string> = { ...OFFICIAL, ...more }
    return { ...fields, sign: sign(fields, KEY, type) } as Record<string, string>
  }

  test.each<SignType>(['MD5', 'HMAC-SHA256'])('%s is known by its length', (type) => {
    expect(verifySign(signed(type), KEY)).toBe(true)
  })

  test.each<SignType>(['MD5', 'HMAC-SHA256'])('%s is known by sign_type, which is signed too', (type) => {
    const fields = signed(type, { sign_type: type })
    expect(verifySign(fields, KEY)).toBe(true)
    const { sign_type: _dropped, ...unsaid } = fields
    expect(verifySign(unsaid, KEY)).toBe(false)
  })

  test('a field nobody has heard of is covered', () => {
    const fields = signed('MD5', { x_future: '1' })
    expect(verifySign(fields, KEY)).toBe(true)
    expect(verifySign({ ...fields, x_future: '2' }, KEY)).toBe(false)
  })

  test('another key, another amount or another field makes it false', () => {
    const fields = signed('MD5', { total_fee: '100' })
    expect(verifySign(fields, `${KEY}x`)).toBe(false)
    expect(verifySign({ ...fields, total_fee: '1' }, KEY)).toBe(false)
    expect(verifySign({ ...fields, attach: 'x' }, KEY)).toBe(false)
  })

  test('the case of the hex digits does not count', () => {
    const fields = signed('MD5')
    expect(verifySign({ ...fields, sign: String(fields.sign).toLowerCase() }, KEY)).toBe(true)
  })

  test.each<[string, Record<string, unknown>]>([
    ['missing', { sign: undefined }],
    ['empty', { sign: '' }],
    ['an array', { sign: [] }],
    ['a number', { sign: 1234567890 }],
    ['too short', { sign: '9A0A8659F005D6984697E2CA0A9CF3B' }],
    ['longer in bytes than in characters', { sign: '支'.repeat(32) }],
    ['of a type that does not exist', { sign_type: 'SHA1' }],
    ['of the other type than sign_type says', { sign_type: 'HMAC-SHA256' }],
    ['beside a value that cannot be signed', { detail: { a: 1 } }],
  ])('a sign %s is false and not an error', (_name, odd) => {
    expect(verifySign({ ...signed('MD5'), ...odd }, KEY)).toBe(false)
  })

  test('the sample of the documents does not verify: its ids were changed after signing', () => {
    expect(verifySign(CHECKSIGN_SAMPLE, KEY)).toBe(false)
  })
})
