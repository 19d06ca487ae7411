const express = require(require.resolve('express', { paths: [process.cwd()] }))

/** What a store's own code does: reads the ledger through typeorm, by the models that the plugin registers. */
exports.default = () => {
  const router = express.Router()
  router.get('/ledger', async (req, res) => {
    const manager = req.scope.resolve('manager')
    const read = (model) =>
      manager.getRepository(req.scope.resolve(model)).find({ order: { created_at: 'ASC' } })
    res.json({ orders: await read('wemineGatewayOrderModel'), refunds: await read('wemineRefundModel') })
  })
  return router
}
