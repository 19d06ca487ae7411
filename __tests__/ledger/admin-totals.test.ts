import { movementsCsv } from '../../src/payments/admin/csv'
import { readDays } from '../../src/payments/admin/read-query'
import { showTotals } from '../../src/payments/admin/totals'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { resolvePayment } from '../../src/payments/verbs/resolve'
import { placed } from './support/placed'
import { useWorld } from './support/world'

const world = useWorld()

/** The amounts of a CSV, by kind, in cents. */
async function csvSums(query: Record<string, unknown>) {
  const days = readDays(query, world.now())
  if (!days.ok) throw new Error(days.problem.message)
  let text = ''
  for await (const piece of movementsCsv(world.platform, days.value, days.value.time_zone)) text += piece
  const [head = '', ...lines] = text.trimEnd().split('\r\n')
  const columns = head.split(',')
  const rows = lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [columns[at], cell])))
  const sum = (kind: string) =>
    rows
      .filter((row) => row.kind === kind)
      .reduce((all, row) => all + Math.round(Number(row.amount) * 100), 0)
  return { text, rows, payment: sum('payment'), refund: sum('refund'), auto: sum('auto-refund') }
}

async function totals(query: Record<string, unknown> = {}) {
  const shown = await showTotals(world.platform, query)
  if (!shown.ok) throw new Error(shown.problem.message)
  return shown.value
}

test('a day of everything: the totals, the CSV and the gateway’s own statement agree to the cent', async () => {
  world.configure({ exchangeRates: { USD: '7.777' } })
  const mine = new Set<string>()
  const own = <T extends GatewayOrder>(order: T): T => {
    mine.add(order.out_trade_no)
    return order
  }
  own(await placed(world, 1, 10880))
  const partly = own(await placed(world, 2, 125_446))
  for (const cents of [1, 3333, 80]) await world.refund(partly, cents)
  const usd = own(await world.paid({ cart: 'cart_3', session: 'payses_3', amount: 1999, currency: 'usd' }))
  world.store.placed(usd, 'order_3')
  await world.reconcile(usd)
  await world.refund(usd, 333)
  const unclaimed = own(await world.paid({ cart: 'cart_4', session: 'payses_4', amount: 777 }))
  world.store.nothingOwed(unclaimed)
  const wrong = own(await world.opened({ cart: 'cart_5', session: 'payses_5' }))
  await world.sandbox.pay(wrong.out_trade_no, { total_fee: 5 })
  await world.confirmed(wrong)
  const closed = own(await world.opened({ cart: 'cart_6', session: 'payses_6' }))
  await world.sandbox.pay(closed.out_trade_no, { total_fee: 6 })
  await world.confirmed(closed)
  await resolvePayment(world.platform, closed.out_trade_no, { action: 'close' }, 'user_1')
  own(await world.opened({ cart: 'cart_7', session: 'payses_7' }))
  await world.run(3)
  const waits = own(await world.paid({ cart: 'cart_8', session: 'payses_8', amount: 888 }))
  world.store.refusesToPlace('no stock')
  await world.reconcile(waits)
  const lost = own(await placed(world, 10, 5000))
  world.sandbox.fault('refund', { hang: 'before', times: 1 })
  await world.refund(lost, 100)

  const query = { from: new Date(0).toISOString().replace('1970', '2026'), to: new Date(0).toISOString() }
  expect(readDays(query, world.now()).ok).toBe(false)
  const days = {
    from: new Date(world.now().getTime() - 86_400_000).toISOString(),
    to: new Date(world.now().getTime() + 86_400_000).toISOString(),
  }
  const { totals: rows } = await totals(days)
  expect(rows).toHaveLength(1)
  const [day] = rows
  const statement = world.sandbox.statement().filter(({ out_trade_no }) => mine.has(out_trade_no))
  const sum = (kind: 'payment' | 'refund') =>
    statement.filter((one) => one.kind === kind).reduce((all, { amount }) => all + amount, 0)
  expect(sum('payment')).toBeGreaterThan(150_000)
  expect(day?.taken).toEqual({ count: 8, fee: sum('payment') })
  expect((day?.refunded.fee ?? 0) + (day?.auto_refunded.fee ?? 0)).toBe(sum('refund'))
  expect(day?.net).toBe(sum('payment') - sum('refund'))
  expect(day).toMatchObject({
    ...{ provider_id: 'pp_wemine_hk', fee_type: 'HKD', decimals: 2 },
    ...{ refunded: { count: 4 }, auto_refunded: { count: 1, fee: 777 }, in_doubt: { count: 1, fee: 100 } },
    became: {
      ...{ captured: { count: 4 }, auto_refunded: { count: 1, fee: 777 }, open: { count: 1, fee: 888 } },
      ...{ in_review: { count: 1, fee: 5 }, closed: { count: 1, fee: 6 } },
    },
  })
  const became = Object.values(day?.became ?? {})
  expect(became.reduce((all, { fee }) => all + fee, 0)).toBe(day?.taken.fee)
  expect(became.reduce((all, { count }) => all + count, 0)).toBe(day?.taken.count)

  const csv = await csvSums(days)
  expect(csv).toMatchObject({
    ...{ payment: day?.taken.fee, refund: -(day?.refunded.fee ?? 0), auto: -(day?.auto_refunded.fee ?? 0) },
  })
  expect(csv.rows.map(({ wechat_number }) => wechat_number).sort()).toEqual(
    statement.map(({ id }) => id).sort(),
  )
  const times = csv.rows.map(({ date, time }) => `${date} ${time}`)
  expect(times).toEqual([...times].sort())
  expect((await totals({ ...days, provider_id: 'pp_wemine_other' })).totals).toEqual([])
})

