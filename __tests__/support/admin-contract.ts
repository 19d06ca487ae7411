import type { Movement } from '../../src/sandbox'
import type { Driver, Session } from './driver'
import { succeeded, until } from './http'
import { placedOrder } from './placed-order'

/** What a merchant's people are shown of a day in a real store, against the gateway's own statement. */
export function adminContract(store: () => Driver): void {
  const admin = async (path: string) => succeeded(await store().admin('GET', `/admin/wemine/${path}`))
  const days = (around = 0) => {
    const at = (ms: number) => new Date(Date.now() + around + ms).toISOString()
    return `from=${at(-86_400_000)}&to=${at(86_400_000)}`
  }
  const sumOf = (movements: Movement[], kind: Movement['kind']) =>
    movements.filter((one) => one.kind === kind).reduce((sum, { amount }) => sum + amount, 0)

  async function opened() {
    const cart = await store().createCart()
    succeeded(await store().startPayment(cart))
    return { cart, session: (await store().session(cart)) as Session }
  }

  test('a day of a store: order, search, totals and CSV agree with the gateway’s statement, cent by cent', async () => {
    const { cart, session } = await opened()
    await store().sandbox.pay(session.code_url)
    const order = await placedOrder(store(), cart)
    succeeded(await store().refund(order.id, 81))
    const second = await opened()
    await store().sandbox.pay(second.session.code_url)
    await placedOrder(store(), second.cart)
    const wrong = await opened()
    await store().sandbox.pay(wrong.session.code_url, { total_fee: 7 })
    const edit = await store().editOrder(order.id)

    // The order and its edit, with what happened in words.
    const shown = await until('the edit’s payment', async () => {
      const found = await admin(`orders/${order.id}`)
      return found.payments.length === 2 && found
    })
    expect(shown).toMatchObject({
      order: { id: order.id, display_id: expect.any(Number) },
      payments: [
        {
          payment: { out_trade_no: session.out_trade_no, state: 'captured', paid_fee: 10880, review: null },
          refunds: [{ state: 'done', refund_fee: 81, done_at: expect.any(String) }],
          actions: ['check'],
        },
        { payment: { out_trade_no: edit.session.out_trade_no, state: 'open', paid_fee: null } },
      ],
    })
    const [{ payment, timeline }] = shown.payments
    expect(payment).toMatchObject({ display_id: shown.order.display_id, confirmed_by: expect.any(String) })
    expect(timeline.map(({ kind }: { kind: string }) => kind).sort()).toEqual(
      ['confirmed', 'opened', 'paid', 'placed', 'refund_done', 'refund_requested'].sort(),
    )
    expect(await store().admin('GET', '/admin/wemine/orders/order_x')).toMatchObject({
      ...{ status: 404, body: { type: 'not_found' } },
    })

    // Found by all that people know of it.
    for (const q of [payment.transaction_id, payment.out_trade_no])
      expect((await admin(`payments?q=${q}`)).payments).toMatchObject([
        { out_trade_no: payment.out_trade_no },
      ])
    for (const q of [order.id, `%23${shown.order.display_id}`])
      expect((await admin(`payments?q=${q}`)).payments).toMatchObject([
        { out_trade_no: edit.session.out_trade_no },
        { out_trade_no: payment.out_trade_no },
      ])
    expect(await admin('payments?q=108.80&state=captured')).toMatchObject({ count: 2, is_more: false })
    expect(await store().admin('GET', '/admin/wemine/payments?limt=1')).toMatchObject({
      ...{ status: 400, body: { code: 'query_invalid', message: expect.stringContaining('limt') } },
    })

    // What was taken and refunded, as the gateway has it.
    const statement = store().sandbox.statement()
    const [taken, refunded] = [sumOf(statement, 'payment'), sumOf(statement, 'refund')]
    expect([taken, refunded]).toEqual([2 * 10880 + 7, 81])
    const totals = await until('the exception', async () => {
      const found = await admin(`totals?${days()}`)
      return found.totals[0]?.taken.count === 3 && found
    })
    expect(totals).toMatchObject({
      ...{ differences: [], difference_count: 0 },
      totals: [
        {
          ...{ fee_type: 'HKD', taken: { count: 3, fee: taken }, refunded: { count: 1, fee: refunded } },
          ...{ auto_refunded: { count: 0, fee: 0 }, net: taken - refunded },
          became: { captured: { count: 2, fee: 2 * 10880 }, in_review: { count: 1, fee: 7 } },
          medusa: [{ currency: 'HKD', captured: 2 * 10880, refunded: 81 }],
        },
      ],
    })
    expect((await admin('exceptions')).exceptions).toMatchObject([
      { payment: { out_trade_no: wrong.session.out_trade_no }, actions: ['check', 'refund', 'close'] },
    ])
    const csv = String(await admin(`payments-csv?${days()}`))
    const [head = '', ...lines] = csv.trimEnd().split('\r\n')
    const amount = head.split(',').indexOf('amount')
    const cents = lines.map((line) => Math.round(Number(line.split(',')[amount]) * 100))
    expect(cents.sort((a, b) => a - b)).toEqual([-81, 7, 10880, 10880])
    for (const { id, out_trade_no } of statement)
      expect(lines.some((line) => line.includes(id) && line.includes(out_trade_no))).toBe(true)

    // Had the shopper paid some days ago, Medusa's books too would have it on that day, and its refund on this one.
    const earlier = store().sql('wemine_gateway_order').where({ out_trade_no: payment.out_trade_no })
    await earlier.update({ charged_at: new Date(Date.now() - 3 * 86_400_000) })
    expect(await admin(`totals?${days()}`)).toMatchObject({
      totals: [
        {
          ...{ taken: { count: 2, fee: 10880 + 7 }, refunded: { count: 1, fee: refunded } },
          medusa: [{ currency: 'HKD', captured: 10880, refunded: 81 }],
        },
      ],
      difference_count: 0,
    })
    expect(await admin(`totals?${days(-3 * 86_400_000)}`)).toMatchObject({
      totals: [
        {
          ...{ taken: { count: 1, fee: 10880 }, refunded: { count: 0, fee: 0 } },
          medusa: [{ currency: 'HKD', captured: 10880, refunded: 0 }],
        },
      ],
      difference_count: 0,
    })
  })
}
