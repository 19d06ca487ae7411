/** What a store's own code does: reads the ledger through the plugin's module. */
exports.default = async ({ container }) => {
  const wemine = container.resolve('wemine')
  const payments = await wemine.listPayments({ state: 'captured' })
  const refunds = await wemine.listRefunds(payments[0]?.out_trade_no)
  process.stdout.write(`LEDGER ${JSON.stringify({ payments, refunds })}\n`)
}