describe('what Medusa’s own books have', () => {
  const day = () => ({
    from: new Date(world.now().getTime() - 86_400_000).toISOString(),
    to: new Date(world.now().getTime() + 86_400_000).toISOString(),
  })

  test('is added up beside it, and where it agrees no difference is named', async () => {
    const order = await placed(world, 1, 10880)
    await world.refund(order, 80)
    world.store.refunded.set(order.out_trade_no, 80)
    expect(await totals(day())).toMatchObject({
      totals: [{ medusa: [{ currency: 'HKD', decimals: 2, captured: 10880, refunded: 80 }] }],
      ...{ differences: [], difference_count: 0 },
    })
  })

  test.each([
    [
      'not_captured',
      async (order: GatewayOrder): Promise<void> =>
        world.store.placed(order, 'order_1', { isCaptured: false }),
    ],
    [
      'refund_only_in_medusa',
      async (order: GatewayOrder): Promise<void> => {
        world.store.refunded.set(order.out_trade_no, 50)
      },
    ],
    [
      'refund_not_in_medusa',
      async (order: GatewayOrder): Promise<void> => {
        await world.refund(order, 50)
      },
    ],
  ] as const)('is named where it differs: %s', async (kind, spoil) => {
    const order = await placed(world, 1, 10880)
    await spoil(order)
    expect(await totals(day())).toMatchObject({
      differences: [{ out_trade_no: order.out_trade_no, kind, display_id: 1, currency: 'HKD' }],
      difference_count: 1,
    })
  })

  describe('over two days', () => {
    /** What Medusa's books and the ledger have of each day: an hour before and after its own time. */
    async function twoDays() {
      const days = [1, 0].map((ago) => {
        const at = (hours: number) =>
          new Date(world.now().getTime() - ago * 86_400_000 + hours * 3_600_000).toISOString()
        return { from: at(-1), to: at(1) }
      })
      const shown = []
      for (const days_ of days) {
        const { totals: rows, difference_count } = await totals(days_)
        const [row] = rows
        const csv = await csvSums(days_)
        expect(csv).toMatchObject({ payment: row?.taken.fee, refund: 0 - (row?.refunded.fee ?? 0) })
        const [medusa] = row?.medusa ?? []
        shown.push({
          ...{ taken: row?.taken.fee, refunded: row?.refunded.fee, differences: difference_count },
          medusa: { captured: medusa?.captured, refunded: medusa?.refunded },
        })
      }
      return shown
    }

    test('counts on each day what was paid and refunded on it', async () => {
      const order = await placed(world, 1, 10880)
      world.wait(86_400)
      await world.refund(order, 1000)
      world.store.refunded.set(order.out_trade_no, 1000)
      expect(await twoDays()).toEqual([
        { taken: 10880, refunded: 0, differences: 0, medusa: { captured: 10880, refunded: 0 } },
        { taken: 0, refunded: 1000, differences: 0, medusa: { captured: 0, refunded: 1000 } },
      ])
    })

    test('takes each refund of Medusa’s for the one that was made for it, whichever Medusa lacks', async () => {
      const order = await placed(world, 1, 10880)
      await world.refund(order, 80, { platform_key: 'ref_1' })
      world.wait(86_400)
      await world.refund(order, 1000, { platform_key: 'ref_2' })
      world.store.refunded.set(order.out_trade_no, 1000)
      world.store.refundKeys.set(order.out_trade_no, { ref_2: '1000' })
      expect(await twoDays()).toEqual([
        { taken: 10880, refunded: 80, differences: 1, medusa: { captured: 10880, refunded: 0 } },
        { taken: 0, refunded: 1000, differences: 1, medusa: { captured: 0, refunded: 1000 } },
      ])
    })

    test('counts what only Medusa has refunded with its payment, where the difference is named', async () => {
      const order = await placed(world, 1, 10880)
      world.wait(86_400)
      await world.refund(order, 1000)
      world.store.refunded.set(order.out_trade_no, 1005)
      expect(await twoDays()).toEqual([
        { taken: 10880, refunded: 0, differences: 1, medusa: { captured: 10880, refunded: 5 } },
        { taken: 0, refunded: 1000, differences: 1, medusa: { captured: 0, refunded: 1000 } },
      ])
    })
  })

  test('is named where it counts money that is in review', async () => {
    const order = await world.opened()
    await world.sandbox.pay(order.out_trade_no, { total_fee: 1 })
    await world.confirmed(order)
    world.store.placed(order)
    expect((await totals(day())).differences).toMatchObject([{ kind: 'captured_unexpectedly' }])
  })
})

test('what a spreadsheet would take for a formula is text in the CSV', async () => {
  const order = await placed(world, 1, 10880)
  await world.sql.raw(
    `update wemine_gateway_order set order_id = '=1+1', transaction_id = '@"a",b' where out_trade_no = ?`,
    [order.out_trade_no],
  )
  const { text } = await csvSums({})
  expect(text).toContain(`,"'@""a"",b",'=1+1,`)
})
