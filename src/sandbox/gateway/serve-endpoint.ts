import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault } from '../faults/faults'
import type { HttpRequest } from '../http/read-request'
import { authorize } from './authorize'
import type { Endpoint } from './endpoints'
import type { Gateway } from './gateway'
import { type Outcome, refuse } from './outcome'
import { revisions } from './revisions'

/** Answers one request of a merchant: the work, in the revision's shape, or whatever fault is set for the endpoint. */
export async function serveEndpoint(
  endpoint: Endpoint,
  req: HttpRequest,
  response: ServerResponse,
  gateway: Gateway,
  closed: AbortSignal,
): Promise<void> {
  const record = gateway.requests.add(endpoint.name, req, gateway.clock.now())
  const fault = gateway.faults.take(endpoint.name)

  if (fault.latency) await sleep(fault.latency, undefined, { signal: closed })
  if (fault.reset === 'before') return void response.destroy()
  if (fault.hang === 'before') return

  const replaced = fault.status !== undefined || fault.body !== undefined || fault.refuse !== undefined
  const outcome: Outcome = !replaced || fault.done ? await work(endpoint, req, gateway, fault) : { data: {} }

  if (fault.reset === 'after') return void response.destroy()
  if (fault.hang === 'after') return
  if (fault.late) await sleep(fault.late, undefined, { signal: closed })

  const { status, contentType, body } = answer(endpoint, outcome, fault, gateway)
  record.status = status
  response.writeHead(status, { 'Content-Type': contentType, 'Cache-Control': 'no-store' }).end(body)
  if (fault.forge && 'data' in outcome) forge(String(outcome.data.prepay_id), gateway)
}

function forge(prepay_id: string, { orders, notifier, settings }: Gateway): void {
  const order = orders.find(prepay_id)
  if (!order?.notify_url) return
  notifier
    .send(order, { forged: true, sign: 'wrong' })
    .catch((error: Error) => settings.log(`forged notification failed: ${error.message}`))
}

async function work(endpoint: Endpoint, req: HttpRequest, gateway: Gateway, fault: Fault): Promise<Outcome> {
  const outcome = authorize(req, endpoint, gateway.settings) ?? endpoint.work(req, gateway, fault)
  if (fault.paidBeforeAnswer && 'data' in outcome && outcome.data.prepay_id) {
    await gateway.notifier.paid(gateway.orders.pay(String(outcome.data.prepay_id)))
  }
  return outcome
}

function answer({ name }: Endpoint, outcome: Outcome, fault: Fault, { settings }: Gateway) {
  if (fault.status !== undefined || fault.body !== undefined) {
    const status = fault.status ?? 200
    const body =
      fault.body ?? `<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`
    return { status, contentType: fault.contentType ?? 'text/html', body }
  }
  const revision = revisions[settings.revision]
  const result = fault.refuse === undefined ? outcome : refuse(fault.refuse, fault.reason ?? fault.refuse)
  const shaped =
    'refusal' in result
      ? revision.failure(result.refusal, settings)
      : revision.success[name](overwrite(result.data, fault.answer), settings)
  const status = 'refusal' in result ? (result.refusal.status ?? 200) : 200
  const json = JSON.stringify(shaped)
  const body = fault.cut ? json.slice(0, json.length / 2) : json
  return { status, contentType: 'application/json; charset=utf-8', body }
}

function overwrite(data: Record<string, unknown>, fields: Record<string, unknown> = {}) {
  return Object.fromEntries(Object.entries({ ...data, ...fields }).filter(([, value]) => value !== null))
}
