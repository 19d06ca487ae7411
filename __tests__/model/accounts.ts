import { refundedFee } from '../../src/sandbox/gateway/order'
import { checkLedger, must } from './invariants'
import type { Books, World } from './world'

/** How often the job may look before everything must have come to its end. */
const LOOKS = 80

/** Ends a run: what went wrong goes right again, time passes, the job runs until nothing is due; then all is counted. */
export async function settleAccounts(world: World): Promise<void> {
  world.sandbox.clearFaults()
  world.restart(true)
  await lateCustomers(world)
  await world.wait(8000)
  await untilQuiet(world)
  checkAccounts(world, await checkLedger(world))
}

/**
 * Two shoppers pay what they were shown long ago, and nobody is told of it: with the job every 10 s, what nothing stands
 * for is on its way back within two minutes.
 */
async function lateCustomers(world: World): Promise<void> {
  const { sandbox, platform } = world
  await world.wait(70)
  await world.job(0)
  await world.job(1)
  sandbox.fault('notification', { drop: true })
  const paid: string[] = []
  for (const { out_trade_no, reference } of platform.codes.slice(-3)) {
    if (sandbox.order(reference)?.payment) continue
    const payment = await sandbox.pay(reference).catch(() => undefined)
    if (payment) paid.push(out_trade_no)
  }
  sandbox.clearFaults()
  if (paid.length === 0) return
  for (let tick = 0; tick < 12; tick++) {
    await world.wait(10)
    await world.job(tick)
  }
  const { orders } = await checkLedger(world)
  for (const { out_trade_no, state, problem } of orders.filter((order) => paid.includes(order.out_trade_no)))
    must(
      ['captured', 'returning', 'returned', 'exception'].includes(state),
      () => `${out_trade_no} is still ${state} two minutes after it was paid: ${problem}`,
    )
}

/** Jumps from one due moment to the next. */
async function untilQuiet(world: World): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    const { orders } = await world.books()
    const due = orders.flatMap(({ next_ask_at }) => (next_ask_at ? [next_ask_at.getTime()] : []))
    if (orders.some(({ untold }) => untold.length > 0)) due.push(world.now().getTime() + 60_000)
    if (due.length === 0) return
    await world.wait(Math.max(10, Math.ceil((Math.min(...due) - world.now().getTime()) / 1000)))
    await world.job(look)
  }
  const { orders } = await world.books()
  const stuck = orders.filter(({ next_ask_at, untold }) => next_ask_at || untold.length > 0)
  const words = stuck.map(({ out_trade_no, state, problem, untold }) =>
    [out_trade_no, state, problem, ...untold.map((event) => `${event} is not told`)]
      .filter(Boolean)
      .join(', '),
  )
  must(false, () => `${words.join('; ')}: never ends`)
}

/** The gateway's, the ledger's and the platform's account of every gateway order agree by the law. */
function checkAccounts(world: World, { orders, refunds }: Books): void {
  const { platform, sandbox } = world
  for (const row of orders) {
    const { out_trade_no, state, problem } = row
    const order = sandbox.order(out_trade_no)
    const back = order ? refundedFee(order) : 0
    const payments = platform.payments.filter((one) => one.out_trade_no === out_trade_no)
    const standing = payments.filter(({ order, isCanceled }) => order && !isCanceled)
    const words = `${out_trade_no} (${state}: ${problem})`
    if (!order?.payment) {
      must(['refused', 'closed', 'expired'].includes(state), () => `${words} was never paid`)
      continue
    }
    must(['captured', 'returned', 'exception'].includes(state), () => `${words} is paid and not at its end`)
    if (state === 'captured' && back < order.payment.total_fee)
      must(
        standing.length === 1 && standing[0]?.isCaptured === true,
        () => `${words} has ${standing.length} orders`,
      )
    if (state === 'returned') {
      must(back === order.payment.total_fee, () => `${words}: only ${back} went back`)
      must(
        !standing.some((one) => one.isCaptured && one.refunds.length === 0),
        () => `${words} stands for an order`,
      )
    }
    must(world.told.has(`wemine.payment.${state} ${out_trade_no}`), () => `${words}: the store was not told`)
    const isHeld = world.setting.unclaimedPayments === 'hold' && !world.resolved.has(out_trade_no)
    const isSentBack = refunds.some((one) => one.out_trade_no === out_trade_no && one.reason === 'unclaimed')
    must(!isHeld || !isSentBack, () => `${words} was sent back where it was to be held`)
    if (state === 'exception') must(mayBeRaised(world, out_trade_no), () => `${words} need not be raised`)

    const done = refunds.filter((one) => one.out_trade_no === out_trade_no && one.state === 'done')
    const known = done.reduce((sum, { refund_fee }) => sum + refund_fee, 0)
    if (!row.refund_in_doubt)
      must(known === back, () => `${words}: ${back} went back, the ledger has ${known}`)
    const told = done.filter((one) => one.told).reduce((sum, { amount }) => sum + amount, 0)
    for (const payment of standing) {
      const booked = payment.refunds.reduce((sum, amount) => sum + amount, 0)
      must(
        booked <= told && told <= booked + payment.unsure + payment.lost,
        () => `${words}: the platform has refunded ${booked}, the ledger told it of ${told}`,
      )
    }
  }
}

/** A person is asked only for a reason. */
function mayBeRaised({ odd, setting }: World, out_trade_no: string): boolean {
  return (
    !setting.isCalm ||
    odd.has(out_trade_no) ||
    setting.unclaimedPayments === 'hold' ||
    setting.oddity !== 'usual'
  )
}
