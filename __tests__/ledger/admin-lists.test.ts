import { listPayments } from '../../src/payments/admin/lists'
import { resolvePayment } from '../../src/payments/verbs/resolve'
import { placed } from './support/placed'
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

describe('a payment is found', () => {
  test('by its number, WeChat’s number, its order, its order’s number and its amount', async () => {
    const one = await placed(world, 41, 10880)
    const other = await placed(world, 42, 125_446)
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
    const done = await placed(world, 1, 100)
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
