import {
  type ReadNotification,
  readNotification,
  type WemineNotification,
} from '#wemine/notifications/notification'
import { failReply, successReply } from '#wemine/notifications/replies'
import { verifySign } from '#wemine/notifications/signature'
import { type Noted, traced } from '#wemine/telemetry'
import type { MerchantAccount } from '../account/merchant-account'
import { singleFlight } from '../account/single-flight'
import { findOrder } from '../ledger/gateway-orders'
import { isUnpaid } from '../ledger/states'
import type { Platform } from '../platform'
import { reasonOf } from '../reason-of'
import { isDue } from '../schedule'
import { throttledConfirm } from './confirm'
import { hearOfRefund } from './hear-of-refund'
import { reconcileResource } from './reconcile-resource'
import { recordUnmatchedPayment } from './record-unmatched-payment'
import { warnOfWrongSign } from './warn-of-wrong-sign'

/** What a notification is answered with: an HTTP status and WeChat's XML. */
export interface Reply {
  status: number
  body: string
}

/** The gateway gives up after 5 s; what is not done by then goes on without it. */
const ANSWER_WITHIN = 4500

const acknowledged: Reply = { status: 200, body: successReply() }
const fail = (reason: string, status = 200): Reply => ({ status, body: failReply(reason) })
const wrongSign = fail('wrong sign')
const unconfirmed = fail('not confirmed yet, send it again')

/**
 * Answers one notification. Nothing in it is evidence: it only says which gateway order to confirm. SUCCESS is said when
 * what became of that order is recorded; FAIL with a reason makes the gateway send it again; 5xx means that the ledger
 * itself could not be read or written.
 */
export async function handleNotification(platform: Platform, bytes: Uint8Array): Promise<Reply> {
  let reply = unconfirmed
  const work = traced('wemine.notification', {}, (span) =>
    answer(platform, bytes, span, (known) => {
      span.note({ 'wemine.acknowledged': known === acknowledged })
      reply = known
    }),
  )
  let stop = () => {}
  const late = new Promise<void>((resolve) => {
    stop = platform.clock.every(ANSWER_WITHIN, resolve)
  })
  try {
    await Promise.race([work, late])
    return reply
  } catch (error) {
    platform.log.error(`wemine: a notification could not be recorded: ${reasonOf(error)}`)
    return fail('the store cannot record this now, send it again', 500)
  } finally {
    stop()
  }
}

/** Does what a notification asks for, and says its reply as soon as that is known. */
async function answer(
  platform: Platform,
  bytes: Uint8Array,
  { note, failed }: Noted,
  say: (reply: Reply) => void,
): Promise<void> {
  const { sql, log } = platform
  let read: ReadNotification
  try {
    read = readNotification(bytes)
  } catch (error) {
    return say(fail(reasonOf(error)))
  }
  note({ 'wemine.notification.kind': read.kind })
  if (read.kind === 'refund') {
    await hearOfRefund(platform, read.fields.req_info)
    return say(acknowledged)
  }
  const { fields } = read
  const { out_trade_no } = fields
  // Where each account has its key, nothing unsigned is looked up to answer it.
  const accounts = platform.accounts()
  const [first] = accounts
  if (!first) return say(fail('unknown out_trade_no'))
  if (accounts.every((account) => isForged(account, fields))) {
    say(wrongSign)
    return warnOfWrongSign(platform, accounts, out_trade_no)
  }
  // Those that come at once share one look-up. An older row does no harm: what is not paid in it is asked about.
  const order = await singleFlight(first.running, `find ${out_trade_no}`, () => findOrder(sql, out_trade_no))
  const account = order && platform.account(order.provider_id)
  if (!order) {
    const isRecorded = await recordUnmatchedPayment(platform, fields, bytes)
    return say(isRecorded ? acknowledged : fail('unknown out_trade_no'))
  }
  if (!account) return say(fail('unknown out_trade_no'))
  note({ 'wemine.out_trade_no': order.out_trade_no, 'wemine.provider_id': order.provider_id })
  if (isForged(account, fields)) {
    say(wrongSign)
    return warnOfWrongSign(platform, [account], out_trade_no)
  }

  const confirmed = await throttledConfirm(account, order)
  if (confirmed.problem) return say(unconfirmed)
  if (isUnpaid(confirmed.order.state)) return say(fail('the gateway does not say that this order is paid'))

  // The money is in the ledger: whatever becomes of the order, the job brings it to its end.
  say(acknowledged)
  try {
    // What was known to be paid is looked at by its own pace, however often this is sent again.
    const isNew = isUnpaid(order.state) || isDue(confirmed.order, account.clock.now())
    if (isNew) await reconcileResource(platform, confirmed.order)
    await account.health.notified()
  } catch (error) {
    failed(error)
    log.error(`wemine: ${out_trade_no} is paid and not reconciled yet: ${reasonOf(error)}`)
  }
}

/** Whether the account's own key says that the account did not sign it. Without a key that cannot be said here. */
function isForged({ options: { merchantKey } }: MerchantAccount, fields: WemineNotification): boolean {
  return merchantKey !== null && !verifySign(fields, merchantKey)
}
