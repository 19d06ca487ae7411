import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { recordRefundDone, recordRefundRefused, reserveRefund } from '../../src/payments/ledger/refunds'
import type { Sql } from '../../src/payments/ledger/sql'
import { type CartMinor, formatMinor, type GatewayFee } from '../../src/payments/money/money'
import { attendRefund, recoverRefund } from '../../src/payments/verbs/recover-refund'
import { sendRefund } from '../../src/payments/verbs/send-refund'
import { aRefund } from './support/rows'
import { QUERY, REFUND, useWorld } from './support/world'

const world = useWorld()
const inSeconds = (seconds: number) => new Date(world.now().getTime() + seconds * 1000)
const recover = async (order: GatewayOrder, patience?: number) =>
  recoverRefund(world.account, await world.row(order), patience)
const attend = async (order: GatewayOrder) => attendRefund(world.account, await world.row(order))
const success = { trade_state: 'SUCCESS', total_fee: '10880', transaction_id: '4200000001' }

/** A captured order with a refund whose answer was lost, done or not. */
async function inDoubt(amount: number, done = false): Promise<GatewayOrder> {
  const order = await world.captured()
  world.sandbox.fault('refund', { status: 502, done, times: 1 })
  const asked = expect.stringContaining(formatMinor(amount, 'HKD'))
  expect(await world.refund(order, amount)).toMatchObject({
    problem: { code: 'refund_unknown', message: asked },
  })
  return order
}

describe('a refund in doubt', () => {
  test('that is none is known, without a question', async () => {
    const order = await world.captured()
    const asked = world.asked(QUERY)
    expect(await recover(order)).toBe(true)
    expect(world.asked(QUERY)).toBe(asked)
  })

  test('is not asked about while the gateway is to be left alone', async () => {
    const order = await inDoubt(3000, true)
    world.account.health.pauseUntil(inSeconds(60))
    const asked = world.asked(QUERY)
    expect(await recover(order)).toBe(false)
    expect(world.asked(QUERY)).toBe(asked)
    world.wait(61)
    expect(await recover(order)).toBe(true)
  })

  test('asks for a pause of the gateway where its answer does', async () => {
    const order = await inDoubt(3000)
    world.sandbox.fault('queryOrder', { status: 429, times: 1 })
    expect(await recover(order)).toBe(false)
    expect(world.account.health.pausedUntil).not.toBeNull()
  })

  test('of which the gateway shows a refund is done, and Medusa gets it when it asks again', async () => {
    const order = await inDoubt(3000, true)
    expect(await recover(order)).toBe(true)
    expect(await world.refunds(order)).toMatchObject([{ state: 'done', reported: false, refund_id: null }])
    expect(world.logged.filter((line) => line.startsWith('wemine.refund.done'))).toHaveLength(1)
  })

  test.each([
    [1799, false, 'unknown'],
    [1800, true, 'refused'],
  ])(
    'of a part, of which the gateway shows none, %i s later is known: %s (%s)',
    async (seconds, known, state) => {
      const order = await inDoubt(3000)
      world.wait(seconds)
      expect(await recover(order)).toBe(known)
      expect(await world.refunds(order)).toMatchObject([{ state }])
      if (!known) return
      expect(await world.refunds(order)).toMatchObject([{ problem: 'the gateway shows no refund of it' }])
      expect(await world.row(order)).toMatchObject({ next_check_at: world.now(), refunded_fee: 0 })
    },
  )

  test('beside an earlier one that was done is not told from REFUND, which may be that one’s', async () => {
    const order = await world.captured()
    expect(await world.refund(order, 1000)).toMatchObject({ ok: true })
    world.wait(1)
    world.sandbox.fault('refund', { status: 502, times: 1 })
    await world.refund(order, 3000)
    world.wait(1801)
    expect(await recover(order)).toBe(false)
    expect((await world.refunds(order)).map(({ state }) => state)).toEqual(['done', 'unknown'])
    expect(world.asked(REFUND)).toBe(2)
  })

  test.each([
    ['an earlier one was done', 1000, 'SUCCESS'],
    ['no other was sent', 0, 'A_NEW_WORD'],
  ])(
    'is not called refused half an hour later where %s (%i) and the gateway says %s',
    async (_, before, trade_state) => {
      const order = await world.captured()
      if (before) await world.refund(order, before)
      world.wait(1)
      world.sandbox.fault('refund', { status: 502, done: true, times: 1 })
      await world.refund(order, 3000)
      world.sandbox.fault('queryOrder', { answer: { ...success, trade_state } })
      world.wait(3600)
      expect(await recover(order)).toBe(false)
      expect((await world.refunds(order)).at(-1)?.state).toBe('unknown')
      expect((await world.row(order)).refunded_fee).toBe(world.money(order)?.refunded)
    },
  )

  test('beside refused ones is the only one', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { refuse: 'NOTENOUGH', times: 1 })
    await world.refund(order, 1000)
    world.wait(1)
    world.sandbox.fault('refund', { status: 502, done: true, times: 1 })
    await world.refund(order, 3000)
    expect(await recover(order)).toBe(true)
    expect((await world.refunds(order)).map(({ state }) => state)).toEqual(['refused', 'done'])
  })

  test('beside one of no cents is the only one that was sent', async () => {
    const order = await world.captured()
    expect(await world.refund(order, '0.4')).toMatchObject({ value: { refund_fee: 0 } })
    world.wait(1)
    world.sandbox.fault('refund', { status: 502, done: true, times: 1 })
    await world.refund(order, 3000)
    expect(await recover(order)).toBe(true)
    expect((await world.refunds(order)).map(({ state }) => state)).toEqual(['done', 'done'])
  })

  test.each([
    [59, undefined, 1],
    [60, undefined, 2],
    [0, 0, 2],
  ])(
    'of all that is left, %i s later with a patience of %s ms, was sent %i times',
    async (seconds, patience, times) => {
      const order = await inDoubt(10880)
      world.sandbox.fault('queryOrder', { answer: success })
      world.wait(seconds)
      expect(await recover(order, patience)).toBe(times === 2)
      expect(world.asked(REFUND)).toBe(times)
      expect(world.money(order)?.refunded).toBe(times === 2 ? 10880 : 0)
    },
  )

  test('of a part is never sent again', async () => {
    const order = await inDoubt(3000)
    world.wait(1799)
    expect(await recover(order, 0)).toBe(false)
    expect(world.asked(REFUND)).toBe(1)
  })
})

