import { type GatewayOrder, readGatewayOrder } from '../../../src/payments/ledger/gateway-order'
import type { Refund } from '../../../src/payments/ledger/refunds'
import { refundedFee, type SandboxOrder } from '../../../src/sandbox/gateway/order'
import type { Seen, SeenPayment } from '../store/medusa'
import type { Database } from '../store/model-sql'
import type { World } from '../world'

/** The law does not hold; the message says where. */
export class Unlawful extends Error {
  override readonly name = 'Unlawful'
}

export function must(holds: boolean, what: () => string): asserts holds {
  if (!holds) throw new Unlawful(what())
}

/** Everything that is known about the money, of all sides, at one moment. */
export interface Accounts extends Seen {
  rows: Map<string, GatewayOrder>
  refunds: Refund[]
  gateway: Map<string, SandboxOrder>
}

const ROWS = 'select * from wemine_gateway_order order by created_at, out_trade_no'
const REFUNDS = 'select * from wemine_refund order by created_at, id'

export async function readAccounts(world: World, database: Database): Promise<Accounts> {
  const [rows = [], refunds = []] = await database.look([ROWS, REFUNDS])
  return {
    rows: new Map(rows.map(readGatewayOrder).map((row) => [row.out_trade_no, row])),
    refunds: refunds.map((one) => ({
      ...one,
      ...{ refund_fee: Number(one.refund_fee), amount: Number(one.amount) },
    })) as Refund[],
    gateway: new Map(world.gateway.orders().map((order) => [order.out_trade_no, order])),
    ...(await world.medusa.look(database)),
  }
}

export async function readRows(database: Database): Promise<GatewayOrder[]> {
  return (await database.query(ROWS)).map(readGatewayOrder)
}

/** What holds at every moment, whatever is lost, repeated, raced or killed. */
export function checkMoment(world: World, accounts: Accounts): void {
  const { rows, gateway } = accounts
  for (const out_trade_no of gateway.keys())
    must(rows.has(out_trade_no), () => `the gateway knows ${out_trade_no} and the ledger does not`)
  for (const row of rows.values()) {
    checkPaid(row, gateway.get(row.out_trade_no))
    checkRefunds(row, accounts)
  }
  checkPayments(world, accounts)
}

/** Nothing counts as paid but what the gateway says is paid, in amount and currency. */
function checkPaid(row: GatewayOrder, order: SandboxOrder | undefined): void {
  const { out_trade_no, state } = row
  if (state === 'refunding' || state === 'refunded')
    must(order?.payment !== undefined, () => `${out_trade_no} is ${state} and was never paid`)
  if (!['paid', 'authorized', 'captured'].includes(state)) return
  must(isPaid(row, order), () => `${out_trade_no} is ${state} and was not paid as asked`)
}

function isPaid(row: GatewayOrder, order: SandboxOrder | undefined): boolean {
  return order?.payment?.total_fee === row.total_fee && order.payment.fee_type === row.fee_type
}

/** What left is what was written down before, and at most one refund at a time is not known. */
function checkRefunds(row: GatewayOrder, { refunds, gateway }: Accounts): void {
  const { out_trade_no, refunded_fee, refunded_amount, refund_in_doubt } = row
  const order = gateway.get(out_trade_no)
  const own = refunds.filter((refund) => refund.out_trade_no === out_trade_no && refund.state !== 'refused')
  const sum = (key: 'refund_fee' | 'amount') => own.reduce((total, refund) => total + refund[key], 0)
  const done = own.filter(({ state }) => state === 'done').reduce((total, one) => total + one.refund_fee, 0)
  const left = order ? refundedFee(order) : 0
  must(sum('refund_fee') === refunded_fee, () => `${out_trade_no}: its refunds are not what is written on it`)
  must(sum('amount') === refunded_amount, () => `${out_trade_no}: its refunds are not what is written on it`)
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

/** A payment that Medusa counts is paid, in its own amount; an order is paid once; what is its is not sent back by itself. */
function checkPayments(world: World, { payments, orders, rows, gateway, refunds }: Accounts): void {
  const standing = new Map(orders.filter(({ isCanceled }) => !isCanceled).map((order) => [order.id, order]))
  const paidBy = new Map<string, SeenPayment>()
  for (const payment of payments) {
    const { out_trade_no, amount, currency } = payment
    const row = rows.get(out_trade_no ?? '')
    must(
      row !== undefined && isPaid(row, gateway.get(row.out_trade_no)),
      () => `${out_trade_no} is taken by ${payment.id} and was not paid`,
    )
    must(
      (row.cart_amount === amount && row.cart_currency === currency) || mayDiffer(world, row),
      () => `${out_trade_no} is taken as ${amount} ${currency} where ${row.cart_amount} was paid`,
    )
    const order = standing.get(payment.order_id ?? '')
    if (!order || payment.isCanceled) continue
    checkWishes(world, row)
    must(!paidBy.has(order.id), () => `${order.id} is paid twice`)
    paidBy.set(order.id, payment)
    must(
      !order.cart_id || order.total === amount,
      () => `${order.id} costs ${order.total} and ${amount} was paid`,
    )
    const sentBack = refunds.some(
      (one) => one.out_trade_no === out_trade_no && one.reason === 'auto' && one.state === 'done',
    )
    must(
      !sentBack || world.resolved.has(row.out_trade_no) || payment.booked > 0,
      () => `${out_trade_no} was sent back by itself from under ${order.id}`,
    )
  }
}

/**
 * Medusa 1 writes a payment of whatever its cart costs then, and a provider cannot count that: only the plugin's look
 * right before can. What a store's own code completes past it, and what is changed after it, is listed in the end.
 */
export function mayDiffer({ setting, overtaken }: World, { out_trade_no }: GatewayOrder): boolean {
  return setting.medusa === 1 && (!setting.isGuarded || overtaken.has(out_trade_no))
}

/** No more leaves from under a standing order than was wished for, unless the whole payment goes back. */
function checkWishes({ wishes }: World, row: GatewayOrder): void {
  const { out_trade_no, refunded_amount, state } = row
  if (['refunding', 'refunded', 'exception'].includes(state)) return
  const wished = wishes.get(out_trade_no)?.wished ?? 0
  must(
    refunded_amount <= wished,
    () => `${out_trade_no}: ${refunded_amount} went back where ${wished} was wished for`,
  )
}
