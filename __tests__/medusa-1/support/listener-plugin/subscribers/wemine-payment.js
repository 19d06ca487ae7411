/** What a store's own code does: hears what happens to WeChat payments. */
module.exports = class WechatPaymentSubscriber {
  constructor({ eventBusService, logger }) {
    const names = ['captured', 'returned', 'exception', 'refund.unknown']
    for (const name of names.map((one) => `wemine.payment.${one}`))
      eventBusService.subscribe(name, async (data) => {
        logger.info(`heard ${name} of ${data.out_trade_no} for ${data.order_id ?? 'no order'}`)
      })
  }
}
