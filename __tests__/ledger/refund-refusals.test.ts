import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { recordRefundDone } from '../../src/payments/ledger/refunds'
import type { Sql } from '../../src/payments/ledger/sql'
import { refund } from '../../src/payments/verbs/refund'
import { REFUND, useWorld } from './support/world'

const world = useWorld()
const states = async (order: Pick<GatewayOrder, 'out_trade_no'>) =>
  (await world.refunds(order)).map(({ state }) => state)

/** Does `meanwhile` once, between this account's look at what is left and its reservation of it. */
function justBeforeReserving(meanwhile: () => Promise<unknown>): void {
  let isDone = false
  const sql: Sql = {
    async raw(text, values) {
      if (!isDone && text.includes('insert into wemine_refund')) {
        isDone = true
        const { account } = world
        world.configure()
        await meanwhile()
        world.account = account
      }
      return world.counted.raw(text, values)
    },
  }
  world.account = { ...world.account, sql }
}

describe('a refund is refused, and nothing is recorded or sent,', () => {
  test.each([
    [{ state: 'open' }, 'payment_not_paid', 'has not been paid'],
    [{ state: 'paid' }, 'payment_not_paid', 'has not been paid'],
    [{ state: 'refunding' }, 'payment_refunded', 'was refunded'],
    [{ state: 'refunded' }, 'payment_refunded', 'was refunded'],
    [
      { state: 'exception', problem: 'paid too little' },
      'payment_exception',
      'review by the store: paid too little.',
    ],
    [{ state: 'exception', problem: null }, 'payment_exception', 'review by the store: see the admin.'],
  ])('of a payment that is %j', async (row, code, words) => {
    const order = await world.captured()
    await world.sql('wemine_gateway_order').update(row)
    const message = expect.stringContaining(words)
    expect(await world.refund(order, 100)).toMatchObject({ ok: false, problem: { code, message } })
    expect(await world.refunds(order)).toEqual([])
    expect(world.asked(REFUND)).toBe(0)
  })

  test('of another account’s payment, and of one that is not known', async () => {
    const order = await world.captured()
    const unknown = { ok: false, problem: { code: 'payment_unknown' } }
    const other = world.accountOf('pp_wemine_other')
    const input = { out_trade_no: order.out_trade_no, amount: '100', platform_key: null, booked: '0' }
    expect(await refund(other, input)).toMatchObject(unknown)
    expect(await refund(world.account, { ...input, out_trade_no: '123' })).toMatchObject(unknown)
    expect(await world.refunds(order)).toEqual([])
  })

  test('of more than is left, in words that say how much that is', async () => {
    const order = await world.captured()
    await world.refund(order, 1000)
    const tomorrow = new Date(world.now().getTime() + 86_400_000)
    await world.sql('wemine_gateway_order').update({ next_check_at: tomorrow })
    expect(await world.refund(order, 9881)).toMatchObject({
      problem: {
        code: 'refund_exceeds',
        message: 'WeChat Pay cannot refund HKD 98.81: HKD 98.80 of this payment is left to refund.',
      },
    })
    expect(await states(order)).toEqual(['done'])
    // Medusa 2 may be canceling its order all the same: that is looked at in a minute.
    expect((await world.row(order)).next_check_at).toEqual(new Date(world.now().getTime() + 60_000))
  })

  test('while the gateway is to be left alone, except where there is nothing to send', async () => {
    const order = await world.captured()
    world.account.health.pauseUntil(new Date(world.now().getTime() + 120_000))
    expect(await world.refund(order, 100)).toMatchObject({ problem: { code: 'refund_unreachable' } })
    expect(await world.refunds(order)).toEqual([])
    const value = {
      state: 'done',
      refund_fee: 0,
      amount: 0,
      asked_amount: '0.4',
      reported: true,
      refund_id: null,
    }
    expect(await world.refund(order, '0.4')).toMatchObject({ ok: true, value })
    expect(await world.row(order)).toMatchObject({ refunded_fee: 0, refund_in_doubt: null })
    expect(world.asked(REFUND)).toBe(0)
  })

  test.each([
    ['was done', 100, undefined, 'refund_overtaken', ': HKD 107.80 is left. Try again.'],
    ['has lost its answer', 100, { status: 502 }, 'refund_unknown', 'the refund of HKD 108.80 was'],
  ])('where another one %s in the same moment', async (_, amount, fault, code, words) => {
    const order = await world.captured()
    justBeforeReserving(() => {
      if (fault) world.sandbox.fault('refund', { ...fault, times: 1 })
      return world.refund(order, amount)
    })
    const message = expect.stringContaining(words)
    expect(await world.refund(order, 10880)).toMatchObject({ problem: { code, message } })
    expect(await world.refunds(order)).toHaveLength(1)
    expect(world.asked(REFUND)).toBe(1)
  })

  test('where the payment became one to refund by itself in the same moment', async () => {
    const order = await world.captured()
    justBeforeReserving(() => world.sql('wemine_gateway_order').update({ state: 'refunding' }))
    expect(await world.refund(order, 100)).toMatchObject({
      problem: {
        code: 'refund_exceeds',
        message: expect.stringContaining('HKD 108.80 of this payment is left'),
      },
    })
    expect(world.asked(REFUND)).toBe(0)
  })
})

