const names = ['captured', 'refunded', 'exception', 'overdue', 'refund_unknown'].map(
  (name) => `wemine.payment.${name}`,
)

/**
 * What a store's own code does: hears what happens to WeChat payments. Medusa 1's local event bus tells a subscriber the
 * data and not the event's name, so each name has a function of its own.
 */
exports.default = class WechatPaymentSubscriber {
  constructor({ eventBusService, logger }) {
    for (const name of names)
      eventBusService.subscribe(name, async ({ out_trade_no, order_id }) => {
        logger.info(`heard ${name} of ${out_trade_no} for ${order_id ?? 'no order'}`)
      })
  }
}
