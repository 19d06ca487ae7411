/** Hears what happens to WeChat payments: a store would mail its staff here, above all about exceptions. */
module.exports.default = async function wechatPayment({ event: { name, data }, container }) {
  const logger = container.resolve('logger')
  logger.info(`heard ${name} of ${data.out_trade_no} for ${data.order_id ?? 'no order'}`)
}

module.exports.config = {
  event: [
    'wemine.payment.captured',
    'wemine.payment.refunded',
    'wemine.payment.exception',
    'wemine.payment.overdue',
    'wemine.payment.refund_unknown',
  ],
}
