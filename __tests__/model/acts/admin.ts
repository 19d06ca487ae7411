import fc from 'fast-check'
import type { Cents } from '../../../src/payments/money'
import { refundedFee } from '../../../src/sandbox/gateway/order'
import type { Payment } from '../platform/rows'
import { refundable } from '../platform/rows'
import type { World } from '../world'
import type { Act } from './act'
import { codeOf } from './shopper'

const index = fc.nat({ max: 11 })
const by = fc.nat({ max: 1 })

const isOurs = ({ out_trade_no, isCaptured }: Payment) => out_trade_no !== undefined && isCaptured

const hasPayment: Act['can'] = ({ payments }) => payments.some(isOurs)

function paymentOf({ platform }: World, at: number): Payment {
  const ours = platform.payments.filter(isOurs)
  return ours.at(-1 - (at % ours.length))!
}

/** A part of what is left, in hundredths of it: often all, often a half, so that the same amount comes twice. */
export const refund = fc.record({ payment: index, share: fc.constantFrom(100, 50, 50, 33, 1), by }).map(
  ({ payment, share, by }): Act => ({
    label: `refund ${share} % of payment -${payment}`,
    can: hasPayment,
    run: (world) => {
      const of = paymentOf(world, payment)
      const part = Math.max(1, Math.floor((refundable(of) * share) / 100)) as Cents
      return world.platform.refund(world.processes[by]!, of, part)
    },
  }),
)

export const cancelOrder = fc.record({ order: index, by }).map(
  ({ order, by }): Act => ({
    label: `cancel order -${order}`,
    can: ({ orders }) => orders.length > 0,
    run: async (world) => {
      const { orders } = world.platform
      const of = orders.at(-1 - (order % orders.length))!
      if (!of.isCanceled) await world.platform.cancelOrder(world.processes[by]!, of)
    },
  }),
)

export const check = fc.record({ code: index, by }).map(
  ({ code, by }): Act => ({
    label: `check code -${code} in the admin`,
    can: ({ codes }) => codes.length > 0,
    run: (world) => world.verbs.checkPayment(world.processes[by]!.host, codeOf(world, code).out_trade_no),
  }),
)

/** A person decides on what the ledger could not, after a look into the gateway's portal. */
export const resolve = fc.record({ code: index, by, isReturned: fc.boolean() }).map(
  ({ code, by, isReturned }): Act => ({
    label: `resolve code -${code}${isReturned ? ' by sending it back' : ''}`,
    can: ({ codes }) => codes.length > 0,
    run: async (world) => {
      const { host } = world.processes[by]!
      const { out_trade_no } = codeOf(world, code)
      const row = await world.verbs.findOrder(host.sql, out_trade_no)
      const order = world.sandbox.order(out_trade_no)
      if (!row || !order) return
      const doubted = refundedFee(order) === row.refunded_fee ? 'refund_done' : 'refund_not_done'
      const settled = isReturned ? 'return' : 'settled'
      const action = row.refund_in_doubt ? doubted : settled
      world.resolved.add(out_trade_no)
      await world.verbs.resolvePayment(host, out_trade_no, { action, note: 'as the portal shows' }, 'user_1')
    },
  }),
)
