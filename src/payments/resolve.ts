import type { ServerResponse } from 'node:http'
import { z } from 'zod'
import { type PaymentRecord, showPayment } from './admin'
import { finish } from './finish'
import { sendBack } from './give-back'
import type { Host, Instance } from './instance'
import { findOrder, type GatewayOrder } from './ledger/gateway-order'
import { recordRefundDone, recordRefundRefused } from './ledger/record-refund'
import { recordResolution } from './ledger/record-resolution'
import { refundsOf } from './ledger/refunds'
import { isProblem, type Problem, problem } from './problems'
import { type BodyRequest, readJson } from './read-body'

const Body = z.object({
  action: z.enum(['return', 'settled', 'refund_done', 'refund_not_done']),
  // PostgreSQL has no text with a NUL in it; the rest of the control characters belong in no record either.
  note: z
    .string()
    .trim()
    .max(500)
    .regex(/^[\P{Cc}\t\r\n]*$/u)
    .default(''),
})

type Action = z.infer<typeof Body>['action']

/** {@link resolvePayment} by a request's body, which has to be JSON that calls itself JSON. */
export async function resolveByRequest(
  host: Host,
  out_trade_no: string,
  { request, response, by }: { request: BodyRequest; response: ServerResponse; by: string },
): Promise<PaymentRecord | Problem | undefined> {
  const body = await readJson(request, response)
  return body.ok ? resolvePayment(host, out_trade_no, body.value, by) : problem('resolution_invalid')
}

/**
 * A person's word on what the ledger could not decide; `by` is Medusa's id of the user.
 * - `return`: an exception's money is sent back through the gateway, all that is left of it.
 * - `settled`: an exception was dealt with elsewhere (in the gateway's portal, with the shopper); it is closed.
 * - `refund_done`, `refund_not_done`: what became of the refund whose outcome is not known, as the portal shows it.
 *
 * Undefined where there is no such payment.
 */
export async function resolvePayment(
  host: Host,
  out_trade_no: string,
  body: unknown,
  by: string,
): Promise<PaymentRecord | Problem | undefined> {
  const word = Body.safeParse(body ?? {})
  if (!word.success) return problem('resolution_invalid')
  const { action, note } = word.data
  const order = await findOrder(host.sql, out_trade_no)
  const instance = order && host.instance(order.provider_id)
  if (!order || !instance) return undefined
  const refused = await act(host, instance, order, action, { by, note })
  if (isProblem(refused)) return refused
  host.log.info(`wemine: ${out_trade_no}: ${by} resolved it: ${action} ${note}`)
  return showPayment(host, out_trade_no)
}

async function act(
  host: Host,
  instance: Instance,
  order: GatewayOrder,
  action: Action,
  { by, note }: { by: string; note: string },
): Promise<Problem | undefined> {
  const { sql, now } = instance
  const { out_trade_no } = order
  const resolution = [action, note].filter(Boolean).join(': ')
  const keep = (closes: boolean) => recordResolution(sql, { out_trade_no, by, resolution, closes }, now())
  const isException = order.state === 'exception' && order.resolved_at === null

  if (action === 'settled') {
    return isException && (await keep(true)) ? undefined : no('it is no open exception')
  }
  if (action === 'return') {
    if (!isException) return no('it is no open exception')
    const kept = await keep(false)
    await sendBack(instance, kept ?? order, resolution)
    const sent = await findOrder(sql, out_trade_no)
    if (sent?.state !== 'exception') return undefined
    return no(sent.problem ?? 'the gateway refused it')
  }
  const refunds = await refundsOf(sql, out_trade_no)
  const doubt = refunds.find(({ id, state }) => id === order.refund_in_doubt && state === 'unknown')
  if (!doubt) return no('no refund of it is in doubt')
  await keep(false)
  if (action === 'refund_done')
    await recordRefundDone(sql, { id: doubt.id, refund_id: null, told: false }, now())
  else await recordRefundRefused(sql, doubt.id, resolution, now())
  const known = (await findOrder(sql, out_trade_no)) ?? order
  const isBack = known.refunded_fee === (known.paid_fee ?? known.total_fee)
  if (known.state === 'exception' && isBack) await sendBack(instance, known, known.problem ?? resolution)
  else await finish(host, instance, known)
  return undefined
}

const no = (reason: string) => problem('resolution_impossible', { reason })
