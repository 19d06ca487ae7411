import { oneLine } from '../answers/one-line'
import { WemineMalformedError, WemineRefusedError } from '../errors'
import { parseXml } from './xml'

/**
 * What a notification of a payment says: all fields as strings, exactly as sent, those that WeChat adds without notice
 * included (a signature covers them all). Nothing in it is evidence: it tells which order to query.
 */
export type WemineNotification = Readonly<Record<string, string>> & {
  /** The message was sent; any other value is thrown as WemineRefusedError. */
  readonly return_code: 'SUCCESS'
  /** What it tells of was done; any other value is thrown as WemineRefusedError. */
  readonly result_code: 'SUCCESS'
  /** The order to query. 1 to 64 of the characters that WeChat allows. */
  readonly out_trade_no: string
}

/**
 * What a notification of a refund says: which account it is about, and the rest encrypted in `req_info` (see
 * `decryptRefundInfo`). WeChat does not sign it, so that without the merchant's own key it proves nothing at all.
 */
type RefundNotification = Readonly<Record<string, string>> & {
  readonly return_code: 'SUCCESS'
  readonly req_info: string
}

/** The two that WeChat sends to the same address. */
export type ReadNotification =
  | { kind: 'payment'; fields: WemineNotification }
  | { kind: 'refund'; fields: RefundNotification }

/** WeChat's own rule for the number, wider than ours: the account may have orders that others made. */
const ORDER_NUMBER = /^[0-9A-Za-z_\-|*@]{1,64}$/

/**
 * Reads the body of a notification, of a payment or of a refund. No signature is checked here: see `verifySign` and
 * `WemineClient.checkSign`. The content type is not checked: forwarders send XML under many.
 *
 * @throws WemineMalformedError when it is not such XML, or says neither yes nor no, or names no order
 * @throws WemineRefusedError when it reports a failure; WeChat notifies of what was done only, so this is not expected
 */
export function readNotification(bytes: Uint8Array | string): ReadNotification {
  const fields = parseXml(bytes)
  demandSuccess(fields, 'return_code')
  // A refund's has no other field in the clear that could be taken for a payment's.
  if (fields.req_info && !fields.result_code && !fields.out_trade_no)
    return { kind: 'refund', fields: fields as RefundNotification }
  demandSuccess(fields, 'result_code')
  if (!fields.out_trade_no) throw new WemineMalformedError('The notification has no out_trade_no')
  if (!ORDER_NUMBER.test(fields.out_trade_no)) {
    throw new WemineMalformedError('The out_trade_no of the notification is not an order number')
  }
  return { kind: 'payment', fields: fields as WemineNotification }
}

/**
 * Reads the body of a notification of a payment. Its signature is not checked here: see `verifySign` and
 * `WemineClient.checkSign`. WeChat sends notifications of refunds to the same address; they name no order in the clear
 * and are refused here as malformed. Answer them with success: they only ask you to look at your refunds.
 *
 * @throws WemineMalformedError when it is not such XML, or says neither yes nor no, or names no order
 * @throws WemineRefusedError when it reports a failure; WeChat notifies of payments only, so this is not expected
 */
export function parseNotification(bytes: Uint8Array | string): WemineNotification {
  const { kind, fields } = readNotification(bytes)
  if (kind === 'payment') return fields
  throw new WemineMalformedError('The notification is of a refund: it has no result_code and no out_trade_no')
}

function demandSuccess(fields: Record<string, string>, name: 'return_code' | 'result_code'): void {
  if (!fields[name]) throw new WemineMalformedError(`The notification has no ${name}`)
  if (fields[name] === 'SUCCESS') return
  const { err_code = '', err_code_des = '', return_msg = '' } = fields
  throw new WemineRefusedError(`The notification reports a failure: its ${name} is not SUCCESS`, {
    err_code: oneLine(err_code),
    err_code_des: oneLine(err_code_des || return_msg),
  })
}