test('a refund of more than is left beside one in doubt is told of the doubt, not of what is left', async () => {
  const order = await world.captured()
  world.sandbox.fault('refund', { status: 502, times: 1 })
  await world.refund(order, 3000)
  expect(await world.refund(order, 10880)).toMatchObject({
    problem: { code: 'refund_unknown', message: expect.stringContaining('the refund of HKD 108.80 was') },
  })
})

describe('a refund that the gateway did not do', () => {
  test.each([
    ['NOTENOUGH', 'refund_refused_for_now', 'cannot do this refund now (NOTENOUGH'],
    ['TRADE_OVERDUE', 'refund_refused', 'refused this refund (TRADE_OVERDUE'],
  ])('(%s) is %s', async (refuse, code, words) => {
    const order = await world.captured()
    world.sandbox.fault('refund', { refuse, times: 1 })
    const message = expect.stringContaining(words)
    expect(await world.refund(order, 3000)).toMatchObject({ problem: { code, message } })
  })

  test('or answered with another amount is in doubt', async () => {
    const order = await world.captured()
    const body = JSON.stringify({ status: 'success', data: { refund_fee: '3001' } })
    world.sandbox.fault('refund', { body, contentType: 'application/json', done: true })
    expect(await world.refund(order, 3000)).toMatchObject({ problem: { code: 'refund_unknown' } })
    expect(await states(order)).toEqual(['unknown'])
  })

  test('is in the log, and asked for again with the same key it is sent again, whole', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { refuse: 'TRADE_OVERDUE', times: 1 })
    const key = { platform_key: 'ref_1' }
    expect(await world.refund(order, 10880, key)).toMatchObject({
      problem: { code: 'refund_refused', message: expect.stringContaining('TRADE_OVERDUE') },
    })
    const line = `wemine: refund of HKD 108.80 for ${order.out_trade_no} was not done (refused): TRADE_OVERDUE`
    expect(world.logged).toContainEqual(expect.stringContaining(line))
    expect(await world.row(order)).toMatchObject({
      refunded_fee: 0,
      next_check_at: new Date(world.now().getTime() + 60_000),
    })
    world.wait(1)
    expect(await world.refund(order, 10880, key)).toMatchObject({
      value: { state: 'done', platform_key: 'ref_1' },
    })
    expect(await states(order)).toEqual(['refused', 'done'])
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('because it could not be reached is free to be asked for again', async () => {
    const order = await world.captured()
    world.configure({ baseUrl: 'http://127.0.0.1:1/v1/' })
    expect(await world.refund(order, 100)).toMatchObject({ problem: { code: 'refund_unreachable' } })
    expect(await states(order)).toEqual(['refused'])
    expect(await world.row(order)).toMatchObject({ refunded_fee: 0, refund_in_doubt: null })
  })

  test('because all was refunded in the portal is done where it is all of ours, and refused where it is a part', async () => {
    const order = await world.captured()
    const { out_trade_no } = order
    await world.account.client.refund({ out_trade_no, total_fee: 10880, refund_fee: 10880 })
    expect(await world.refund(order, 3000)).toMatchObject({ problem: { code: 'refund_refused' } })
    expect(await world.row(order)).toMatchObject({ refunded_fee: 0, refund_in_doubt: null })
    expect(await world.refund(order, 10880)).toMatchObject({
      value: { state: 'done', refund_id: null, reported: true },
    })
    expect(await world.row(order)).toMatchObject({ refunded_fee: 10880, refund_in_doubt: null })
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('or whose answer is lost is said to need manual review, in the log', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { status: 502, times: 1 })
    await world.refund(order, 3000)
    const [doubt] = await world.refunds(order)
    expect(doubt?.problem).toContain('502')
    expect(world.logged).toContain(
      `wemine: refund ${doubt?.id} of HKD 30.00 needs manual review: ${doubt?.problem}`,
    )
  })
})

describe('a refund that somebody else recorded as done while its answer was on the way', () => {
  async function recordedMeanwhile(reported: boolean) {
    const order = await world.captured()
    const { client } = world.account
    const send = client.refund.bind(client)
    client.refund = async (request) => {
      const answer = await send(request)
      const id = (await world.refunds(order))[0]?.id ?? ''
      await recordRefundDone(world.sql, { id, refund_id: null, reported }, world.now())
      return answer
    }
    return world.refund(order, 3000, { platform_key: 'ref_1' })
  }

  test('is done, and Medusa is told of it once', async () => {
    expect(await recordedMeanwhile(false)).toMatchObject({
      ok: true,
      value: { state: 'done', reported: true, platform_key: 'ref_1' },
    })
    expect(world.logged.filter((line) => line.includes('manual review'))).toEqual([])
  })

  test('and that was given to another request already is not told twice', async () => {
    expect(await recordedMeanwhile(true)).toMatchObject({
      problem: { code: 'refund_unknown', message: expect.stringContaining('HKD 30.00') },
    })
  })
})
