import { type Noted, traced } from '#wemine/telemetry'
import { after } from '../account/clock'
import type { MerchantAccount } from '../account/merchant-account'
import { singleFlight } from '../account/single-flight'
import { type Action, decide } from '../decide'
import type { GatewayOrder } from '../ledger/gateway-order'
import { findOrder, paymentsOf } from '../ledger/gateway-orders'
import { makeDue, recordWaiting } from '../ledger/moves'
import { isUndecided, isUnpaid } from '../ledger/states'
import { emptySnapshot, type Platform, type PlatformSnapshot } from '../platform'
import { reasonOf } from '../reason-of'
import { LOOK_AFTER_BUSY, LOOK_AFTER_CAPTURE, nextLookAt } from '../schedule'
import { autoRefund } from './auto-refund'
import { confirmCaptured } from './confirm-captured'
import { openException } from './open-exception'
import { placeOrder, reassignAndPlace } from './place-order'
import { publishEvents } from './publish-events'
import { attendRefund } from './recover-refund'
import { refundRest } from './refund-rest'
import { type HeldLease, withLease } from './with-lease'

/** Money that belongs to no cart and no payment collection. */
const NO_RESOURCE = emptySnapshot('its payment session is gone')

/**
 * Brings every payment of one cart or payment collection on: loads the ledger's rows and one snapshot of the platform,
 * decides, and applies. The notification, the status route, the job and a person's "check now" all end here. Only whoever
 * holds the resource's lease decides; where somebody else does, the row is looked at again in 2 s. Gives the row of `order`
 * as it is then.
 */
export async function reconcileResource(platform: Platform, order: GatewayOrder): Promise<GatewayOrder> {
  const account = platform.account(order.provider_id)
  if (!account || isUnpaid(order.state)) return order
  const resource = order.resource_id ?? order.out_trade_no
  await singleFlight(account.running, `reconcile ${resource}`, () =>
    traced('wemine.reconcile', attributesOf(order), (span) => leaseAndReconcile(platform, order, span)),
  )
  const current = (await findOrder(platform.sql, order.out_trade_no)) ?? order
  if (current.pending_events.length > 0) await publishEvents(platform)
  return current
}

async function leaseAndReconcile(
  platform: Platform,
  order: GatewayOrder,
  { note, failed }: Noted,
): Promise<void> {
  const later = (error: unknown) => {
    failed(error)
    return postpone(platform, order, error)
  }
  const resource = order.resource_id ?? order.out_trade_no
  const decided = await withLease(platform, resource, (lease) =>
    reconcileLeased(platform, order, lease).catch(later),
  ).catch(async (lost) => ({ result: await later(lost) }))
  if (decided) return
  note({ 'wemine.lease_busy': true })
  await makeDue(platform.sql, order.out_trade_no, after(platform.clock.now(), LOOK_AFTER_BUSY))
}

/** What a span says about the payment that it is for. A resource's id is not among it: with a cart's id it can be read. */
function attributesOf({ out_trade_no, provider_id }: GatewayOrder) {
  return { 'wemine.out_trade_no': out_trade_no, 'wemine.provider_id': provider_id }
}

/** For whoever holds the lease; nothing more is done once it is lost. */
export async function reconcileLeased(
  platform: Platform,
  order: GatewayOrder,
  lease: Pick<HeldLease, 'isHeld'>,
): Promise<void> {
  const { sql, clock } = platform
  const { resource_id } = order
  const load = async () =>
    resource_id ? paymentsOf(sql, resource_id) : [(await findOrder(sql, order.out_trade_no)) ?? order]
  const snapshot = resource_id ? await platform.loadSnapshot(resource_id) : NO_RESOURCE
  const orders = await load()
  const actions = decide(orders, snapshot, clock.now())
  for (const one of orders) {
    if (!lease.isHeld()) return
    const account = platform.account(one.provider_id)
    const action = actions.get(one.out_trade_no)
    if (!account || !action || isUnpaid(one.state)) continue
    try {
      const work = () => apply(platform, account, one, action, snapshot)
      await (action.do === 'none' ? work() : traced(`wemine.${action.do}`, attributesOf(one), work))
    } catch (error) {
      await postpone(platform, one, error)
    }
  }
}

/**
 * Whatever throws while looking, deciding or applying is tried again, ever less often. Money that stays so is listed 30
 * minutes after it was paid (`listOverdue`).
 */
async function postpone({ sql, clock, log }: Platform, order: GatewayOrder, error: unknown): Promise<void> {
  const { out_trade_no } = order
  const why = reasonOf(error)
  log.error(`wemine: ${out_trade_no} could not be reconciled: ${why}`)
  const now = clock.now()
  const current = (await findOrder(sql, out_trade_no)) ?? order
  if (current.next_check_at === null && !isUndecided(current.state)) return
  const began = current.waiting_for === 'not_decided' ? (current.waiting_since ?? now) : now
  await recordWaiting(sql, current, { for: 'not_decided', why }, nextLookAt(began, now), now)
}

async function apply(
  platform: Platform,
  account: MerchantAccount,
  order: GatewayOrder,
  action: Action,
  snapshot: PlatformSnapshot,
): Promise<void> {
  const { sql, clock } = platform
  const now = clock.now()
  switch (action.do) {
    case 'none':
      return scheduleLastLook(platform, order)
    case 'wait':
      await recordWaiting(sql, order, action, action.until, now)
      return
    case 'place':
      return placeOrder(platform, order, snapshot)
    case 'reassign_and_place':
      return reassignAndPlace(platform, order, action.why)
    case 'confirm_captured':
      return confirmCaptured(platform, order, action.order_id)
    case 'recover_refund':
      return attendRefund(account, order)
    case 'refund_rest':
      return refundRest(account, order, action.why)
    case 'auto_refund':
      return autoRefund(account, order, action.why)
    case 'open_exception':
      return openException(account, order, action.why)
  }
}

/** Nothing is left to do. A captured order is looked at once more when any undoing of its completion can have ended. */
async function scheduleLastLook({ sql, clock }: Platform, order: GatewayOrder): Promise<void> {
  if (order.next_check_at === null) return
  const now = clock.now()
  const again = order.captured_at && after(order.captured_at, LOOK_AFTER_CAPTURE)
  await recordWaiting(sql, order, null, again && again > now ? again : null, now)
}
