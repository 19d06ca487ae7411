import { type SignType, sameSign, signJsapi } from '#wemine/notifications/signature'
import type { Gateway } from '../gateway/gateway'
import type { PhoneState } from './phone-refusal'

/** What `getBrandWCPayRequest` has to be given. WeChat on an iPhone takes a number for a missing parameter. */
export const jsapiNames = ['appId', 'timeStamp', 'nonceStr', 'package', 'signType', 'paySign'] as const

/** WeChat's own sentences, as phones show them. */
export const sentences = {
  missing: '调用支付JSAPI缺少参数：',
  sign: '支付验证签名失败',
  /** Of an unknown or expired prepay_id, and of one that another appId ordered. */
  prepay: '调用支付JSAPI缺少参数：total_fee',
  paid: '该订单已支付',
  closed: '订单已关闭',
  unregistered: '当前页面的URL未注册：',
}

const unpayable: Partial<Record<PhoneState, string>> = {
  'not-found': sentences.prepay,
  expired: sentences.prepay,
  'already-paid': sentences.paid,
  closed: sentences.closed,
}

/**
 * Whether WeChat would open the payment that a page asks for.
 *
 * @returns the order's number, or the sentence by which WeChat refuses
 */
export function readJsapiRequest(
  query: URLSearchParams,
  { settings, orders }: Gateway,
): { out_trade_no: string } | { refusal: string } {
  const missing = jsapiNames.find((name) => !query.get(name))
  if (missing) return { refusal: `${sentences.missing}${missing}` }
  const [appId, timeStamp, nonceStr, prepay, signType, paySign] = jsapiNames.map((name) => query.get(name)!)
  if (signType !== settings.signType) return { refusal: sentences.sign }
  const fields = { appId: appId!, timeStamp: timeStamp!, nonceStr: nonceStr!, package: prepay!, signType }
  if (!sameSign(paySign!, signJsapi(fields as typeof fields & { signType: SignType }, settings.merchantKey)))
    return { refusal: sentences.sign }
  if (appId !== settings.appId) return { refusal: sentences.prepay }
  const prepay_id = /^prepay_id=(.+)$/.exec(prepay!)?.[1] ?? ''
  const order = orders.find(prepay_id)
  // An out_trade_no names an order too, and is no prepay_id.
  if (!order || order.out_trade_no === prepay_id) return { refusal: sentences.prepay }
  const refusal = unpayable[orders.phoneState(prepay_id)]
  return refusal ? { refusal } : { out_trade_no: order.out_trade_no }
}
