import type { GatewayOrder } from '../../../src/payments/ledger/gateway-order'
import { refundedFee } from '../../../src/sandbox/gateway/order'
import type { World } from '../world'
import { type Accounts, checkMoment, mayDiffer, must, readAccounts, readRows } from './law'

const MINUTE = 60_000
/** So long the job goes on after the last act, in ms. */
const TWO_DAYS = 48 * 60 * MINUTE
/** What the store itself depends on (a tax provider) is back after so long, in ms. */
const OUTAGE_ENDS = 120 * MINUTE
/** So many runs of the job follow each other whatever is due: what it repairs in Medusa's books it finds by looking. */
const STEADY = 24
/** How long money may be undecided and unlisted, a run of the job included, in ms. */
const LISTED_WITHIN = 31 * MINUTE

/**
 * Ends a run: what went wrong goes right again, two days pass with the job running, and then each paid cent is in exactly
 * one of: captured in one standing order, refunded in full, listed for a person.
 */
export async function settle(world: World): Promise<void> {
  world.sandbox.clearFaults()
  world.gateway.isUnreachable = false
  world.restart(true)
  const start = world.clock.time
  const end = start + TWO_DAYS
  let isHealed = false
  for (let look = 0; world.clock.time < end; look++) {
    if (!isHealed && world.clock.time > start + OUTAGE_ENDS) {
      await world.medusa.heal(world.database)
      isHealed = true
    }
    await runJob(world, look)
    const rows = await readRows(world.database)
    checkListed(world, rows)
    const due = rows.flatMap(({ next_check_at }) => next_check_at?.getTime() ?? [])
    const waits = rows.some(({ pending_events }) => pending_events.length > 0)
    const least = world.clock.time + pauseAfter(look)
    const isSteady = waits || look < STEADY
    const next = Math.max(least, Math.min(...due, isSteady ? least : end))
    await world.scheduler.passTo(Math.min(next, end))
  }
  await runJob(world, 0)
  const accounts = await readAccounts(world, world.database)
  checkMoment(world, accounts)
  checkEnd(world, accounts)
}

/** Every 10 s for two minutes, then ever less often: what is due stays due. */
function pauseAfter(look: number): number {
  if (look < 12) return 10_000
  if (look < 50) return MINUTE
  return look < 90 ? 5 * MINUTE : 30 * MINUTE
}

async function runJob(world: World, by: number): Promise<void> {
  let fault: Error | undefined
  world.scheduler.spawn(
    'the job',
    () => world.job(by),
    (error) => {
      fault = error
    },
  )
  await world.scheduler.finish()
  if (fault) throw fault
}

/** Nothing is undecided and unlisted 30 minutes after it was seen. */
function checkListed({ clock }: World, rows: GatewayOrder[]): void {
  for (const { out_trade_no, state, paid_at, overdue_at, waiting_why, problem } of rows) {
    if (!['paid', 'authorized', 'refunding'].includes(state) || overdue_at || !paid_at) continue
    must(
      clock.time - paid_at.getTime() < LISTED_WITHIN,
      () =>
        `${out_trade_no} is ${state} and unlisted 30 minutes after it was paid: ${waiting_why ?? problem}`,
    )
  }
}

/** The gateway's, the ledger's and the platform's account of every gateway order agree by the law. */
function checkEnd(world: World, accounts: Accounts): void {
  for (const row of accounts.rows.values()) {
    const { out_trade_no, state, problem, waiting_why, pending_events } = row
    const words = () => `${out_trade_no} (${state}: ${problem ?? waiting_why})`
    must(pending_events.length === 0, () => `${words()}: ${pending_events} is not delivered`)
    const order = accounts.gateway.get(out_trade_no)
    if (!order?.payment) {
      must(['refused', 'closed', 'expired'].includes(state), () => `${words()} was never paid`)
      continue
    }
    must(
      ['captured', 'refunded', 'exception'].includes(state),
      () => `${words()} is paid and not at its end after two days`,
    )
    must(state !== 'refunded' || row.next_check_at === null, () => `${words()} would still be looked at`)
    must(
      world.told.has(`wemine.payment.${state} ${out_trade_no}`),
      () => `${words()}: the store was not told`,
    )
    if (state === 'captured') checkCaptured(row, accounts, words)
    if (state === 'refunded') checkRefunded(world, row, accounts, words)
    if (state === 'exception') must(mayBeListed(world, row), () => `${words()} need not be listed`)
    checkBooks(row, accounts, words)
  }
  checkOrders(world, accounts)
}

