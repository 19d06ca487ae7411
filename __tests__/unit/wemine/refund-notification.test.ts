import { createCipheriv, createHash } from 'node:crypto'
import fc from 'fast-check'
import { parseNotification, readNotification } from '#wemine/notifications/notification'
import { decryptRefundInfo } from '#wemine/notifications/refund-info'
import { toXml } from '#wemine/notifications/xml'

const KEY = '192006250b4c09247ec02edce69f6a2d'

/** The fields of WeChat's own sample of a refund's notification. */
const INFO = {
  out_refund_no: '131811191610442717309',
  out_trade_no: '71106718111915575302817',
  refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS',
  refund_fee: '3960',
  refund_id: '50000408942018111907145868882',
  refund_recv_accout: '支付用户零钱',
  refund_request_source: 'API',
  refund_status: 'SUCCESS',
  settlement_refund_fee: '3960',
  settlement_total_fee: '3960',
  success_time: '2018-11-19 16:24:13',
  total_fee: '3960',
  transaction_id: '4200000215201811190261405420',
}

const rootOf = (fields: Record<string, string>) =>
  toXml(fields)
    .replace(/^<xml>/, '<root>')
    .replace(/<\/xml>$/, '</root>')

/** As WeChat's document says: AES-256-ECB with PKCS7 under the MD5 of the key in lower-case hex, in base64. */
function encrypt(text: string | Uint8Array, key = KEY): string {
  const cipher = createCipheriv('aes-256-ecb', createHash('md5').update(key).digest('hex'), null)
  return Buffer.concat([cipher.update(Buffer.from(text)), cipher.final()]).toString('base64')
}

const notification = (more: Record<string, string> = {}) =>
  toXml({
    return_code: 'SUCCESS',
    appid: 'wx1',
    mch_id: '10000100',
    nonce_str: 'TeqClE3i0mvn3DrK',
    req_info: encrypt(rootOf(INFO)),
    ...more,
  })

describe('readNotification', () => {
  test('tells a refund from a payment', () => {
    const read = readNotification(notification())
    expect(read.kind).toBe('refund')
    expect(read.kind === 'refund' && decryptRefundInfo(read.fields.req_info, KEY)).toEqual(INFO)
    const payment = toXml({ return_code: 'SUCCESS', result_code: 'SUCCESS', out_trade_no: '1' })
    expect(readNotification(payment)).toEqual({ kind: 'payment', fields: parseNotification(payment) })
  })

  test.each<Record<string, string>>([
    { result_code: 'SUCCESS', out_trade_no: '1' },
    { result_code: 'SUCCESS', out_trade_no: '1', sign: 'A' },
  ])('a payment with a req_info of its own is a payment: %p', (more) => {
    expect(readNotification(notification(more))).toMatchObject({ kind: 'payment', fields: more })
  })

  test.each<[string, string, string, RegExp]>([
    ['an empty req_info', notification({ req_info: '' }), 'malformed', /no result_code/],
    [
      'an order number and no result_code',
      notification({ out_trade_no: '1' }),
      'malformed',
      /no result_code/,
    ],
    [
      'a result_code and no order number',
      notification({ result_code: 'SUCCESS' }),
      'malformed',
      /no out_trade_no/,
    ],
    ['no return_code', notification({ return_code: '' }), 'malformed', /no return_code/],
    ['return_code FAIL', notification({ return_code: 'FAIL', return_msg: 'no' }), 'refused', /not SUCCESS/],
  ])('%s is neither', (_name, xml, kind, reason) => {
    expect(() => readNotification(xml)).toThrow(
      expect.objectContaining({ kind, message: expect.stringMatching(reason) }),
    )
  })

  test('parseNotification is for payments only, and says so', () => {
    expect(() => parseNotification(notification())).toThrow(
      expect.objectContaining({ kind: 'malformed', message: expect.stringMatching(/is of a refund/) }),
    )
  })
})

describe('decryptRefundInfo', () => {
  test('reads what another implementation wrote, to the byte', () => {
    // openssl enc -aes-256-ecb -K $(printf %s "$(printf %s KEY | md5sum | cut -c1-32)" | xxd -p -c64) -a -A
    const written =
      'Df1zEhkaQRcJZp87pZvZWS0AbA/DDbqvOqoYbrB1cg/9wpxC/uOvUwABJIn+zv5aT6PD5XG6/cHTlybXuzfJedP7woYKrwJ5F6BLxbSz7T3hsIhP/LywBhKjTJFe+kwyhxQbuVlw5oCiUWWzfbS/pAr4d/17pgDgKplpi9N6KpFWgrZobi8lJSnFiVrd2/MLMrjWLZ3+J3LlWL+MzlBQZg=='
    expect(decryptRefundInfo(written, KEY)).toEqual({
      out_trade_no: '9900000000',
      refund_id: '500001',
      refund_status: 'CHANGE',
    })
  })

  test('line breaks inside the base64 do not count', () => {
    const folded = encrypt(rootOf(INFO)).replace(/(.{64})/g, '$1\r\n')
    expect(decryptRefundInfo(folded, KEY)).toEqual(INFO)
  })

  test('whatever the key and the values', () => {
    const text = fc.stringMatching(/^[^\p{C}\s]{1,20}$/u)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), text, (key, value) => {
        const fields = { out_trade_no: '1', refund_id: '2', refund_status: value }
        expect(decryptRefundInfo(encrypt(rootOf(fields), key), key)).toEqual(fields)
      }),
    )
  })

  const oneBlockLess = Buffer.from(encrypt(rootOf(INFO)), 'base64')
    .subarray(0, -16)
    .toString('base64')
  test.each<[string, string, RegExp]>([
    ['nothing', '', /not base64/],
    ['what is not base64', 'a-b_c', /not base64/],
    ['base64 of no whole block', 'AAAA', /not encrypted under/],
    ['a last block cut off', oneBlockLess, /not encrypted under|XML/],
    ['another key', encrypt(rootOf(INFO), `${KEY}x`), /not encrypted under|XML/],
    ['no XML', encrypt('refunded'), /XML/],
    ['a DOCTYPE inside', encrypt(`<!DOCTYPE x>${rootOf(INFO)}`), /DOCTYPE/],
    ['another root', encrypt(toXml(INFO)), /another root element than <root>/],
    [
      'a name twice',
      encrypt(rootOf(INFO).replace('</root>', '<refund_id>1</refund_id></root>')),
      /more than once/,
    ],
    ['bytes that are not UTF-8', encrypt(Uint8Array.from([0xff, 0xfe])), /UTF-8/],
    ['no order number', encrypt(rootOf({ ...INFO, out_trade_no: '' })), /no out_trade_no/],
    ['no number of the refund', encrypt(rootOf({ ...INFO, refund_id: '' })), /no refund_id/],
    ['no status', encrypt(rootOf({ ...INFO, refund_status: '' })), /no refund_status/],
  ])('%s is refused', (_name, req_info, reason) => {
    expect(() => decryptRefundInfo(req_info, KEY)).toThrow(
      expect.objectContaining({ kind: 'malformed', message: expect.stringMatching(reason) }),
    )
  })

  test('no refusal repeats the key or what was encrypted', () => {
    for (const req_info of [encrypt('secret words'), encrypt(rootOf(INFO), 'other'), 'x']) {
      let said = ''
      try {
        decryptRefundInfo(req_info, KEY)
      } catch (error) {
        said = `${(error as Error).message}${JSON.stringify(error)}`
      }
      expect(said).not.toBe('')
      expect(said).not.toContain(KEY)
      expect(said).not.toContain('secret words')
    }
  })
})
