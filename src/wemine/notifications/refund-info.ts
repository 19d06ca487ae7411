import { createDecipheriv, createHash } from 'node:crypto'
import { WemineMalformedError } from '../errors'
import { parseXml } from './xml'

/**
 * What WeChat encrypts into a refund's notification. All fields as strings, exactly as sent. `refund_status`: SUCCESS,
 * CHANGE (the payer's account could not take it: needs manual review) or REFUNDCLOSE (nothing was refunded).
 */
export type RefundInfo = Readonly<Record<string, string>> & {
  readonly out_trade_no: string
  readonly refund_id: string
  readonly refund_status: string
}

const NEEDED = ['out_trade_no', 'refund_id', 'refund_status'] as const

/**
 * Decrypts `req_info` of a refund's notification: base64 of AES-256-ECB, PKCS7, under the lower-case hex MD5 of the
 * merchant's own WeChat key. Only who has that key can have written what it opens, block by block: the cipher has no
 * seal, so that blocks of several messages can be joined. Ask about the order that it names; never book by it.
 *
 * @throws WemineMalformedError when it is not base64, was not encrypted under this key, or does not hold a refund
 */
export function decryptRefundInfo(req_info: string, merchantKey: string): RefundInfo {
  const fields = parseXml(decrypt(req_info.replace(/\s+/g, ''), merchantKey), 'root')
  for (const name of NEEDED) {
    if (!fields[name]) throw new WemineMalformedError(`The refund of the notification has no ${name}`)
  }
  return fields as RefundInfo
}

function decrypt(base64: string, merchantKey: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) {
    throw new WemineMalformedError('The req_info of the notification is not base64')
  }
  const key = createHash('md5').update(merchantKey, 'utf8').digest('hex')
  try {
    const decipher = createDecipheriv('aes-256-ecb', key, null)
    return Buffer.concat([decipher.update(base64, 'base64'), decipher.final()])
  } catch {
    throw new WemineMalformedError(
      'The req_info of the notification was not encrypted under this merchantKey',
    )
  }
}
