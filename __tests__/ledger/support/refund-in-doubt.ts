import type { GatewayOrder } from '../../../src/payments/ledger/gateway-order'
import { formatMinor } from '../../../src/payments/money/money'
import { recoverRefund } from '../../../src/payments/verbs/recover-refund'
import type { World } from './world'

/** What the gateway says of a payment as if none of it had been refunded. */
export const success = { trade_state: 'SUCCESS', total_fee: '10880', transaction_id: '4200000001' }

/** Refunds whose answer was lost, in a test's world. */
export const refundsInDoubt = (world: World) => ({
  inSeconds: (seconds: number) => new Date(world.now().getTime() + seconds * 1000),

  recover: async (order: GatewayOrder, patience?: number) =>
    recoverRefund(world.account, await world.row(order), patience),

  /** A captured order with a refund whose answer was lost, done or not. */
  async inDoubt(amount: number, done = false): Promise<GatewayOrder> {
    const order = await world.captured()
    world.sandbox.fault('refund', { status: 502, done, times: 1 })
    const asked = expect.stringContaining(formatMinor(amount, 'HKD'))
    expect(await world.refund(order, amount)).toMatchObject({
      problem: { code: 'refund_unknown', message: asked },
    })
    return order
  },

  /** The gateway answers this question with 429: the refund stays in doubt, and the gateway is left alone. */
  async expectPauseBy(question: 'queryOrder' | 'refund', look: () => Promise<boolean>): Promise<void> {
    world.sandbox.fault(question, { status: 429, times: 1 })
    expect(await look()).toBe(false)
    expect(world.account.health.pausedUntil).not.toBeNull()
  },
})
