import { giveBack } from './give-back'
import type { Host, Instance, Standing } from './instance'
import { findOrder, type GatewayOrder } from './ledger/gateway-order'
import { postpone } from './ledger/postpone'
import { recordCaptured } from './ledger/record-captured'
import { recordException } from './ledger/record-exception'
import { CLAIM_GRACE, nextLook } from './schedule'

/**
 * Brings paid money to its end: the order it pays for is placed, or the money goes back because nothing stands for it.
 * Does nothing for a gateway order that is not paid. Whatever fails here is tried again by the job.
 */
export async function finish(host: Host, instance: Instance, order: GatewayOrder): Promise<GatewayOrder> {
  if (order.state === 'returning') {
    await giveBack(instance, order, order.problem ?? 'nothing stands for it')
    return (await findOrder(instance.sql, order.out_trade_no)) ?? order
  }
  if (order.state !== 'paid' && order.state !== 'claimed') return order

  let standing = await host.store.standing(order)
  if (standing.kind === 'payable') {
    await host.store.place(order)
    standing = await host.store.standing(order)
  }
  await conclude(instance, order, standing)
  return (await findOrder(instance.sql, order.out_trade_no)) ?? order
}

async function conclude(instance: Instance, order: GatewayOrder, standing: Standing): Promise<void> {
  const { sql, log } = instance
  const { out_trade_no } = order
  const now = instance.now()
  const waited = now.getTime() - (order.paid_at ?? now).getTime()
  switch (standing.kind) {
    case 'placed':
      await recordCaptured(sql, out_trade_no, standing.order_id, now)
      return
    case 'payable':
      await postpone(sql, order, nextLook(order, now), now)
      return
    case 'stranded':
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
