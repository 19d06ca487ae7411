import { parseNotification } from '#wemine/notification'
import { failReply, successReply } from '#wemine/replies'
import { verifySign } from '#wemine/signature'
import { finish } from './finish'
import type { Host } from './instance'
import { findOrder } from './ledger/gateway-order'
import { settle } from './settle'

/** What a notification is answered with: an HTTP status and WeChat's XML. */
export interface Reply {
  status: number
  body: string
}

/** The gateway gives up after 5 s; what is not finished by then goes on without it. */
const ANSWER_WITHIN = 4500

const success: Reply = { status: 200, body: successReply() }
const fail = (reason: string, status = 200): Reply => ({ status, body: failReply(reason) })

/**
 * Answers one notification. Nothing in it is evidence: it only says which gateway order to settle. SUCCESS is said when
 * what became of that order is written down; FAIL with a reason makes the gateway send it again; 5xx means that the
 * ledger itself could not be read or written.
 */
export async function notify(host: Host, bytes: Uint8Array): Promise<Reply> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Reply>((resolve) => {
    timer = setTimeout(resolve, ANSWER_WITHIN, fail('not confirmed yet, send it again'))
  })
  try {
    return await Promise.race([answer(host, bytes), late])
  } catch (error) {
    host.log.error(`wemine: a notification could not be recorded: ${(error as Error).message}`)
    return fail('the store cannot record this now, send it again', 500)
  } finally {
    clearTimeout(timer)
  }
}

async function answer(host: Host, bytes: Uint8Array): Promise<Reply> {
  let fields: Record<string, string>
  try {
    fields = parseNotification(bytes)
  } catch (error) {
    return fail(error instanceof Error ? error.message : 'not a notification')
  }
  const order = await findOrder(host.sql, fields.out_trade_no ?? '')
  const instance = order && host.instance(order.provider_id)
  if (!order || !instance) return fail('unknown out_trade_no')
  const { merchantKey } = instance.options
  if (merchantKey && !verifySign(fields, merchantKey)) return fail('wrong sign')

  const settled = await settle(instance, order)
  if (settled.problem) return fail('not confirmed yet, send it again')
  switch (settled.order.state) {
    case 'asked':
    case 'open':
    case 'refused':
    case 'closed':
    case 'expired':
      return fail('the gateway does not say that this order is paid')
  }

  // The money is in the ledger: whatever becomes of the order, the job brings it to its end.
  let timer: NodeJS.Timeout | undefined
  const slow = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ANSWER_WITHIN - 2000)
  })
  const finishing = finish(host, instance, settled.order).catch((error: Error) =>
    host.log.error(`wemine: ${order.out_trade_no} is paid and not finished yet: ${error.message}`),
  )
  await Promise.race([finishing, slow]).finally(() => clearTimeout(timer))
  return success
}
