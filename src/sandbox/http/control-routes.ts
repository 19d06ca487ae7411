import type { ServerResponse } from 'node:http'
import type { FaultyEndpoint } from '../faults/fault'
import type { FaultRates } from '../faults/random-faults'
import type { SandboxControls } from '../sandbox'
import { type HttpRequest, jsonObject } from './read-request'
import { sendJson } from './server'

type Arguments = Record<string, unknown>

const order = (given: Arguments): string => {
  if (typeof given.order !== 'string')
    throw new TypeError('order must be an out_trade_no, code_url or prepay_id')
  return given.order
}

const rest = ({ order: _, ...options }: Arguments) => options

/** A number is sent as `{ "everywhere": 0.02 }`. */
const ratesOf = ({ everywhere, ...rates }: Arguments): FaultRates =>
  typeof everywhere === 'number' ? everywhere : (rates as FaultRates)

/** GET /__sandbox/<name> */
const readings: Record<string, (sandbox: SandboxControls) => unknown> = {
  orders: (sandbox) => sandbox.orders(),
  notifications: (sandbox) => sandbox.notifications(),
  requests: (sandbox) => sandbox.requests(),
  money: (sandbox) => sandbox.money(),
  statement: (sandbox) => sandbox.statement(),
  now: (sandbox) => ({ now: sandbox.now() }),
  'rate-limit': (sandbox) => sandbox.rateLimitCounts(),
  'random-faults': (sandbox) => sandbox.randomFaultLog(),
}

/** POST /__sandbox/<name>, arguments as a JSON object: the methods of the handle, for another process. */
const actions: Record<string, (sandbox: SandboxControls, given: Arguments) => unknown> = {
  pay: (sandbox, given) => sandbox.pay(order(given), rest(given)),
  cancel: (sandbox, given) => sandbox.cancel(order(given), rest(given)),
  expire: (sandbox, given) => sandbox.expire(order(given)),
  'close-order': (sandbox, given) => sandbox.closeOrder(order(given), rest(given)),
  scan: (sandbox, given) => sandbox.scan(order(given), rest(given)),
  'revoke-secret': (sandbox, given) => sandbox.revokeSecret(given),
  'restore-secret': (sandbox) => sandbox.restoreSecret(),
  notify: (sandbox, given) => sandbox.notify(order(given), rest(given)),
  fault: (sandbox, { endpoint, ...fault }) => sandbox.fault(endpoint as FaultyEndpoint, fault),
  'clear-faults': (sandbox) => sandbox.clearFaults(),
  'random-faults': (sandbox, given) => sandbox.setRandomFaults(ratesOf(given)),
  advance: (sandbox, { ms }) => sandbox.advance(ms as number),
  reset: (sandbox) => sandbox.reset(),
}

/** What there is to read and to do, by name. */
export const controlNames = { GET: Object.keys(readings), POST: Object.keys(actions) }

/** The sandbox's handle over HTTP. Answers 200, or 409 with `{ error }` when the handle refuses. */
export async function serveControl(
  req: HttpRequest,
  response: ServerResponse,
  sandbox: SandboxControls,
): Promise<void> {
  const [name = '', reference] = req.url.pathname.split('/').slice(2).map(decodeURIComponent)
  if (req.method === 'GET' && name === 'orders' && reference) {
    const found = sandbox.order(reference)
    return found ? sendJson(response, 200, found) : sendJson(response, 404, { error: 'No such order' })
  }
  const reading = req.method === 'GET' && Object.hasOwn(readings, name) ? readings[name] : undefined
  if (reading) return sendJson(response, 200, reading(sandbox))
  const action = req.method === 'POST' && Object.hasOwn(actions, name) ? actions[name] : undefined
  if (!action) return sendJson(response, 404, { error: `No such control: ${req.method} ${name}` })
  // A form of another page can be posted without asking, JSON cannot.
  if (!/^application\/json\b/.test(req.headers['content-type'] ?? '')) {
    return sendJson(response, 415, { error: 'Content-Type must be application/json' })
  }
  const given = req.body.length === 0 ? {} : jsonObject(req.body)
  if (!given) return sendJson(response, 400, { error: 'The body must be a JSON object' })
  try {
    sendJson(response, 200, (await action(sandbox, given)) ?? {})
  } catch (error) {
    sendJson(response, 409, { error: error instanceof Error ? error.message : String(error) })
  }
}