const backOf = (row: GatewayOrder, { gateway }: Accounts) => {
  const order = gateway.get(row.out_trade_no)
  return order ? refundedFee(order) : 0
}

/** It pays for one standing order; else all of it went back, or is in doubt and listed so. */
function checkCaptured(row: GatewayOrder, accounts: Accounts, words: () => string): void {
  const { out_trade_no, order_id, refund_in_doubt, total_fee, cart_amount } = row
  if (backOf(row, accounts) === total_fee || refund_in_doubt) return
  const standing = accounts.orders.filter(({ isCanceled }) => !isCanceled).map(({ id }) => id)
  const paying = accounts.payments.filter(
    (one) => one.out_trade_no === out_trade_no && one.isCaptured && !one.isCanceled,
  )
  must(paying.length === 1, () => `${words()} has ${paying.length} payments`)
  const [payment] = paying
  must(payment?.amount === cart_amount, () => `${words()} pays for ${payment?.amount}`)
  must(payment?.holder === order_id, () => `${words()} pays for ${payment?.holder}, not ${order_id}`)
  // Medusa 1 cancels an order without what its edits were paid by: the merchant refunds that.
  if (payment?.holder !== payment?.order_id) return
  must(standing.includes(order_id ?? ''), () => `${words()} pays for no standing order`)
}

function checkRefunded(world: World, row: GatewayOrder, accounts: Accounts, words: () => string): void {
  const { out_trade_no } = row
  const { total_fee } = accounts.gateway.get(out_trade_no)!.payment!
  const back = backOf(row, accounts)
  must(back === total_fee, () => `${words()}: only ${back} went back`)
  const isHeld = world.setting.unclaimedPayments === 'hold' && !world.resolved.has(out_trade_no)
  const isAuto = accounts.refunds.some((one) => one.out_trade_no === out_trade_no && one.reason === 'auto')
  must(!isHeld || !isAuto, () => `${words()} was sent back where it was to be held`)
}

/**
 * What the gateway sent back, the ledger has as done, unless it says that it does not know; of the only refund it knows
 * by now. A standing order's books have no refund that was not done.
 */
function checkBooks(row: GatewayOrder, accounts: Accounts, words: () => string): void {
  const { out_trade_no, refund_in_doubt } = row
  const back = backOf(row, accounts)
  const own = accounts.refunds.filter((one) => one.out_trade_no === out_trade_no && one.state !== 'refused')
  const done = own.filter(({ state }) => state === 'done')
  const known = done.reduce((sum, { refund_fee }) => sum + refund_fee, 0)
  if (!refund_in_doubt) must(known === back, () => `${words()}: ${back} went back, the ledger has ${known}`)
  must(!refund_in_doubt || own.length > 1, () => `${words()}: its only refund is in doubt after two days`)
  const standing = accounts.orders.filter(({ isCanceled }) => !isCanceled).map(({ id }) => id)
  const refunded = done.reduce((sum, { amount }) => sum + amount, 0)
  for (const payment of accounts.payments) {
    if (payment.out_trade_no !== out_trade_no || payment.isCanceled || refund_in_doubt) continue
    if (!standing.includes(payment.order_id ?? '')) continue
    must(
      payment.booked <= refunded,
      () => `${words()}: Medusa has refunds of ${payment.booked}, and ${refunded} went back`,
    )
  }
}

/** Medusa's own orders ask for nothing that is paid, and no cart became two. */
function checkOrders({ setting }: World, { orders, payments }: Accounts): void {
  const byCart = new Map<string, string>()
  for (const { id, cart_id, isCanceled, pending } of orders) {
    if (!cart_id || isCanceled) continue
    const paying = payments.find((one) => one.order_id === id && one.isCaptured && !one.isCanceled)
    if (paying || setting.isGuarded)
      must(!byCart.has(cart_id), () => `${cart_id} became ${byCart.get(cart_id)} and ${id}`)
    if (paying || setting.isGuarded) byCart.set(cart_id, id)
    if (paying?.booked === 0)
      must((pending ?? 0) <= 0, () => `${id} is paid by ${paying.out_trade_no} and asks for ${pending}`)
  }
}

/** A person is asked only for a reason. */
function mayBeListed(world: World, row: GatewayOrder): boolean {
  const { odd, resolved, setting } = world
  const { out_trade_no, overdue_at } = row
  return (
    !setting.isCalm ||
    odd.has(out_trade_no) ||
    // Somebody decided on it while the job could not.
    (overdue_at !== null && resolved.has(out_trade_no)) ||
    mayDiffer(world, row) ||
    setting.unclaimedPayments === 'hold' ||
    setting.oddity !== 'usual'
  )
}
