import { giveBack } from './give-back'
import type { Host, Instance, Standing } from './instance'
import { findOrder, findOrderOfSession, type GatewayOrder, type OrderState } from './ledger/gateway-order'
import { postpone } from './ledger/postpone'
import { recordCaptured } from './ledger/record-captured'
import { recordException } from './ledger/record-exception'
import { CLAIM_GRACE, nextLook, PLACE_PATIENCE } from './schedule'
import { share } from './share'

const UNFINISHED: readonly OrderState[] = ['paid', 'claimed', 'returning']

/**
 * Brings paid money to its end: the order it pays for is placed, or the money goes back because nothing stands for it.
 * Does nothing for a gateway order that is not paid. Whatever fails here is tried again by the job.
 */
export async function finish(host: Host, instance: Instance, order: GatewayOrder): Promise<GatewayOrder> {
  if (!UNFINISHED.includes(order.state)) return order
  return share(instance.running, `finish ${order.out_trade_no}`, () => bringOn(host, instance, order))
}

async function bringOn(host: Host, instance: Instance, order: GatewayOrder): Promise<GatewayOrder> {
  if (order.state === 'returning') {
    await giveBack(instance, order, order.problem ?? 'nothing stands for it')
    return (await findOrder(instance.sql, order.out_trade_no)) ?? order
  }

  let fault: string | undefined
  if ((await standingOf(host, order)).kind === 'payable') {
    fault = await host.store.place(order)
    if (fault)
      host.log.warn(`wemine: ${order.out_trade_no} is paid and its order could not be placed: ${fault}`)
  }
  // The row is read before the look that decides: whatever is claimed after that makes sending it back void.
  const seen = (await findOrder(instance.sql, order.out_trade_no)) ?? order
  await conclude(instance, seen, await standingOf(host, seen), fault)
  return (await findOrder(instance.sql, order.out_trade_no)) ?? seen
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
  const { sql, log } = instance
  const { out_trade_no } = order
  const now = instance.now()
  const waited = now.getTime() - (order.paid_at ?? now).getTime()
  switch (standing.kind) {
    case 'placed':
      await recordCaptured(sql, out_trade_no, standing.order_id, now)
      return
    case 'payable':
      if (waited < PLACE_PATIENCE) return postpone(sql, order, nextLook(order, now), now)
      return giveBack(instance, order, `its order could not be placed: ${fault ?? 'no reason was given'}`)
    case 'stranded':
      // Medusa undid a completion and refunded it: the money is back already, and only the ledger is to say so.
      if (order.refunded_fee === order.total_fee) return giveBack(instance, order, standing.why)
      // The store may be in the middle of placing or of undoing it: only what stays so is one for a person.
      if (waited < 2 * CLAIM_GRACE) return postpone(sql, order, nextLook(order, now), now)
      log.error(`wemine: ${out_trade_no} needs a person: ${standing.why}`)
      await recordException(sql, out_trade_no, [order.state], standing.why, now)
      return
    case 'gone':
      // A checkout under way looks like nothing for a moment: see CLAIM_GRACE.
      if (waited < CLAIM_GRACE) return postpone(sql, order, nextLook(order, now), now)
      await giveBack(instance, order, standing.why)
  }
}