describe('a refund of all that is left, sent again,', () => {
  const again = async (order: GatewayOrder) => {
    world.sandbox.fault('queryOrder', { answer: success })
    world.wait(60)
    return recover(order)
  }

  test('has the number that the gateway gave it', async () => {
    const order = await inDoubt(10880)
    expect(await again(order)).toBe(true)
    expect(await world.refunds(order)).toMatchObject([
      { state: 'done', reported: false, refund_id: expect.stringMatching(/^\d+$/) },
    ])
  })

  test('and done the first time is done: the gateway says that all is refunded', async () => {
    const order = await inDoubt(10880, true)
    expect(await again(order)).toBe(true)
    expect(await world.refunds(order)).toMatchObject([{ state: 'done', reported: false, refund_id: null }])
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test.each([
    [{ refuse: 'FREQUENCY_LIMITED' }, 'refused'],
    [{ status: 502 }, 'unknown'],
  ])('and not done (%j) is still in doubt, and in the log', async (fault, kind) => {
    const order = await inDoubt(10880)
    world.sandbox.fault('refund', { ...fault, times: 1 })
    expect(await again(order)).toBe(false)
    const [doubt] = await world.refunds(order)
    expect(doubt?.state).toBe('unknown')
    const line = `wemine: refund ${doubt?.id} for ${order.out_trade_no} was sent again without success (${kind}): `
    expect(world.logged.filter((one) => one.startsWith(line))).toHaveLength(1)
    expect(world.account.health.pausedUntil).toBeNull()
  })

  test('and answered with 429 has the gateway left alone', async () => {
    const order = await inDoubt(10880)
    world.sandbox.fault('refund', { status: 429, times: 1 })
    expect(await again(order)).toBe(false)
    expect(world.account.health.pausedUntil).not.toBeNull()
  })

  test('by two processes at once is sent by one of them', async () => {
    const order = await inDoubt(10880)
    world.sandbox.fault('queryOrder', { answer: success })
    world.wait(60)
    const other = world.otherProcess().account(order.provider_id)!
    const row = await world.row(order)
    const known = await Promise.all([recoverRefund(world.account, row), recoverRefund(other, row)])
    expect(known.filter(Boolean)).toHaveLength(1)
    expect(world.asked(REFUND)).toBe(2)
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('is all that is left beside an earlier one', async () => {
    const order = await world.captured()
    await world.refund(order, 3000)
    world.wait(1)
    world.sandbox.fault('refund', { status: 502, times: 1 })
    await world.refund(order, 7880)
    expect(await again(order)).toBe(true)
    expect((await world.refunds(order)).map(({ state }) => state)).toEqual(['done', 'done'])
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('and recorded by somebody else before its answer came is known', async () => {
    const order = await inDoubt(10880)
    const { client } = world.account
    const send = client.refund.bind(client)
    client.refund = async (request) => {
      const answer = await send(request)
      const id = (await world.refunds(order))[0]?.id ?? ''
      await recordRefundDone(world.sql, { id, refund_id: null, reported: false }, world.now())
      return answer
    }
    expect(await again(order)).toBe(true)
  })

  test('is not believed where the answer is an earlier refund’s', async () => {
    const order = await world.captured()
    await world.refund(order, 5440)
    const refund_id = (await world.refunds(order))[0]?.refund_id ?? ''
    world.wait(1)
    world.sandbox.fault('refund', { status: 502, times: 1 })
    await world.refund(order, 5440)
    world.account.client.refund = async () => ({ refund_id })
    expect(await again(order)).toBe(false)
    expect((await world.refunds(order)).map(({ state }) => state)).toEqual(['done', 'unknown'])
  })
})

describe('the job’s look at a refund in doubt', () => {
  /** One whose process died after it was recorded. */
  async function lost(): Promise<GatewayOrder> {
    const order = await world.captured()
    const refund = aRefund(order.out_trade_no, 3000, 0, { look_at: inSeconds(60) })
    await reserveRefund(world.sql, refund, world.now())
    return order
  }

  test.each([
    [59, 'requested', 0],
    [60, 'unknown', 1],
  ])('%i s after it was recorded leaves it %s, listed %i times', async (seconds, state, times) => {
    const order = await lost()
    world.wait(seconds)
    await attend(order)
    const [refund] = await world.refunds(order)
    expect(refund).toMatchObject({ state })
    const line = `wemine: refund ${refund?.id} of order ${order.out_trade_no} needs manual review: its answer never came`
    expect(world.logged.filter((one) => one === line)).toHaveLength(times)
    if (times) expect(refund?.problem).toBe('its answer never came')
    // Half of the time since it was asked for, a minute at least.
    expect(await world.row(order)).toMatchObject({ next_check_at: inSeconds(60), waiting_for: null })
  })

  test('comes ever less often, counted from when it was asked for, and says it once', async () => {
    const order = await inDoubt(3000)
    world.wait(1000)
    await attend(order)
    expect(await world.row(order)).toMatchObject({ next_check_at: inSeconds(500) })
    expect(world.logged.filter((line) => line.includes('needs manual review'))).toHaveLength(1)
  })

  test('counts from when that one was asked for, not an earlier one', async () => {
    const order = await world.captured()
    await world.refund(order, 1000)
    world.wait(1000)
    world.sandbox.fault('refund', { status: 502, times: 1 })
    await world.refund(order, 3000)
    world.wait(200)
    await attend(order)
    expect(await world.row(order)).toMatchObject({ next_check_at: inSeconds(100) })
  })

  test('is over where it is known by then', async () => {
    const order = await inDoubt(3000, true)
    await attend(order)
    expect(await world.row(order)).toMatchObject({ refund_in_doubt: null, next_check_at: world.now() })
  })

  test('is over where somebody else learns of it meanwhile', async () => {
    const order = await inDoubt(3000)
    const { client } = world.account
    client.queryOrder = async () => {
      const id = (await world.refunds(order))[0]?.id ?? ''
      await recordRefundDone(world.sql, { id, refund_id: null, reported: false }, world.now())
      return { out_trade_no: order.out_trade_no, trade_state: 'A_NEW_WORD' } as never
    }
    await attend(order)
    expect(await world.row(order)).toMatchObject({ refund_in_doubt: null, next_check_at: world.now() })
  })
})

describe('the second half, where the answer may be that of the first, whose number was never seen,', () => {
  const half = {
    amount: 5440 as CartMinor,
    refund_fee: 5440 as GatewayFee,
    asked_amount: '5440',
    platform_key: null,
  }

  async function afterFirst(reason: 'auto' | 'platform'): Promise<GatewayOrder> {
    const order = await inDoubt(5440, true)
    await recover(order)
    world.wait(1)
    if (reason === 'auto') await world.sql('wemine_gateway_order').update({ state: 'refunding' })
    return world.row(order)
  }

  test.each(['auto', 'platform'] as const)('(%s) is known at once', async (reason) => {
    const order = await afterFirst(reason)
    const sent = await sendRefund(world.account, order, { ...half, reason })
    const reported = reason === 'platform'
    expect(sent).toMatchObject({ ok: true, value: { state: 'done', reported } })
    const [first, second] = await world.refunds(order)
    if (reason === 'auto') expect(sent).toMatchObject({ value: { id: second?.id } })
    expect([first, second]).toMatchObject([{ state: 'done' }, { state: 'done' }])
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test.each(['auto', 'platform'] as const)(
    '(%s) and that a person says meanwhile was not done is not done, though the first one was',
    async (reason) => {
      const order = await afterFirst(reason)
      const [first] = await world.refunds(order)
      const sql: Sql = {
        async raw(text, values) {
          const answer = await world.counted.raw(text, values)
          const second = (await world.refunds(order))[1]
          if (text.includes("set state = 'unknown'") && second)
            await recordRefundRefused(
              world.sql,
              { id: second.id, problem: 'a person', look_at: null },
              world.now(),
            )
          return answer
        },
      }
      const sent = await sendRefund({ ...world.account, sql }, order, { ...half, reason })
      expect(sent).toMatchObject({ ok: false, problem: { code: 'refund_unknown' } })
      expect(await world.refunds(order)).toMatchObject([first, { state: 'refused' }])
    },
  )
})
