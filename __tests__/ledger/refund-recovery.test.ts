import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { recordRefundDone, reserveRefund } from '../../src/payments/ledger/refunds'
import { attendRefund, recoverRefund } from '../../src/payments/verbs/recover-refund'
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
  await world.refund(order, amount)
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
    await Promise.all([recoverRefund(world.account, row), recoverRefund(other, row)])
    expect(world.asked(REFUND)).toBe(2)
    expect(world.money(order)?.refunded).toBe(10880)
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
