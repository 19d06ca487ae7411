import fc from 'fast-check'
import { refundedFee } from '../../../src/sandbox/gateway/order'
import type { Seen, SeenPayment } from '../store/medusa'
import { Crash } from '../store/store-process'
import type { World } from '../world'
import { type Act, codeOf, hasCode, hasResource, pick } from './act'

const index = fc.nat({ max: 11 })
const by = fc.nat({ max: 1 })
/** A store takes longer than this to come up again, or a person to try again, in ms. */
const TRIES_AGAIN_AFTER = 11_000

/** A part of what is left, in hundredths of it: often all, often a half, so that the same amount comes twice. */
export const refund = fc.record({ payment: index, share: fc.constantFrom(100, 50, 50, 33, 1), by }).map(
  ({ payment, share, by }): Act => ({
    label: `refund ${share} % of payment -${payment}`,
    can: hasCode,
    run: async (world) => {
      const { payments } = await world.look('payments', (database) => world.medusa.look(database))
      const captured = payments.filter((one) => one.isCaptured && !one.isCanceled && one.out_trade_no)
      if (captured.length > 0) await refundPart(world, pick(captured, payment), share, by)
    },
  }),
)

/** What was not done before is asked for again. A second click while the first is under way is a second wish. */
async function refundPart(world: World, payment: SeenPayment, share: number, by: number): Promise<void> {
  const left = payment.amount - payment.booked
  const wish = world.wishOf(payment.out_trade_no!)
  // Whoever asked looks first whether Medusa shows it by now, whatever they were told.
  if (wish.open !== undefined && payment.booked >= wish.booked + wish.open) wish.open = undefined
  const amount = wish.open ?? Math.max(1, Math.floor((left * share) / 100))
  if (amount > left || world.clock.time < wish.quietUntil) return
  if (wish.open === undefined) wish.booked = payment.booked
  if (wish.open === undefined || wish.clicks > 0) wish.wished += amount
  wish.open = amount
  wish.clicks += 1
  const process = world.processOf(by)
  try {
    await process.request(() => world.medusa.refund(process, payment, amount))
    wish.open = undefined
  } catch (error) {
    if (isUnexpected(error as Error)) wish.quietUntil = world.clock.time + TRIES_AGAIN_AFTER
    throw error
  } finally {
    wish.clicks -= 1
  }
}

/** A killed process or a lost statement: nobody was told in words that nothing was refunded. */
function isUnexpected(error: Error): boolean {
  return error instanceof Crash || !('type' in error)
}

export const cancelOrder = fc.record({ order: index, by }).map(
  ({ order, by }): Act => ({
    label: `cancel order -${order}`,
    can: hasResource,
    run: async (world) => {
      const seen = await world.look('orders', (database) => world.medusa.look(database))
      const standing = seen.orders.filter(({ isCanceled }) => !isCanceled)
      if (standing.length > 0) await cancel(world, pick(standing, order).id, seen, by)
    },
  }),
)

async function cancel(world: World, id: string, { payments }: Seen, by: number): Promise<void> {
  for (const { out_trade_no, order_id, amount } of payments)
    if (order_id === id && out_trade_no)
      world.wishOf(out_trade_no).wished = Math.max(amount, world.wishOf(out_trade_no).wished)
  const process = world.processOf(by)
  await process.request(() => world.medusa.cancelOrder(process, id))
}

/** Medusa has a refund in its rows that the ledger never heard of, and its order is canceled before anybody looks. */
export const unsentRefund = fc.record({ payment: index, by }).map(
  ({ payment, by }): Act => ({
    label: `refund half of payment -${payment}, die before it is written in the ledger, and cancel its order`,
    can: hasCode,
    run: async (world) => {
      const seen = await world.look('payments', (database) => world.medusa.look(database))
      const captured = seen.payments.filter((one) => one.isCaptured && !one.isCanceled && one.order_id)
      if (captured.length === 0) return
      const refunded = pick(captured, payment)
      world.processOf(by).strike = { kind: 'kill', at: 'sql with held', after: 0, done: false }
      await refundPart(world, refunded, 50, by).catch(() => {})
      await cancel(world, refunded.order_id!, seen, by)
    },
  }),
)

/** An order that nobody looks at any more is canceled, and the gateway refuses its refund once. */
export const cancelRefused = fc.record({ order: index, by }).map(
  ({ order, by }): Act => ({
    label: `an hour later, cancel order -${order} while the gateway refuses its refund`,
    can: hasResource,
    isAlone: true,
    run: async (world) => {
      const { scheduler } = world
      const alone = async (work: () => Promise<unknown>) => {
        scheduler.spawn('the admin', work, () => {})
        await scheduler.finish()
      }
      for (let tick = 0; tick < 12; tick++) {
        await world.wait(300)
        await alone(() => world.job(by))
      }
      await alone(async () => {
        const seen = await world.look('orders', (database) => world.medusa.look(database))
        const standing = seen.orders.filter(({ isCanceled }) => !isCanceled)
        if (standing.length === 0) return
        world.sandbox.fault('refund', { refuse: 'NOTENOUGH', reason: '余额不足', times: 1 })
        await cancel(world, pick(standing, order).id, seen, by)
      })
    },
  }),
)

/** An order edit is taken back, or changed: what its payment collection asks for becomes another amount, or nothing. */
export const withdraw = fc.record({ resource: index, amount: fc.constantFrom(0, 0, 330), by }).map(
  ({ resource, amount, by }): Act => ({
    label: `what an order asks for more becomes ${amount} (-${resource})`,
    can: ({ resources }) => resources.some(({ cart_id }) => !cart_id),
    run: (world) => {
      const process = world.processOf(by)
      const of = pick(
        world.resources.filter(({ cart_id }) => !cart_id),
        resource,
      )
      return process.request(() => world.medusa.changeAmount(process, of, amount))
    },
  }),
)

export const check = fc.record({ code: index, by }).map(
  ({ code, by }): Act => ({
    label: `check code -${code} in the admin`,
    can: hasCode,
    run: (world) => {
      const process = world.processOf(by)
      const number = codeOf(world, code)
      return process.request(() => world.source.verbs.checkPayment(world.medusa.platform(process), number))
    },
  }),
)

/** A person decides on what the ledger could not, after a look into the gateway's portal. */
export const resolve = fc.record({ code: index, by, isRefunded: fc.boolean() }).map(
  ({ code, by, isRefunded }): Act => ({
    label: `decide on code -${code}${isRefunded ? ': refund it' : ''}`,
    can: hasCode,
    run: async (world) => {
      const process = world.processOf(by)
      const out_trade_no = codeOf(world, code)
      const rows = await world.look('the row', (database) =>
        database.query('select * from wemine_gateway_order where out_trade_no = :out_trade_no', {
          out_trade_no,
        }),
      )
      const order = world.gateway.orders().find((one) => one.out_trade_no === out_trade_no)
      const [row] = rows
      if (!row || !order) return
      const doubted = refundedFee(order) === Number(row.refunded_fee) ? 'refund_done' : 'refund_not_done'
      const action = row.refund_in_doubt ? doubted : isRefunded ? 'refund' : 'close'
      world.resolved.add(out_trade_no)
      const { resolvePayment } = world.source.verbs
      const body = { action, note: 'as the portal shows' }
      const platform = world.medusa.platform(process)
      await process.request(() => resolvePayment(platform, out_trade_no, body, 'user_1'))
    },
  }),
)
