/** What a store's own code does: reads the ledger through the plugin's module, and by Medusa's query. */
exports.default = async ({ container }) => {
  const wemine = container.resolve('wemine')
  const payments = await wemine.listPayments({ state: 'captured' })
  const [{ out_trade_no, order_id }] = payments
  const refunds = await wemine.listRefunds(out_trade_no)
  const query = container.resolve('query')
  const ask = async (entity, fields, filters, pagination) =>
    (await query.graph({ entity, fields, filters, pagination })).data
  const [order] = await ask('order', ['id', 'display_id', 'wemine_payments.*', 'wemine_payments.refunds.*'], {
    id: order_id,
  })
  const queried = await ask('wemine_payment', ['out_trade_no', 'order_id', 'display_id'], { order_id })
  const { charged_at } = payments[0]
  const times = [payments[0].created_at, charged_at].map((at) => new Date(at))
  const numbers = async (filters, order) =>
    (await ask('wemine_payment', ['out_trade_no'], filters, { take: 50, skip: 0, order })).map(
      (one) => one.out_trade_no,
    )
  const ordered = {
    newest: await numbers({}),
    created: await numbers({}, { created_at: 'ASC' }),
    createdLast: await numbers({}, { created_at: 'DESC' }),
    unpaid: await ask('wemine_payment', ['out_trade_no', 'charged_at']).then((all) =>
      all.filter((one) => one.charged_at === null).map((one) => one.out_trade_no),
    ),
    charged: await numbers({}, { charged_at: 'ASC' }),
    chargedLast: await numbers({}, { charged_at: 'DESC' }),
    from: await numbers({ charged_at: { $gte: times[1].toISOString() } }),
    after: await numbers({ charged_at: { $gt: times[1] } }),
    until: await numbers({ created_at: { $lte: times[0] }, state: 'captured' }),
    before: await numbers({ created_at: { $lt: times[0].toISOString() }, state: 'captured' }),
  }
  const refusals = await Promise.all([
    numbers({}, { total_fee: 'ASC' }).catch(String),
    numbers({ charged_at: { $gte: '2026-11-28' } }).catch(String),
    numbers({ charged_at: { $near: times[1] } }).catch(String),
  ])
  const refused = await ask('wemine_payment', ['out_trade_no'], { stat: 'captured' }).catch(String)
  const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(wemine))
  process.stdout.write(
    `LEDGER ${JSON.stringify({ payments, refunds, order, queried, ordered, refusals, refused, methods })}\n`,
  )
}
