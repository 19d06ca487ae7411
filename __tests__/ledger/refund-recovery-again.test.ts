import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { recordRefundDone, recordRefundRefused } from '../../src/payments/ledger/refunds'
import type { Sql } from '../../src/payments/ledger/sql'
import type { CartMinor, GatewayFee } from '../../src/payments/money/money'
import { recoverRefund } from '../../src/payments/verbs/recover-refund'
import { sendRefund } from '../../src/payments/verbs/send-refund'
import { refundsInDoubt, success } from './support/refund-in-doubt'
import { REFUND, useWorld } from './support/world'

const world = useWorld()
const { recover, inDoubt, expectPauseBy } = refundsInDoubt(world)

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
    await expectPauseBy('refund', () => again(order))
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
