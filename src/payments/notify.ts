import { parseNotification } from '#wemine/notifications/notification'
import { failReply, successReply } from '#wemine/notifications/replies'
import { verifySign } from '#wemine/notifications/signature'
import { finish } from './finish'
import type { Host, Instance } from './instance'
import { findOrder, type GatewayOrder } from './ledger/gateway-order'
import { HEAR_EVERY } from './schedule'
import { type Settled, settle, UNPAID } from './settle'
import { share } from './share'
import { lookIntoUnknown } from './unknown-number'

/** What a notification is answered with: an HTTP status and WeChat's XML. */
export interface Reply {
  status: number
  body: string
}

/** The gateway gives up after 5 s; what is not finished by then goes on without it. */
const ANSWER_WITHIN = 4500

const success: Reply = { status: 200, body: successReply() }
const fail = (reason: string, status = 200): Reply => ({ status, body: failReply(reason) })
const unconfirmed = fail('not confirmed yet, send it again')

/**
 * Answers one notification. Nothing in it is evidence: it only says which gateway order to settle. SUCCESS is said when
 * what became of that order is written down; FAIL with a reason makes the gateway send it again; 5xx means that the
 * ledger itself could not be read or written.
 */
export async function notify(host: Host, bytes: Uint8Array): Promise<Reply> {
  let reply = unconfirmed
  const work = answer(host, bytes, (known) => {
    reply = known
  })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ANSWER_WITHIN)
  })
  try {
    await Promise.race([work, late])
    return reply
  } catch (error) {
    host.log.error(`wemine: a notification could not be recorded: ${(error as Error).message}`)
    return fail('the store cannot record this now, send it again', 500)
  } finally {
    clearTimeout(timer)
  }
}

/** Does what a notification asks for, and says its reply as soon as that is known. */
async function answer(host: Host, bytes: Uint8Array, say: (reply: Reply) => void): Promise<void> {
  let fields: Record<string, string>
  try {
    fields = parseNotification(bytes)
  } catch (error) {
    return say(fail(error instanceof Error ? error.message : 'not a notification'))
  }
  const order = await findOrder(host.sql, fields.out_trade_no ?? '')
  const instance = order && host.instance(order.provider_id)
  if (!order) {
    const isWritten = await lookIntoUnknown(host, fields.out_trade_no ?? '')
    return say(isWritten ? success : fail('unknown out_trade_no'))
  }
  if (!instance) return say(fail('unknown out_trade_no'))
  const { merchantKey } = instance.options
  if (merchantKey && !verifySign(fields, merchantKey)) return say(fail('wrong sign'))

  const settled = await hear(instance, order)
  if (settled.problem) return say(unconfirmed)
  if (UNPAID.includes(settled.order.state))
    return say(fail('the gateway does not say that this order is paid'))

  // The money is in the ledger: whatever becomes of the order, the job brings it to its end.
  say(success)
  try {
    await finish(host, instance, settled.order)
  } catch (error) {
    host.log.error(`wemine: ${order.out_trade_no} is paid and not finished yet: ${(error as Error).message}`)
  }
}

/**
 * Settles what a notification is about. Anybody may send one who knows a number, so that however many come, they cost
 * the gateway one question a second.
 */
function hear(instance: Instance, order: GatewayOrder): Promise<Settled> {
  return share(instance.running, `hear ${order.out_trade_no}`, async () => {
    const rest = order.asked_at ? order.asked_at.getTime() + HEAR_EVERY - instance.now().getTime() : 0
    if (rest > 0) await instance.sleep(rest)
    return settle(instance, (await findOrder(instance.sql, order.out_trade_no)) ?? order)
  })
}
