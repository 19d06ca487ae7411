import { refundsInDoubt, success } from './support/refund-in-doubt'
import { QUERY, REFUND, useWorld } from './support/world'

const world = useWorld()
const { inSeconds, recover, inDoubt, expectPauseBy } = refundsInDoubt(world)

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
    await expectPauseBy('queryOrder', () => recover(order))
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
