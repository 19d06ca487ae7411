import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { REFUND, useWorld } from './support/world'

const world = useWorld()
const states = async (order: GatewayOrder) => (await world.refunds(order)).map(({ state }) => state)
const unknown = { problem: { code: 'refund_unknown' } }

describe('M14: the only refund, lost on its way', () => {
  test('was not done when the gateway shows none after half an hour: the merchant can press again', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { status: 502, times: 1 })
    expect(await world.refund(order, 3000)).toMatchObject(unknown)
    await world.run(29)
    expect(await world.refund(order, 3000)).toMatchObject(unknown)
    await world.run(20)
    expect(await states(order)).toEqual(['refused'])
    expect(await world.row(order)).toMatchObject({ refund_in_doubt: null, refunded_fee: 0 })
    expect(await world.refund(order, 3000)).toMatchObject({ value: { state: 'done' } })
    expect(world.money(order)?.refunded).toBe(3000)
  })

  test('and so it is where only the merchant looks', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { hang: 'before', times: 1 })
    await world.refund(order, 3000)
    world.wait(1801)
    expect(await world.refund(order, 3000)).toMatchObject({ value: { state: 'done' } })
    expect(world.money(order)?.refunded).toBe(3000)
  })

  test('that was done after all is known by the gateway’s REFUND, and never sent again', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { hang: 'after', times: 1 })
    await world.refund(order, 3000)
    await world.run(40)
    expect(await states(order)).toEqual(['done'])
    expect(world.asked(REFUND)).toBe(1)
  })

  test.each([{ status: 503 }, { answer: { trade_state: 'A_NEW_WORD' } }, { refuse: 'ORDERNOTEXIST' }])(
    'stays in doubt while the gateway does not say SUCCESS (%j)',
    async (fault) => {
      const order = await world.captured()
      world.sandbox.fault('refund', { status: 502, times: 1 })
      world.sandbox.fault('queryOrder', fault)
      await world.refund(order, 3000)
      await world.run(60, 60)
      expect(await world.refund(order, 3000)).toMatchObject(unknown)
      expect(await states(order)).toEqual(['unknown'])
    },
  )

  test('beside an earlier one that was done is nothing to be told from SUCCESS', async () => {
    const order = await world.captured()
    expect(await world.refund(order, 1000)).toMatchObject({ value: { state: 'done' } })
    world.sandbox.fault('refund', { status: 502, times: 1 })
    await world.refund(order, 3000)
    const answer = { trade_state: 'SUCCESS', total_fee: '10880', transaction_id: '4200000001' }
    world.sandbox.fault('queryOrder', { answer })
    await world.run(60, 60)
    expect(await world.refund(order, 3000)).toMatchObject(unknown)
    expect(world.asked(REFUND)).toBe(2)
  })

  test('beside refused ones is still the only one', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { refuse: 'NOTENOUGH', times: 2 })
    await world.refund(order, 1000)
    await world.refund(order, 2000)
    world.sandbox.fault('refund', { status: 502, times: 1 })
    await world.refund(order, 3000)
    await world.run(50, 60)
    expect(await states(order)).toEqual(['refused', 'refused', 'refused'])
    expect(await world.refund(order, 3000)).toMatchObject({ value: { state: 'done' } })
  })

  describe('of all that is left', () => {
    test('is sent again where that is safe, and half an hour counts from when it was last sent', async () => {
      const order = await world.captured()
      world.sandbox.fault('refund', { status: 502 })
      for (let minute = 0; minute < 44; minute += 4) {
        expect(await world.refund(order, 10880)).toMatchObject(unknown)
        world.wait(240)
      }
      expect(await states(order)).toEqual(['unknown'])
      world.sandbox.clearFaults()
      expect(await world.refund(order, 10880)).toMatchObject({ value: { state: 'done' } })
      expect(world.money(order)?.refunded).toBe(10880)
    })

    test.each([30, 31, 45, 60])(
      'and done at minute %i by one more that is lost, is never called refused',
      async (minute) => {
        const order = await world.captured()
        world.sandbox.fault('refund', { status: 502, times: 1 })
        await world.refund(order, 10880)
        world.wait(minute * 60)
        world.sandbox.fault('refund', { status: 502, done: true })
        await world.sql('wemine_gateway_order').update({ next_check_at: world.now() })
        await world.runJob()
        const { refunded_fee } = await world.row(order)
        expect(refunded_fee).toBeGreaterThanOrEqual(world.money(order)?.refunded ?? 0)
        await world.refund(order, 10880)
        await world.run(90, 60)
        expect(await world.row(order)).toMatchObject({ refunded_fee: 10880, refund_in_doubt: null })
        expect(world.money(order)?.refunded).toBe(10880)
      },
    )

    test('is not sent again more than once a minute, however often that is pressed', async () => {
      const order = await world.captured()
      world.sandbox.fault('refund', { status: 502 })
      await world.refund(order, 10880)
      world.wait(61)
      for (let press = 0; press < 20; press++) {
        await world.refund(order, 10880)
        world.wait(5)
      }
      expect(world.asked(REFUND)).toBeLessThanOrEqual(4)
    })
  })
})
