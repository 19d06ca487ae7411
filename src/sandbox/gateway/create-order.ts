import { signJsapi } from '#wemine/notifications/signature'
import type { HttpRequest } from '../http/read-request'
import { showAmount } from './currency'
import type { Gateway } from './gateway'
import { identifiers } from './identifiers'
import { currentCode } from './order-book'
import { readOrderRequest } from './order-request'
import type { Outcome } from './outcome'

/** POST /order: a code or a prepay_id to pay with. */
export function createOrder(req: HttpRequest, gateway: Gateway): Outcome {
  const request = readOrderRequest(req, gateway.settings)
  if ('refusal' in request) return request
  const placed = gateway.orders.place(request)
  if ('refusal' in placed) return placed

  const { order } = placed
  const { code_url, prepay_id } = currentCode(order)
  gateway.settings.log(
    `order ${order.out_trade_no} ${order.trade_type} ${showAmount(order.total_fee, order.fee_type)} ${JSON.stringify(order.body)}`,
  )
  return {
    data: {
      out_trade_no: order.out_trade_no,
      trade_type: order.trade_type,
      prepay_id,
      ...(order.trade_type === 'NATIVE' ? { code_url } : { jsapi: jsapi(prepay_id, gateway) }),
    },
  }
}

/** What WeChat's browser opens the payment with. timeStamp is a number, as in the sample, though the bridge wants a string. */
function jsapi(prepay_id: string, { settings, clock }: Gateway) {
  const timeStamp = Math.floor(clock.now() / 1000)
  const fields = {
    appId: settings.appId,
    timeStamp: String(timeStamp),
    nonceStr: identifiers.nonce(),
    package: `prepay_id=${prepay_id}`,
    signType: settings.signType,
  }
  return { ...fields, timeStamp, paySign: signJsapi(fields, settings.merchantKey) }
}
