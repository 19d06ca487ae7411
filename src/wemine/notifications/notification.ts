import { oneLine } from '../answers/one-line'
import { WemineMalformedError, WemineRefusedError } from '../errors'
import { parseXml } from './xml'

/**
 * What a notification says: all fields as strings, exactly as sent, those that WeChat adds without notice included
 * (a signature covers them all). Nothing in it is evidence: it tells which order to query.
 */
export type WemineNotification = Readonly<Record<string, string>> & {
  readonly return_code: 'SUCCESS'
  readonly result_code: 'SUCCESS'
  readonly out_trade_no: string
}

/** WeChat's own rule for the number, wider than ours: the account may have orders that others made. */
const ORDER_NUMBER = /^[0-9A-Za-z_\-|*@]{1,64}$/

/**
 * Reads the body of a notification. Its signature is not checked here: see `verifySign` and `WemineClient.checkSign`.
 * The content type is nobody's business: forwarders send XML under many.
 *
 * @throws WemineMalformedError when it is not such XML, or says neither yes nor no, or names no order
 * @throws WemineRefusedError when it reports a failure; WeChat notifies of payments only, so this is not expected
 */
export function parseNotification(bytes: Uint8Array | string): WemineNotification {
  const fields = parseXml(bytes)
  for (const name of ['return_code', 'result_code']) {
    if (!fields[name]) throw new WemineMalformedError(`The notification has no ${name}`)
    if (fields[name] !== 'SUCCESS') throw failure(fields, name)
  }
  if (!fields.out_trade_no) throw new WemineMalformedError('The notification has no out_trade_no')
  if (!ORDER_NUMBER.test(fields.out_trade_no)) {
    throw new WemineMalformedError('The out_trade_no of the notification is not an order number')
  }
  return fields as WemineNotification
}

/**
 * Whether it is WeChat's notification of a refund. It comes to the address of the payment's, is sent again for a day
 * unless it is acknowledged, and says all that matters in `req_info`, encrypted with WeChat's own API key: without that
 * it names no order, and nobody has signed it. It proves nothing.
 */
export function isRefundNotification(bytes: Uint8Array | string): boolean {
  try {
    const { return_code, result_code, req_info } = parseXml(bytes)
    return return_code === 'SUCCESS' && !result_code && Boolean(req_info)
  } catch {
    return false
  }
}

function failure(fields: Record<string, string>, name: string): WemineRefusedError {
  const { err_code = '', err_code_des = '', return_msg = '' } = fields
  return new WemineRefusedError(`The notification reports a failure: its ${name} is not SUCCESS`, {
    err_code: oneLine(err_code),
    err_code_des: oneLine(err_code_des || return_msg),
  })
}
