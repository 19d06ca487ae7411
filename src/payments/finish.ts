import { announce } from './announce'
import { attendDoubt } from './doubt'
import { giveBack, raise, sendBack } from './give-back'
import type { Host, Instance, Standing } from './instance'
import { BUSY } from './ledger/cart-lease'
import { findOrder, findOrderOfSession, type GatewayOrder, type OrderState } from './ledger/gateway-order'
import { postpone } from './ledger/postpone'
import { recordCaptured } from './ledger/record-captured'
import { after, CLAIM_GRACE, nextLook, OPENING_TAKES, PLACE_PATIENCE, UNDO_PATIENCE } from './schedule'
import { share } from './share'

const UNFINISHED: readonly OrderState[] = ['paid', 'claimed', 'returning']

/**
 * Brings paid money to its end: the order it pays for is placed, or the money goes back because nothing stands for it;
 * and finds out about a refund in doubt. Does nothing for a gateway order that is not paid. Whatever fails here is tried
 * again by the job.
 */
export async function finish(host: Host, instance: Instance, order: GatewayOrder): Promise<GatewayOrder> {
  const isWatched = order.state === 'captured' && (order.refund_in_doubt || order.next_ask_at)
  if (!UNFINISHED.includes(order.state) && !isWatched) return order
  return share(instance.running, `finish ${order.out_trade_no}`, async () => {
    const finished = await bringOn(host, instance, order)
    if (finished.untold.length > 0) await announce(host, instance.now)
    return finished
  })
}

async function bringOn(host: Host, instance: Instance, order: GatewayOrder): Promise<GatewayOrder> {
  if (order.state === 'captured') return attendDoubt(instance, order)
  if (order.state === 'returning') {
    await giveBack(instance, order, order.problem ?? 'nothing stands for it')
    return (await findOrder(instance.sql, order.out_trade_no)) ?? order
  }

  const fault = await tryToPlace(host, order, instance.now())
  // No alarm: mostly another request is placing it. What stays so is sent back, and that is one.
  if (fault) host.log.info(`wemine: ${order.out_trade_no} is paid and its order is not placed yet: ${fault}`)
  // The row is read before the look that decides: whatever is claimed after that makes sending it back void.
  const seen = (await findOrder(instance.sql, order.out_trade_no)) ?? order
  await conclude(instance, seen, await standingOf(host, seen), fault)
  return (await findOrder(instance.sql, order.out_trade_no)) ?? seen
}

/** Says why there is no order yet, where one was to be placed. A late payment is taken up first, if it is still owed. */
async function tryToPlace(host: Host, order: GatewayOrder, now: Date): Promise<string | undefined> {
  const standing = await standingOf(host, order)
  if (standing.kind === 'payable') return host.store.place(order)
  if (standing.kind !== 'gone' || !isLate(order, now) || !(await host.store.owes(order))) return undefined
  const refused = await host.store.takeUp(order)
  if (refused) return refused
  host.log.info(
    `wemine: ${order.out_trade_no} was paid late (${standing.why}) and is what its cart still owes`,
  )
  const taken = (await findOrder(host.sql, order.out_trade_no)) ?? order
  return host.store.place(taken)
}

/** Not one whose session may still be in the making: nothing may be done to its cart in that moment. */
function isLate({ state, superseded_at, created_at }: GatewayOrder, now: Date): boolean {
  return state === 'paid' && (superseded_at !== null || now > after(created_at, OPENING_TAKES))
}

/** Only the newest gateway order of a session can stand for anything. */
async function standingOf(host: Host, order: GatewayOrder): Promise<Standing> {
  const newest = order.session_id ? await findOrderOfSession(host.sql, order.session_id) : order
  if (newest && newest.out_trade_no !== order.out_trade_no)
    return { kind: 'gone', why: `its code was replaced by ${newest.out_trade_no}` }
  return host.store.standing(order)
}

async function conclude(
  instance: Instance,
  order: GatewayOrder,
  standing: Standing,
  fault: string | undefined,
): Promise<void> {
  if (order.state !== 'paid' && order.state !== 'claimed') return
  const { sql } = instance
  const now = instance.now()
  const paid_at = order.paid_at ?? now
  const isWithin = (patience: number) => now.getTime() - paid_at.getTime() < patience
  const wait = (patience: number) =>
    postpone(sql, order, earlier(nextLook(order, now), after(paid_at, patience)), now)
  switch (standing.kind) {
    case 'placed':
      await recordCaptured(sql, order.out_trade_no, standing.order_id, now)
      return
    case 'payable':
      // Whoever completes it right now may take the money any moment.
      if (fault === BUSY) return postpone(sql, order, nextLook(order, now), now)
      if (isWithin(PLACE_PATIENCE)) return wait(PLACE_PATIENCE)
      return giveBack(instance, order, `its order could not be placed: ${fault ?? 'no reason was given'}`)
    case 'stranded':
      // Medusa undid a completion and refunded it: the money is back already, and only the ledger is to say so.
      if (order.refunded_fee === order.total_fee) return sendBack(instance, order, standing.why)
      // The store may be in the middle of placing or of undoing it: only what stays so is nobody's.
      if (isWithin(UNDO_PATIENCE)) return wait(UNDO_PATIENCE)
      if (standing.order_id) return raise(instance, order, standing.why)
      return giveBack(instance, order, standing.why)
    case 'gone':
      // A checkout under way looks like nothing for a moment: see CLAIM_GRACE.
      if (isWithin(CLAIM_GRACE)) return wait(CLAIM_GRACE)
      return giveBack(instance, order, standing.why)
  }
}

const earlier = (one: Date, other: Date) => (one < other ? one : other)
