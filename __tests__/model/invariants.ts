import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import type { SandboxOrder } from '../../src/sandbox/gateway/order'
import { refundedFee } from '../../src/sandbox/gateway/order'
import type { Payment } from './platform/rows'
import type { Books, World } from './world'

/** The law does not hold; the message says where. */
export class Unlawful extends Error {
  override readonly name = 'Unlawful'
}

export function must(holds: boolean, what: () => string): asserts holds {
  if (!holds) throw new Unlawful(what())
}

/** What holds at every moment, whatever is lost, repeated, raced or killed. */
export async function checkLedger(world: World): Promise<Books> {
  const books = await world.books()
  const rows = new Map<string, GatewayOrder>(books.orders.map((row) => [row.out_trade_no, row]))
  const gateway = new Map(world.sandbox.orders().map((order) => [order.out_trade_no, order]))

  for (const { out_trade_no } of gateway.values())
    must(rows.has(out_trade_no), () => `the gateway knows ${out_trade_no} and the ledger does not`)
  for (const row of rows.values()) {
    const isOver = row.state === 'returned' || row.state === 'exception'
    must(!isOver || !row.next_ask_at, () => `${row.out_trade_no} is ${row.state} and still looked at`)
    checkPaid(row, gateway.get(row.out_trade_no))
    checkRefunds(row, books, gateway.get(row.out_trade_no))
  }
  checkPlatform(world, rows, gateway)
  return books
}

/** Nothing counts as paid but what the gateway says is paid, in amount and currency. */
function checkPaid(row: GatewayOrder, order: SandboxOrder | undefined): void {
  if (row.state === 'returning' || row.state === 'returned')
    must(order?.payment !== undefined, () => `${row.out_trade_no} is ${row.state} and was never paid`)
  if (!['paid', 'claimed', 'captured'].includes(row.state)) return
  must(isPaid(row, order), () => `${row.out_trade_no} is ${row.state} and was not paid as asked`)
}

function isPaid(row: GatewayOrder, order: SandboxOrder | undefined): boolean {
  return order?.payment?.total_fee === row.total_fee && order.payment.fee_type === row.fee_type
}

/** What left is what was written down before, and at most one refund at a time is not known. */
function checkRefunds(row: GatewayOrder, { refunds }: Books, order: SandboxOrder | undefined): void {
  const { out_trade_no, refunded_fee, refunded_amount, refund_in_doubt } = row
  const own = refunds.filter((refund) => refund.out_trade_no === out_trade_no && refund.state !== 'refused')
  const sum = (key: 'refund_fee' | 'amount') => own.reduce((total, refund) => total + refund[key], 0)
  const done = own.filter(({ state }) => state === 'done').reduce((total, one) => total + one.refund_fee, 0)
  const left = order ? refundedFee(order) : 0
  must(sum('refund_fee') === refunded_fee, () => `${out_trade_no}: refunds are not what is written on it`)
  must(sum('amount') === refunded_amount, () => `${out_trade_no}: refunds are not what is written on it`)
  must(left <= refunded_fee, () => `${out_trade_no}: ${left} was refunded and only ${refunded_fee} written`)
  must(done <= left, () => `${out_trade_no}: ${done} is done by the ledger and only ${left} by the gateway`)
  must(
    refunded_amount < row.cart_amount || refunded_fee === (row.paid_fee ?? row.total_fee),
    () => `${out_trade_no}: all of the cart's ${refunded_amount} is refunded, by only ${refunded_fee}`,
  )
  const open = own.filter(({ state }) => state !== 'done')
  must(
    open.length <= 1 && open[0]?.id === (refund_in_doubt ?? undefined),
    () => `${out_trade_no}: ${open.length} refunds are in doubt, and ${refund_in_doubt} is the one noted`,
  )
}

function checkPlatform(
  { platform, setting }: World,
  rows: Map<string, GatewayOrder>,
  gateway: Map<string, SandboxOrder>,
): void {
  if (platform.missing.length > 0) throw new Error(platform.missing[0])
  const paidBy = new Map<string, Payment>()
  for (const payment of platform.payments) {
    const { out_trade_no, order, amount, session } = payment
    if (out_trade_no === undefined) continue
    const row = rows.get(out_trade_no)
    must(
      row !== undefined && isPaid(row, gateway.get(out_trade_no)),
      () => `${out_trade_no} is taken, not paid`,
    )
    must(
      row.cart_amount === amount && row.cart_currency === session.cart.currency,
      () => `${out_trade_no} is taken as ${amount} where ${row.cart_amount} was paid`,
    )
    must(
      // Medusa 2 asks again for a refund whose last statement lost its connection: the ledger cannot tell.
      row.refunded_amount <= payment.wished + (setting.medusa === 2 ? payment.lost : 0) ||
        row.state === 'returning' ||
        isGone(row),
      () => `${out_trade_no}: ${row.refunded_amount} went back where ${payment.wished} was wished for`,
    )
    if (!order || payment.isCanceled) continue
    must(!paidBy.has(order.id), () => `${order.id} is paid twice`)
    paidBy.set(order.id, payment)
    must(order.amount === amount, () => `${order.id} costs ${order.amount} and ${amount} was paid`)
  }
  for (const row of rows.values()) if (row.state === 'captured') checkCaptured(row, platform.payments)
}

/** A captured payment is that of its order; one that the platform canceled since then is refunded. */
function checkCaptured(row: GatewayOrder, payments: Payment[]): void {
  const { out_trade_no, order_id, refunded_fee, total_fee } = row
  const payment = payments.find((one) => one.out_trade_no === out_trade_no && one.order?.id === order_id)
  must(payment !== undefined, () => `${order_id} is not paid by ${out_trade_no}`)
  must(
    !payment.isCanceled || refunded_fee === total_fee,
    () => `${out_trade_no} is canceled in ${order_id}, and only ${refunded_fee} went back`,
  )
}

/** Its money went back whole, or is a person's: what the platform wished for says nothing of it. */
function isGone({ state }: GatewayOrder): boolean {
  return state === 'returned' || state === 'exception'
}
