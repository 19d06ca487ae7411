import { cancel } from '../../src/payments/verbs/cancel'
import { resolvePayment } from '../../src/payments/verbs/resolve'
import { REFUND, useWorld } from './support/world'

const world = useWorld()

describe('a canceled payment', () => {
  test('is refunded whole, once', async () => {
    const order = await world.captured()
    for (let time = 0; time < 3; time++)
      expect(await cancel(world.account, order.out_trade_no, 'canceled')).toBeUndefined()
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('is refunded whole also after a refund of half of it that the platform never heard was done', async () => {
    const order = await world.captured()
    const { out_trade_no } = order
    world.sandbox.fault('refund', { hang: 'after', times: 1 })
    await world.refund(order, 5440)
    await resolvePayment(world.platform, out_trade_no, { action: 'refund_done' }, 'user_1')
    expect(await cancel(world.account, out_trade_no, 'canceled')).toBeUndefined()
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('says so when it cannot be refunded, so that the order stays as it is', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { refuse: 'NOTENOUGH', times: 1 })
    // A refusal that may pass has words of its own.
    expect(await cancel(world.account, order.out_trade_no, 'canceled')).toMatchObject({
      code: 'refund_refused_for_now',
    })
    expect(world.money(order)?.refunded).toBe(0)
  })

  test('never says no before an order came of it: what cannot be refunded now is refunded later', async () => {
    const order = await world.paid()
    await world.authorize(order)
    world.sandbox.fault('refund', { reset: 'before', times: 1 })
    expect(await cancel(world.account, order.out_trade_no, 'out of stock')).toBeUndefined()
    world.wait(90)
    expect(await world.reconcile(order)).toMatchObject({ state: 'refunded' })
    expect(world.money(order)?.refunded).toBe(10880)
  })
})

test('a cancellation that fails takes no older refund for its own', async () => {
  const order = await world.captured()
  const { out_trade_no } = order
  world.sandbox.fault('refund', { hang: 'after', times: 1 })
  await world.refund(order, 5440)
  await resolvePayment(world.platform, out_trade_no, { action: 'refund_done' }, 'user_1')
  world.sandbox.fault('refund', { refuse: 'NOTENOUGH', times: 1 })
  expect(await cancel(world.account, out_trade_no, 'canceled')).toMatchObject({
    code: 'refund_refused_for_now',
  })
  // The merchant's own retry of that older one still gets it, and moves nothing.
  expect(await world.refund(order, 5440)).toMatchObject({ value: { state: 'done', reported: true } })
  expect(world.money(order)?.refunded).toBe(5440)
})

test('a database that goes away while it is canceled keeps no cart stuck, and the money goes back later', async () => {
  const order = await world.paid()
  await world.authorize(order)
  const run = world.counted.raw
  const goesAway = jest.spyOn(world.counted, 'raw').mockImplementation((text, values) => {
    if (/^\s*(update|with)/.test(text)) throw new Error('the database went away')
    return run(text, values)
  })
  expect(await cancel(world.account, order.out_trade_no, 'out of stock')).toBeUndefined()
  goesAway.mockRestore()
  expect(world.logged.at(-1)).toMatch(/could not be refunded yet: the database went away/)
  expect(await world.row(order)).toMatchObject({ state: 'authorized', refunded_fee: 0 })
  expect(world.money(order)?.refunded).toBe(0)
  world.store.nothingOwed(order)
  await world.run(20)
  expect(await world.row(order)).toMatchObject({ state: 'refunded' })
  expect(world.money(order)?.refunded).toBe(10880)
})

describe('a payment with a refund in doubt', () => {
  test('that was done is not refunded a second time by its cancellation', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { hang: 'after', times: 1 })
    expect(await world.refund(order, 10880)).toMatchObject({ problem: { code: 'refund_unknown' } })
    expect(await cancel(world.account, order.out_trade_no, 'canceled')).toBeUndefined()
    expect(world.asked(REFUND)).toBe(1)
    expect(world.money(order)?.refunded).toBe(10880)
    expect(await world.row(order)).toMatchObject({ refund_in_doubt: null, refunded_fee: 10880 })
  })

  test('that nobody can tell about keeps the order as it is, and nothing more is sent', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { hang: 'after', times: 1 })
    await world.refund(order, 5440)
    world.sandbox.fault('queryOrder', { status: 503, times: 3 })
    expect(await cancel(world.account, order.out_trade_no, 'canceled')).toMatchObject({
      code: 'refund_unknown',
    })
    expect(world.asked(REFUND)).toBe(1)
    expect(world.money(order)?.refunded).toBe(5440)
  })
})
