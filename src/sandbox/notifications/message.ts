import { sign } from '#wemine/notifications/signature'
import { toXml } from '#wemine/notifications/xml'
import type { NotificationChange } from '../faults/fault'
import { beijingTime, identifiers } from '../gateway/identifiers'
import type { Payment, SandboxOrder } from '../gateway/order'
import { paymentOf } from '../gateway/payment'
import { subMerchant } from '../gateway/raw-envelope'
import type { SandboxSettings } from '../options'

export interface NotificationMessage {
  body: string
  /** '' sends no such header. */
  contentType: string
  /** Of the characters of `body`. */
  encoding: 'utf8' | 'utf16le' | 'latin1'
}

/**
 * WeChat's payment result as v2 XML. It always tells of the payment, also when the order is refunded by now.
 *
 * @throws Error when the order is not paid and neither `forged` nor a body is given: WeChat tells of payments alone
 */
export function notificationMessage(
  order: SandboxOrder,
  change: NotificationChange,
  settings: SandboxSettings,
): NotificationMessage {
  const contentType = change.contentType ?? settings.notifyContentType
  const encoding = change.encoding ?? 'utf8'
  if (change.body !== undefined) return { body: change.body, contentType, encoding }
  const payment = order.payment ?? (change.forged && paymentOf(order, {}, order.created_at))
  if (!payment) throw new Error(`Order ${order.out_trade_no} is not paid: there is nothing to notify of`)
  const original = paymentFields(order, payment, settings)
  const sent = { ...original, ...change.mutate }
  const fields = Object.fromEntries(
    Object.entries(sent).filter((field): field is [string, string] => field[1] !== null),
  )
  const signature = {
    valid: () => sign(fields, settings.merchantKey, settings.signType),
    stale: () => sign(original, settings.merchantKey, settings.signType),
    wrong: () => sign(fields, `not ${settings.merchantKey}`, settings.signType),
    none: () => undefined,
  }[change.sign ?? 'valid']()
  const xml = toXml(signature === undefined ? fields : { ...fields, sign: signature })
  const body = change.cdata === false ? xml.replaceAll(/<!\[CDATA\[|]]>/g, '') : xml
  return { body, contentType, encoding }
}

function paymentFields(
  order: SandboxOrder,
  payment: Payment,
  settings: SandboxSettings,
): Record<string, string> {
  return {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    appid: settings.appId,
    mch_id: settings.mchId,
    ...subMerchant,
    nonce_str: identifiers.nonce(),
    ...(settings.signType === 'MD5' ? {} : { sign_type: settings.signType }),
    result_code: 'SUCCESS',
    openid: payment.openid,
    is_subscribe: 'N',
    sub_openid: payment.sub_openid,
    sub_is_subscribe: 'Y',
    trade_type: order.trade_type,
    bank_type: 'CFT',
    total_fee: String(payment.total_fee),
    fee_type: payment.fee_type,
    cash_fee: String(payment.cash_fee),
    cash_fee_type: 'CNY',
    rate: payment.rate,
    transaction_id: payment.transaction_id,
    out_trade_no: order.out_trade_no,
    attach: '',
    time_end: beijingTime(payment.paid_at),
  }
}
