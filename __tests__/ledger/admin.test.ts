import { movementsCsv } from '../../src/payments/admin/csv'
import { showPayment } from '../../src/payments/admin/details'
import { listPayments, orderPayments } from '../../src/payments/admin/lists'
import { readDays } from '../../src/payments/admin/read-query'
import { showTotals } from '../../src/payments/admin/totals'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { resolvePayment } from '../../src/payments/verbs/resolve'
import { checkPayment } from '../../src/payments/verbs/review'
import { useWorld } from './support/world'

const world = useWorld()

async function found(query: Record<string, unknown>) {
  const listed = await listPayments(world.platform, query)
  if (!listed.ok) throw new Error(listed.problem.message)
  return { ...listed.value, numbers: listed.value.payments.map(({ out_trade_no }) => out_trade_no) }
}

async function refusal(query: Record<string, unknown>) {
  const listed = await listPayments(world.platform, query)
  return listed.ok ? 'found' : `${listed.problem.code}: ${listed.problem.message}`
}

/** Its order stands in a store of its own, under a number of its own. */
async function placed(number: number, amount: number): Promise<GatewayOrder> {
  const cart = `cart_${number}`
  const order = await world.paid({ cart, session: `payses_${number}`, amount })
  world.store.placed(order, `order_${number}`)
  return world.reconcile(order)
}

describe('a payment is found', () => {
  test('by its number, WeChat’s number, its order, its order’s number and its amount', async () => {
    const one = await placed(41, 10880)
    const other = await placed(42, 125_446)
    expect(one).toMatchObject({ state: 'captured', order_id: 'order_41' })
    for (const q of [
      one.out_trade_no,
      one.transaction_id,
      'order_41',
      '#41',
      '41',
      '108.80',
      'HK$108.8',
      'HKD 108.8',
    ])
      expect([q, (await found({ q })).numbers]).toEqual([q, [one.out_trade_no]])
    for (const q of ['1,254.46', '1254.46', '#42'])
      expect([q, (await found({ q })).numbers]).toEqual([q, [other.out_trade_no]])
    for (const q of [
      '108.8000001',
      '10880',
      '99',
      "' or '1'='1",
      '%',
      '_',
      'order_',
      one.out_trade_no.slice(0, 9),
    ])
      expect([q, (await found({ q })).numbers]).toEqual([q, []])
  })

  test('by the amount of its cart, where that is in another currency', async () => {
    world.configure({ exchangeRates: { USD: '7.8', JPY: '0.052' } })
    const usd = await world.opened({ cart: 'cart_1', session: 'payses_1', amount: 2000, currency: 'usd' })
    const jpy = await world.opened({ cart: 'cart_2', session: 'payses_2', amount: 3000, currency: 'jpy' })
    for (const q of ['20.00', '20', '$20'])
      expect([q, (await found({ q })).numbers]).toEqual([q, [usd.out_trade_no]])
    const both = [usd, jpy].map(({ out_trade_no }) => out_trade_no)
    expect((await found({ q: '156' })).numbers.sort()).toEqual(both.sort())
    expect((await found({ q: '3000' })).payments).toMatchObject([
      { out_trade_no: jpy.out_trade_no, exchange_rate: '0.052', decimals: { fee: 2, paid: 2, cart: 0 } },
    ])
    expect((await found({ q: '30.00' })).numbers).toEqual([])
  })

  test('by its state, whether it is open, its account and its days, a page at a time', async () => {
    const done = await placed(1, 100)
    world.wait(86_400)
    const review = await world.opened({ cart: 'cart_2', session: 'payses_2' })
    await world.sandbox.pay(review.out_trade_no, { total_fee: 1 })
    await world.confirmed(review)
    // Those of one moment have no order.
    world.wait(1)
    const open = await world.opened({ cart: 'cart_3', session: 'payses_3' })
    const [first, second, third] = [done, review, open].map(({ out_trade_no }) => out_trade_no)
    expect((await found({})).numbers).toEqual([third, second, first])
    expect((await found({ order: 'created_at' })).numbers).toEqual([first, second, third])
    expect((await found({ state: 'captured,open' })).numbers).toEqual([third, first])
    expect(await found({ open: 'true' })).toMatchObject({ numbers: [second], count: 1, is_more: false })
    expect((await found({ open: 'true' })).payments).toMatchObject([{ review: 'exception', paid_fee: 1 }])
    expect((await found({ provider_id: 'pp_wemine_other' })).numbers).toEqual([])
    expect((await found({ session_id: 'payses_3' })).numbers).toEqual([third])
    expect((await found({ from: review.created_at.toISOString() })).numbers).toEqual([third, second])
    expect((await found({ to: review.created_at.toISOString() })).numbers).toEqual([first])
    expect(await found({ limit: '1', offset: '1' })).toMatchObject({
      numbers: [second],
      count: 3,
      limit: 1,
      offset: 1,
    })
    await resolvePayment(world.platform, review.out_trade_no, { action: 'close' }, 'user_1')
    expect((await found({ open: 'true' })).numbers).toEqual([])
  })

  test.each<[Record<string, unknown>, RegExp]>([
    [{ limt: '5' }, /"limt" is none of them/],
    [{ state: 'lost' }, /state must be one of these.*captured/],
    [{ limit: '0' }, /limit must be a whole number from 1 to 200/],
    [{ limit: '201' }, /limit must be/],
    [{ limit: '1e3' }, /limit must be/],
    [{ offset: '10001' }, /offset must be a whole number from 0 to 10000/],
    [{ q: ['a', 'b'] }, /q must be given once/],
    [{ q: 'a\0b' }, /q must have no control characters/],
    [{ q: 'x'.repeat(201) }, /q must be at most 200/],
    [{ from: 'yesterday' }, /from must be a day/],
    [{ from: '2026-02-30' }, /from must be a day/],
    [{ time_zone: 'Mars/Olympus' }, /time_zone must be the name/],
    [{ open: 'yes' }, /open must be "true"/],
    [{ order: 'total_fee' }, /order must be/],
  ])('and %j is refused by name', async (query, words) => {
    expect(await refusal(query)).toMatch(words)
    expect(await refusal(query)).toMatch(/^query_invalid: Fix these parameters of the address: /)
  })
})

