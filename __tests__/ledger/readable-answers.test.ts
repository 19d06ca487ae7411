import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { handleNotification } from '../../src/payments/verbs/handle-notification'
import { checkPayment } from '../../src/payments/verbs/review'
import { status } from '../../src/payments/verbs/status'
import { QUERY, useWorld } from './support/world'

const world = useWorld()
const listed = async () => (await world.exceptions()).map(({ payment: { out_trade_no } }) => out_trade_no)

async function paidUnheard(): Promise<GatewayOrder> {
  const order = await world.opened()
  await world.sandbox.pay(order.out_trade_no)
  return order
}

describe('M12: a success whose amount is', () => {
  test.each(['10880.00', '10880.', '1.088e4', '010880'])('%s is read, exactly', async (total_fee) => {
    const order = await paidUnheard()
    world.sandbox.fault('queryOrder', { answer: { total_fee } })
    await world.run(1)
    expect(await world.row(order)).toMatchObject({ state: 'captured', paid_fee: 10880 })
  })

  test.each(['10880.01', '10,880', 'HKD 108.80', '108.80 ', '1e99', '-10880', { value: 10880 }, true])(
    '%j proves nothing; it is listed once the code is over, after ever fewer questions',
    async (total_fee) => {
      const order = await paidUnheard()
      world.sandbox.fault('queryOrder', { answer: { total_fee } })
      await world.run(120, 120)
      expect(await world.row(order)).toMatchObject({ state: 'open' })
      expect(world.asked(QUERY)).toBeLessThanOrEqual(60)
      await world.run(20, 300)
      expect(await world.row(order)).toMatchObject({
        state: 'exception',
        problem: expect.stringMatching(/cannot be read/),
      })
      expect(await listed()).toEqual([order.out_trade_no])
      expect(world.eventNames()).toEqual(['wemine.payment.exception'])
      expect(await status(world.platform, order.out_trade_no)).toMatchObject({ status: 'attention' })
      expect(world.store.calls.place).toBe(0)
      const asked = world.asked(QUERY)
      await world.run(120, 600)
      expect(world.asked(QUERY)).toBe(asked)
    },
  )
})

test('M12: an answer that became readable before the code was over is placed as ever', async () => {
  const order = await paidUnheard()
  world.sandbox.fault('queryOrder', { answer: { total_fee: 'many' } })
  await world.run(100, 300)
  world.sandbox.clearFaults()
  await world.run(10)
  expect(await world.row(order)).toMatchObject({ state: 'captured' })
})

describe('M17: PAYERROR', () => {
  test('ends one attempt, not the order: paid afterwards, its notification lost, it is found', async () => {
    const order = await world.opened()
    world.sandbox.fault('queryOrder', { answer: { trade_state: 'PAYERROR' } })
    await world.run(5)
    expect(await world.row(order)).toMatchObject({ state: 'open', next_check_at: expect.any(Date) })
    world.sandbox.clearFaults()
    await world.sandbox.pay(order.out_trade_no)
    await world.run(2)
    expect(await world.row(order)).toMatchObject({ state: 'captured' })
  })

  test.each(['PAYERROR', 'USERPAYING', 'ACCEPT', 'NOTPAY', 'A_NEW_WORD'])(
    'as %s, is final only when the time is over',
    async (trade_state) => {
      const order = await world.opened()
      world.sandbox.fault('queryOrder', { answer: { trade_state } })
      await world.run(128, 120)
      expect((await world.row(order)).state).toBe('open')
      await world.run(12, 120)
      expect(await world.row(order)).toMatchObject({ state: 'expired', next_check_at: null })
    },
  )

  test.each(['CLOSED', 'REVOKED'])('is not %s, which is final at once', async (trade_state) => {
    const order = await world.opened()
    world.sandbox.fault('queryOrder', { answer: { trade_state } })
    await world.run(1)
    expect(await world.row(order)).toMatchObject({ state: 'closed', next_check_at: null })
  })
})

describe('S4: a code that nobody pays', () => {
  test.each([false, true])('costs at most 60 questions over its whole life (superseded: %s)', async (old) => {
    const order = await world.opened()
    if (old) await world.sql('wemine_gateway_order').update({ superseded_at: world.now() })
    await world.run(150)
    expect(await world.row(order)).toMatchObject({ state: 'expired' })
    expect(world.asked(QUERY)).toBeLessThanOrEqual(old ? 35 : 60)
    expect(world.asked(QUERY)).toBeGreaterThan(10)
  })

  test('S10: costs none at all once it is over, however often a page asks', async () => {
    const order = await world.opened()
    await world.run(150, 300)
    const asked = world.asked(QUERY)
    world.wait(30 * 86_400)
    for (let poll = 0; poll < 600; poll++) {
      world.wait(1)
      expect(await status(world.platform, order.out_trade_no)).toMatchObject({ status: 'expired' })
    }
    expect(world.asked(QUERY)).toBe(asked)
  })

  test('S10: costs one question an hour once it is over, however often "complete" is pressed', async () => {
    const order = await world.opened()
    await world.run(150, 300)
    const asked = () => world.asked(QUERY)
    const before = asked()
    for (let press = 0; press < 600; press++) {
      world.wait(12)
      expect(await world.authorize(order)).toMatchObject({ problem: { code: 'payment_not_paid' } })
    }
    // Two hours.
    expect(asked() - before).toBeLessThanOrEqual(2)
    expect(asked() - before).toBeGreaterThanOrEqual(1)
  })

  test('S10: costs one question a minute once it is over, however often somebody notifies of it', async () => {
    const order = await world.opened()
    await world.run(150, 300)
    world.wait(120)
    const before = world.asked(QUERY)
    const bytes = Buffer.from(
      `<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><out_trade_no>${order.out_trade_no}</out_trade_no></xml>`,
    )
    for (let time = 0; time < 120; time++) {
      world.wait(1)
      expect((await handleNotification(world.platform, bytes)).body).toMatch(/FAIL/)
    }
    expect(world.asked(QUERY) - before).toBeLessThanOrEqual(3)
    expect(world.asked(QUERY) - before).toBeGreaterThanOrEqual(2)
  })

  test('S10: is still found to be paid when a notification comes late, or a person asks', async () => {
    for (const look of [
      (number: string) =>
        handleNotification(
          world.platform,
          Buffer.from(
            `<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><out_trade_no>${number}</out_trade_no></xml>`,
          ),
        ),
      (number: string) => checkPayment(world.platform, number),
    ]) {
      await world.empty()
      const order = await world.opened()
      await world.sandbox.pay(order.out_trade_no)
      await world.sql('wemine_gateway_order').update({
        ...{
          state: 'expired',
          next_check_at: null,
          checked_at: new Date(order.expires_at.getTime() + 700_000),
        },
      })
      world.wait(2 * 3600 + 1000)
      await look(order.out_trade_no)
      expect(await world.row(order)).toMatchObject({ paid_fee: 10880 })
    }
  })
})
