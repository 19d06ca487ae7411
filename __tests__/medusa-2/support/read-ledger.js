/** What a store's own code does: reads the ledger through the plugin's module, and by Medusa's query. */
exports.default = async ({ container }) => {
  const wemine = container.resolve('wemine')
  const payments = await wemine.listPayments({ state: 'captured' })
  const [{ out_trade_no, order_id }] = payments
  const refunds = await wemine.listRefunds(out_trade_no)
  const query = container.resolve('query')
  const ask = async (entity, fields, filters) => (await query.graph({ entity, fields, filters })).data
  const [order] = await ask('order', ['id', 'display_id', 'wemine_payments.*', 'wemine_payments.refunds.*'], {
    id: order_id,
  })
  const queried = await ask('wemine_payment', ['out_trade_no', 'order_id', 'display_id'], { order_id })
  const refused = await ask('wemine_payment', ['out_trade_no'], { stat: 'captured' }).catch(String)
  const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(wemine))
  process.stdout.write(`LEDGER ${JSON.stringify({ payments, refunds, order, queried, refused, methods })}\n`)
}
