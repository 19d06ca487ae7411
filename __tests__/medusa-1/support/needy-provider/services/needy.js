const { AbstractPaymentProcessor } = require(require.resolve('@medusajs/medusa', { paths: [process.cwd()] }))

/** What many plugins do: it looks something up over the container's manager while Medusa holds a transaction open. */
exports.default = class NeedyService extends AbstractPaymentProcessor {
  static identifier = 'needy'

  async initiatePayment() {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await this.container.manager.query('select count(*) from cart')
    return { session_data: {} }
  }

  async updatePayment({ paymentSessionData }) {
    return { session_data: paymentSessionData }
  }

  async deletePayment() {
    return {}
  }
}
