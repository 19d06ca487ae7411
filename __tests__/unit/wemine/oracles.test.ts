import { createHash } from 'node:crypto'
import fc from 'fast-check'
import Tenpay from 'tenpay'
import { Formatter, Hash, Transformer } from 'wechatpay-axios-plugin'
import { jsapiParameters } from '#wemine/endpoints/jsapi'
import { type SignType, sign, verifySign } from '#wemine/notifications/signature'
import { parseXml, toXml } from '#wemine/notifications/xml'

// Two implementations by others. They know WeChat's layer only, and keep null and [] (`attach=null`), so those are left out here.

const name = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,20}$/)
  .filter((text) => !(text in Object.prototype) && text !== 'prototype')
const text = fc.string({ unit: 'grapheme', maxLength: 40 })
const value = fc.oneof(text, fc.nat(), fc.constantFrom('', '0', '微信支付 HK$', 'a=b&c=d', ' '))
const fields = fc.dictionary(name, value, { maxKeys: 25, noNullPrototype: true })
const key = fc.stringMatching(/^[0-9A-Za-z]{32}$/)
const type = fc.constantFrom<SignType>('MD5', 'HMAC-SHA256')

const tenpaySign = (params: object, partnerKey: string, signType: SignType): string =>
  new Tenpay({ appid: 'wx', mchid: '1', partnerKey, notify_url: 'http://x' })._getSign(
    { ...params },
    signType,
  )

test('sign agrees with wechatpay-axios-plugin and tenpay on any fields', () => {
  fc.assert(
    fc.property(fields, key, type, (random, secret, signType) => {
      const ours = sign(random, secret, signType)
      expect(ours).toBe(Hash.sign(signType, random, secret))
      expect(ours).toBe(tenpaySign(random, secret, signType))
    }),
  )
})

test('whatever they sign, verifySign accepts, and no longer after any change', () => {
  fc.assert(
    fc.property(fields, key, type, (random, secret, signType) => {
      const { sign: _sign, sign_type: _type, ...plain } = random
      const signed = { ...plain, sign: Hash.sign(signType, plain, secret) }
      expect(verifySign(signed, secret)).toBe(true)
      expect(verifySign({ ...signed, total_fee: `${plain.total_fee ?? ''}1` }, secret)).toBe(false)
    }),
  )
})

test('the order of keys is the oracle’s: raw ASCII', () => {
  const keys = 'transaction_id coupon_fee_10 a_b total_fee coupon_fee_2 B coupon_fee coupon_fee_0 aB'.split(
    ' ',
  )
  const unsorted = Object.fromEntries(keys.map((one) => [one, '1']))
  const expected =
    'B aB a_b coupon_fee coupon_fee_0 coupon_fee_10 coupon_fee_2 total_fee transaction_id'.split(' ')
  expect(Object.keys(Formatter.ksort(unsorted))).toEqual(expected)
  const text = `${expected.map((one) => `${one}=1`).join('&')}&key=k`
  expect(sign(unsorted, 'k')).toBe(createHash('md5').update(text).digest('hex').toUpperCase())
})

test('paySign of a bare prepay_id is the one tenpay makes', () => {
  const partnerKey = '192006250b4c09247ec02edce69f6a2d'
  const tenpay = new Tenpay({ appid: 'wxa123b4567c8def90', mchid: '1', partnerKey, notify_url: 'http://x' })
  const theirs = tenpay.getPayParamsByPrepay({ prepay_id: 'wx241454271591128cfc753dab0139979466' })
  const ours = jsapiParameters({
    appId: 'wxa123b4567c8def90',
    prepay_id: 'wx241454271591128cfc753dab0139979466',
    merchantKey: partnerKey,
    now: Number(theirs.timeStamp) * 1000,
    nonce: theirs.nonceStr,
  })
  expect({ ...theirs, timestamp: undefined }).toMatchObject(ours)
})

// The plugin's parser trims and leaves characters that XML forbids alone, so the values here have neither.
const xmlText = text.map((one) => one.replace(/[\p{C}\s]/gu, '')).filter((one) => one !== '')
const xmlFields = fc.dictionary(name, xmlText, { minKeys: 1, maxKeys: 20, noNullPrototype: true })

test('what toXml writes, the plugin reads, and what the plugin writes, parseXml reads', () => {
  fc.assert(
    fc.property(xmlFields, (random) => {
      const plain = Object.fromEntries(
        Object.entries(random).map(([one, other]) => [one, other.replaceAll(']]>', '')]),
      )
      const filled = Object.fromEntries(Object.entries(plain).filter(([, one]) => one !== ''))
      expect(Transformer.toObject(toXml(filled))).toEqual(
        Object.keys(filled).length > 0 ? filled : expect.anything(),
      )
      expect(parseXml(Transformer.toXml(filled))).toEqual(filled)
    }),
  )
})

test('any fields come back from our own XML as they were, spaces and all', () => {
  const printable = text.map((one) => one.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ''))
  fc.assert(
    fc.property(fc.dictionary(name, printable, { maxKeys: 20, noNullPrototype: true }), (random) => {
      expect(parseXml(toXml(random))).toEqual(random)
    }),
  )
})

test('whatever the bytes, parseXml gives strings or says what is wrong', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(
      '<xml>',
      '</xml>',
      '<a>',
      '</a>',
      '<a/>',
      '<![CDATA[',
      ']]>',
      '&',
      '&lt;',
      '<!',
      '<?',
      '?>',
      ' ',
      'x',
    ),
  })
  fc.assert(
    fc.property(fc.oneof(hostile, fc.uint8Array({ maxLength: 200 })), (bytes) => {
      try {
        for (const one of Object.values(parseXml(bytes))) expect(typeof one).toBe('string')
      } catch (error) {
        expect(error).toMatchObject({
          name: 'WemineMalformedError',
          message: expect.stringMatching(/^The XML /),
        })
      }
    }),
    { numRuns: 2000 },
  )
})
