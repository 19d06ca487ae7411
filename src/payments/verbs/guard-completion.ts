import type { GatewayOrder } from '../ledger/gateway-order'
import { paymentsOf } from '../ledger/gateway-orders'
import { isOwn, isSameMoney, moneyOf } from '../matching'
import type { Platform } from '../platform'
import { type Problem, problem } from '../problems'
import { reasonOf } from '../reason-of'
import { reconcileLeased, reconcileResource } from './reconcile-resource'
import { waitForLease } from './wait-for-lease'
import type { HeldLease } from './with-lease'

/** The part of an HTTP response that is used here. */
export interface GuardedResponse {
  readonly closed: boolean
  readonly statusCode: number
  once(event: 'close', listener: () => void): unknown
  status(code: number): { json(body: object): unknown }
}

/** What a platform does around the completion of a cart. */
export interface Completion {
  /** Every gateway order opened for the cart, newest first; none: it is not ours to guard. */
  orders(): Promise<GatewayOrder[]>
  /** Clears away what a process that died left of an earlier try. */
  prepare(): Promise<void>
  /** Has the platform bring the cart's payment sessions to its new total. */
  renewSessions?(): Promise<void>
  /** Clears away what a completion that failed with this HTTP status left. */
  cleanUp?(statusCode: number): Promise<void>
}

/**
 * Stands before a platform's own "complete a cart", for carts that WeChat Pay is paying for: one side completes a cart at
 * a time, a cart that got stuck with its payment goes on, and one whose total changed is not completed for the old
 * amount (409). The platform's own answer is then given as ever. A cart of ours is never completed unchecked.
 */
export async function guardCompletion(
  platform: Platform,
  res: GuardedResponse,
  next: () => void,
  completion: Completion,
): Promise<void> {
  const { log } = platform
  const orders = await completion.orders()
  const resource_id = orders[0]?.resource_id
  if (!resource_id) return next()
  const lease = await waitForLease(platform, resource_id)
  if (!lease.ok) return refuse(res, lease.problem)
  let refused: Problem | undefined
  try {
    await completion.prepare()
    refused = await check(platform, resource_id, orders, lease.value)
    if (refused) await completion.renewSessions?.()
  } catch (error) {
    log.warn(`wemine: ${resource_id} could not be prepared for completion: ${reasonOf(error)}`)
    refused ??= problem('cart_unchecked')
  }
  // The shopper left meanwhile: nobody is to be answered. What was paid is placed by the notification or the job.
  if (res.closed) return lease.value.end()
  res.once('close', () => void endCompletion(platform, resource_id, res, lease.value, completion))
  if (refused) refuse(res, refused)
  else next()
}

/** Refused where the code that is to pay for the cart is for another amount than it costs now. */
async function check(
  platform: Platform,
  resource_id: string,
  orders: readonly GatewayOrder[],
  lease: HeldLease,
): Promise<Problem | undefined> {
  const snapshot = await platform.loadSnapshot(resource_id)
  // An order stands already: the platform gives that one.
  if (snapshot.order) return undefined
  for (const stuck of orders) {
    const payment = snapshot.payments.find(({ out_trade_no }) => out_trade_no === stuck.out_trade_no)
    if (!payment || payment.order_id !== null) continue
    await reconcileLeased(platform, stuck, lease)
    // A completion that goes on by the key of its first attempt takes the payment as it is.
    return payment.notOwed ? problem('total_changed') : undefined
  }
  const current = orders.find(({ out_trade_no }) =>
    snapshot.sessions.some((session) => session.out_trade_no === out_trade_no),
  )
  if (!current || !snapshot.owed) return undefined
  const isExact = isSameMoney(snapshot.owed, moneyOf(current)) && isOwn(current, snapshot)
  return isExact ? undefined : problem('total_changed')
}

/** Captures what was completed, now and not only when the job comes by. */
async function endCompletion(
  platform: Platform,
  resource_id: string,
  { statusCode }: GuardedResponse,
  lease: HeldLease,
  completion: Completion,
): Promise<void> {
  try {
    await completion.cleanUp?.(statusCode)
  } catch (error) {
    platform.log.warn(`wemine: ${resource_id} is not cleaned up: ${reasonOf(error)}`)
  } finally {
    await lease.end()
  }
  try {
    const authorized = (await paymentsOf(platform.sql, resource_id)).find(
      ({ state }) => state === 'authorized',
    )
    if (authorized) await reconcileResource(platform, authorized)
  } catch (error) {
    platform.log.warn(`wemine: ${resource_id} is not reconciled yet: ${reasonOf(error)}`)
  }
}

function refuse(res: GuardedResponse, { type, code, message }: Problem): void {
  res.status(409).json({ type, code, message })
}
