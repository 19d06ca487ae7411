import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { recordRefundDone, reserveRefund } from '../../src/payments/ledger/refunds'
import { attendRefund } from '../../src/payments/verbs/recover-refund'
import { refundsInDoubt } from './support/refund-in-doubt'
import { aRefund } from './support/rows'
import { useWorld } from './support/world'

const world = useWorld()
const { inSeconds, inDoubt } = refundsInDoubt(world)
const attend = async (order: GatewayOrder) => attendRefund(world.account, await world.row(order))

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
