/** What a store's own code does: hears what happens to WeChat payments. */
exports.default = async ({ data, eventName, container }) => {
  const logger = container.resolve('logger')
  logger.info(`heard ${eventName} of ${data.out_trade_no} for ${data.order_id ?? 'no order'}`)
}

exports.config = {
  event: ['captured', 'returned', 'exception', 'refund.unknown'].map((name) => `wemine.payment.${name}`),
  context: { subscriberId: 'wemine-payment-listener' },
}
