import { createCipheriv, createHash } from 'node:crypto'
import { toXml } from '#wemine/notifications/xml'
import type { RefundNotificationFault } from '../faults/fault'
import { beijingTime, identifiers } from '../gateway/identifiers'
import type { SandboxOrder, SandboxRefund } from '../gateway/order'
import { subMerchant } from '../gateway/raw-envelope'
import type { SandboxSettings } from '../options'
import type { NotificationMessage } from './message'

/**
 * WeChat's refund result as v2 XML. It has neither `result_code` nor a signature: `req_info` is base64 of the inner XML,
 * encrypted by AES-256-ECB with the lower-case MD5 of the merchant key.
 */
export function refundMessage(
  order: SandboxOrder,
  refund: SandboxRefund,
  { body, contentType }: RefundNotificationFault,
  settings: SandboxSettings,
): NotificationMessage {
  const outer = {
    return_code: 'SUCCESS',
    appid: settings.appId,
    mch_id: settings.mchId,
    ...subMerchant,
    nonce_str: identifiers.nonce(),
    req_info: encrypt(inner(order, refund), settings.merchantKey),
  }
  return {
    body: body ?? toXml(outer),
    contentType: contentType ?? settings.notifyContentType,
    encoding: 'utf8',
  }
}

function inner(order: SandboxOrder, refund: SandboxRefund): string {
  const { total_fee, transaction_id } = order.payment!
  const xml = toXml({
    out_refund_no: refund.out_refund_no,
    out_trade_no: order.out_trade_no,
    refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS',
    refund_fee: String(refund.refund_fee),
    refund_id: refund.refund_id,
    // WeChat's own spelling.
    refund_recv_accout: '支付用户零钱',
    refund_request_source: 'API',
    refund_status: 'SUCCESS',
    settlement_refund_fee: String(refund.refund_fee),
    settlement_total_fee: String(total_fee),
    success_time: readable(refund.refunded_at),
    total_fee: String(total_fee),
    transaction_id,
  })
  return xml.replace(/^<xml>/, '<root>').replace(/<\/xml>$/, '</root>')
}

/** Unlike `time_end`, this one is written yyyy-MM-dd HH:mm:ss; always UTC+8. */
function readable(ms: number): string {
  return beijingTime(ms).replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3 $4:$5:$6')
}

function encrypt(xml: string, merchantKey: string): string {
  const key = createHash('md5').update(merchantKey, 'utf8').digest('hex')
  const cipher = createCipheriv('aes-256-ecb', key, null)
  return Buffer.concat([cipher.update(xml, 'utf8'), cipher.final()]).toString('base64')
}
