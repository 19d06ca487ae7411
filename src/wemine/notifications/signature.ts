import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** The two digests of WeChat Pay v2. `MD5` is what everything of this gateway uses unless `sign_type` says otherwise. */
export type SignType = 'MD5' | 'HMAC-SHA256'

/** Length of the signature in hex digits: what tells the two apart when `sign_type` is missing. */
const HEX_LENGTH: Record<SignType, number> = { MD5: 32, 'HMAC-SHA256': 64 }

/**
 * Signs fields the way WeChat Pay v2 does: `sign` and empty values dropped, keys in raw ASCII order (`B` before `a_b`,
 * `coupon_fee_10` before `coupon_fee_2`), `k=v&…&key=KEY` in UTF-8 without URL encoding. `0` and `'0'` are not empty;
 * null, undefined, `[]` and `{}` are (the last two are how the gateway writes an empty XML element in JSON).
 *
 * @returns upper-case hex: 32 digits for MD5, 64 for HMAC-SHA256
 * @throws TypeError when a value is an object with content: a signature covers scalars only
 */
export function sign(fields: Record<string, unknown>, key: string, type: SignType = 'MD5'): string {
  const text = `${stringToSign(fields)}&key=${key}`
  const digest = type === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return digest.update(text, 'utf8').digest('hex').toUpperCase()
}

/**
 * Whether `fields.sign` is the signature of the other fields, all of them: WeChat adds fields without notice and signs them.
 * The digest is the one `sign_type` names, else the one whose length `sign` has. Never throws; compares in constant time.
 */
export function verifySign(fields: Record<string, unknown>, key: string): boolean {
  const given = fields.sign
  const type = signTypeOf(fields)
  if (typeof given !== 'string' || !type) return false
  try {
    return sameSign(given, sign(fields, key, type))
  } catch {
    return false
  }
}

/** Compares two signatures in constant time, whatever the case of their hex digits. */
export function sameSign(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one.toUpperCase()), Buffer.from(other.toUpperCase())]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** What WeChat's browser bridge signs: the spelling `timeStamp` counts here, though `wx.chooseWXPay` takes `timestamp`. */
export interface JsapiFields {
  appId: string
  /** Unix seconds, ten digits. */
  timeStamp: string
  nonceStr: string
  /** `prepay_id=…` */
  package: string
  /** Must be the one the order was made with. */
  signType: SignType
}

/** The `paySign` of a JSAPI payment. `key` is WeChat's own merchant key, never Wemine's api-key. */
export function signJsapi(fields: JsapiFields, key: string): string {
  const { appId, timeStamp, nonceStr, package: prepay, signType } = fields
  return sign({ appId, timeStamp, nonceStr, package: prepay, signType }, key, signType)
}

function stringToSign(fields: Record<string, unknown>): string {
  return Object.keys(fields)
    .filter((name) => name !== 'sign' && !isEmpty(fields[name]))
    .sort()
    .map((name) => `${name}=${scalar(name, fields[name])}`)
    .join('&')
}

function isEmpty(value: unknown): boolean {
  if (value === '' || value === null || value === undefined) return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

function scalar(name: string, value: unknown): string {
  if (typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol') {
    throw new TypeError(`Field ${name} cannot be signed: it is not a string or a number`)
  }
  return String(value)
}

function signTypeOf(fields: Record<string, unknown>): SignType | undefined {
  const named = fields.sign_type
  if (!isEmpty(named)) return named === 'MD5' || named === 'HMAC-SHA256' ? named : undefined
  const length = typeof fields.sign === 'string' ? fields.sign.length : 0
  return length === HEX_LENGTH.MD5 ? 'MD5' : length === HEX_LENGTH['HMAC-SHA256'] ? 'HMAC-SHA256' : undefined
}