describe('one payment', () => {
  const kinds = async ({ out_trade_no }: GatewayOrder) =>
    (await showPayment(world.platform, out_trade_no))?.timeline.map(({ kind }) => kind)

  test.each([
    [
      'person',
      async (order: GatewayOrder): Promise<void> => {
        await checkPayment(world.platform, order.out_trade_no)
      },
    ],
    ['job', async (): Promise<void> => world.run(1)],
    [
      'medusa',
      async (order: GatewayOrder): Promise<void> => {
        await world.authorize(order)
      },
    ],
  ] as const)('says that it was confirmed by %s', async (by, confirm) => {
    const order = await world.opened()
    await world.sandbox.pay(order.out_trade_no)
    world.wait(60)
    await confirm(order)
    const details = await showPayment(world.platform, order.out_trade_no)
    expect(details?.payment).toMatchObject({ confirmed_by: by, paid_fee: 10880 })
    expect(details?.timeline).toContainEqual({ at: expect.any(String), kind: 'confirmed', by })
  })

  test('says when the shopper paid, by the gateway’s clock', async () => {
    const order = await world.opened()
    await world.sandbox.pay(order.out_trade_no)
    world.wait(600)
    const { charged_at, paid_at } = await world.confirmed(order)
    const minutes = (Number(paid_at) - Number(charged_at)) / 60_000
    expect(minutes).toBeGreaterThan(9)
    expect(minutes).toBeLessThan(11)
  })

  test('tells its refunds and decisions in their order, and what may be done now', async () => {
    const order = await placed(7, 10880)
    world.wait(60)
    await world.refund(order, 80)
    expect(await kinds(order)).toEqual([
      'opened',
      'paid',
      'confirmed',
      'placed',
      'refund_requested',
      'refund_done',
    ])
    const wrong = await world.opened({ cart: 'cart_2', session: 'payses_2' })
    await world.sandbox.pay(wrong.out_trade_no, { total_fee: 1 })
    await world.confirmed(wrong)
    expect(await showPayment(world.platform, wrong.out_trade_no)).toMatchObject({
      ...{ actions: ['check', 'refund', 'close'], confirm_amount: null },
      payment: { review: 'exception', exception_at: expect.any(String) },
    })
    world.wait(60)
    await resolvePayment(
      world.platform,
      wrong.out_trade_no,
      { action: 'refund', note: 'wrong sum' },
      'user_7',
    )
    const details = await showPayment(world.platform, wrong.out_trade_no)
    expect(details).toMatchObject({ actions: ['check'], payment: { state: 'refunded', review: null } })
    expect(details?.timeline).toContainEqual({
      ...{ at: expect.any(String), kind: 'decided', decision: 'refund', actor: 'user_7', note: 'wrong sum' },
    })
  })

  test('of an account that was removed offers nothing', async () => {
    const order = await world.opened()
    await world.sandbox.pay(order.out_trade_no, { total_fee: 1 })
    await world.confirmed(order)
    world.platform = world.platformOf([])
    expect(await showPayment(world.platform, order.out_trade_no)).toMatchObject({ actions: [] })
  })
})

test('an order shows every payment of its cart, paid or not, oldest first', async () => {
  const left = await world.opened({ cart: 'cart_9', session: 'payses_8' })
  world.wait(5)
  const paid = await placed(9, 10880)
  const shown = await orderPayments(world.platform, 'order_9')
  expect(shown).toMatchObject({
    order: { id: 'order_9', display_id: 9 },
    payments: [
      { payment: { out_trade_no: left.out_trade_no, state: 'open', display_id: null } },
      { payment: { out_trade_no: paid.out_trade_no, state: 'captured', display_id: 9 } },
    ],
  })
  for (const id of ['order_8', '', "order_9' --", 'x'.repeat(200)])
    expect(await orderPayments(world.platform, id)).toBeUndefined()
})

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
  own(await placed(1, 10880))
  const partly = own(await placed(2, 125_446))
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
  const lost = own(await placed(10, 5000))
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
    const order = await placed(1, 10880)
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
    const order = await placed(1, 10880)
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
      const order = await placed(1, 10880)
      world.wait(86_400)
      await world.refund(order, 1000)
      world.store.refunded.set(order.out_trade_no, 1000)
      expect(await twoDays()).toEqual([
        { taken: 10880, refunded: 0, differences: 0, medusa: { captured: 10880, refunded: 0 } },
        { taken: 0, refunded: 1000, differences: 0, medusa: { captured: 0, refunded: 1000 } },
      ])
    })

    test('takes each refund of Medusa’s for the one that was made for it, whichever Medusa lacks', async () => {
      const order = await placed(1, 10880)
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
      const order = await placed(1, 10880)
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
  const order = await placed(1, 10880)
  await world.sql.raw(
    `update wemine_gateway_order set order_id = '=1+1', transaction_id = '@"a",b' where out_trade_no = ?`,
    [order.out_trade_no],
  )
  const { text } = await csvSums({})
  expect(text).toContain(`,"'@""a"",b",'=1+1,`)
})
