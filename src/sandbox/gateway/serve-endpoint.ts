import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault } from '../faults/fault'
import type { HttpRequest } from '../http/read-request'
import type { RecordedRequest } from '../http/request-log'
import type { SandboxSettings } from '../options'
import type { Endpoint } from './endpoints'
import type { Gateway } from './gateway'
import { type Outcome, refuse } from './outcome'
import { retryAfterHeader } from './rate-limit'
import { revisions } from './revisions'
import { unusualAnswer } from './unusual-answer'

/** Answers one request of a merchant: the work, in the revision's shape, or whatever fault is set for the endpoint. */
export async function serveEndpoint(
  endpoint: Endpoint,
  req: HttpRequest,
  response: ServerResponse,
  gateway: Gateway,
  closed: AbortSignal,
): Promise<void> {
  const record = gateway.requests.add(endpoint.name, req, gateway.clock.now())
  const { rateLimiter } = gateway.account
  const wait = rateLimiter.admit()
  if (wait !== undefined) return refuseTooFast(response, record, wait, gateway)
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
  if (fault.retryAfter !== undefined) rateLimiter.askToWait(fault.retryAfter)
  response
    .writeHead(status, {
      'Content-Type': contentType,
      'Cache-Control': 'no-store',
      ...(fault.retryAfter === undefined
        ? {}
        : { 'Retry-After': retryAfterHeader(fault.retryAfter, fault.retryAfterFormat) }),
    })
    .end(body)
  if (fault.forge && 'data' in outcome) forge(String(outcome.data.prepay_id), gateway)
}

function refuseTooFast(
  response: ServerResponse,
  record: RecordedRequest,
  seconds: number,
  { account, settings }: Gateway,
): void {
  record.status = 429
  account.rateLimiter.askToWait(seconds)
  const wait = retryAfterHeader(seconds, settings.rateLimit?.retryAfterFormat)
  response.writeHead(429, { 'Content-Type': 'text/html', 'Retry-After': wait }).end(proxyPage(429))
}

const proxyPage = (status: number) =>
  `<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`

function forge(prepay_id: string, { orders, notifier, settings }: Gateway): void {
  const order = orders.find(prepay_id)
  if (!order?.notify_url) return
  notifier
    .send(order, { forged: true, sign: 'wrong' })
    .catch((error: Error) => settings.log(`forged notification failed: ${error.message}`))
}

async function work(endpoint: Endpoint, req: HttpRequest, gateway: Gateway, fault: Fault): Promise<Outcome> {
  const outcome = gateway.account.authorize(req, endpoint.secret) ?? endpoint.work(req, gateway, fault)
  if (fault.paidBeforeAnswer && 'data' in outcome && outcome.data.prepay_id) {
    await gateway.notifier.paid(gateway.orders.pay(String(outcome.data.prepay_id)))
  }
  return outcome
}

function answer({ name }: Endpoint, outcome: Outcome, fault: Fault, { settings }: Gateway) {
  if (fault.status !== undefined || fault.body !== undefined) {
    const status = fault.status ?? 200
    const body = fault.body ?? proxyPage(status)
    return { status, contentType: fault.contentType ?? 'text/html', body }
  }
  const result = fault.refuse === undefined ? outcome : refuse(fault.refuse, fault.reason ?? fault.refuse)
  const shaped = fault.json !== undefined ? fault.json : shape(name, result, fault, settings)
  const status = 'refusal' in result ? (result.refusal.status ?? 200) : 200
  const json = JSON.stringify(shaped)
  const body = fault.cut ? json.slice(0, json.length / 2) : json
  return { status, contentType: 'application/json; charset=utf-8', body }
}

function shape(name: Endpoint['name'], result: Outcome, { answer }: Fault, settings: SandboxSettings) {
  const revision = revisions[settings.revision]
  if ('refusal' in result) return revision.failure(result.refusal, settings)
  if (typeof answer === 'string') return unusualAnswer(answer, result.data)
  return revision.success[name](overwrite(result.data, answer), settings)
}

function overwrite(data: Record<string, unknown>, fields: Record<string, unknown> = {}) {
  return Object.fromEntries(Object.entries({ ...data, ...fields }).filter(([, value]) => value !== null))
}
