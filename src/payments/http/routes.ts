import type { ServerResponse } from 'node:http'
import { movementsCsv } from '../admin/csv'
import { dayAt } from '../admin/days'
import { showPayment } from '../admin/details'
import { listExceptions, listPayments, orderPayments } from '../admin/lists'
import { readDays, readHealthQuery } from '../admin/read-query'
import { showTotals } from '../admin/totals'
import { failureOf, showHealth } from '../checks/health'
import type { Platform } from '../platform'
import { type Problem, problem } from '../problems'
import type { Result } from '../result'
import { eraseShopper } from '../verbs/erase-personal-data'
import { quickAuth } from '../verbs/quick-auth'
import { resolvePayment } from '../verbs/resolve'
import { checkPayment } from '../verbs/review'
import { status } from '../verbs/status'
import { isForeignRequest } from './foreign-request'
import { type BodyRequest, readJson } from './read-body'
import { sendCsv } from './send-csv'

/** The part of an Express request that the routes use; both Medusas' requests fit. */
export type RouteRequest = BodyRequest & {
  params: Record<string, string | undefined>
  query: Record<string, unknown>
}

/** The part of an Express response that the routes use. */
export type RouteResponse = ServerResponse & {
  status(code: number): { json(body: object): unknown }
}

/** A route, whatever serves it. `actor`: the user of the admin who asks, where there is one. */
export type Serve = (
  platform: Platform,
  req: RouteRequest,
  res: RouteResponse,
  actor: string,
) => Promise<void>

/** The header in which a shopper's page sends the secret of its payment session. */
const CLIENT_SECRET_HEADER = 'x-wemine-client-secret'

/**
 * `GET /store/wemine/payments/:out_trade_no`: what became of a payment; made to be polled by the shopper's page, which sends
 * the session's secret in a header.
 */
export async function storePayment(platform: Platform, req: RouteRequest, res: RouteResponse): Promise<void> {
  const payment = await status(platform, numberOf(req), req.headers[CLIENT_SECRET_HEADER])
  send(res, payment && { payment })
}

/**
 * `GET /store/wemine/quick-auth?redirect_url=` the page to come back to, `&provider_id=` where several accounts are
 * configured.
 */
export async function storeQuickAuth(
  platform: Platform,
  req: RouteRequest,
  res: RouteResponse,
): Promise<void> {
  sendResult(res, quickAuth(platform, req.query.provider_id, req.query.redirect_url))
}

/** `GET /admin/wemine/payments`: by what `PaymentQuery` says. */
export async function adminPayments(
  platform: Platform,
  req: RouteRequest,
  res: RouteResponse,
): Promise<void> {
  sendResult(res, await listPayments(platform, req.query))
}

/** `GET /admin/wemine/exceptions`: what needs manual review, oldest first. Query: limit, offset. */
export async function adminExceptions(
  platform: Platform,
  req: RouteRequest,
  res: RouteResponse,
): Promise<void> {
  sendResult(res, await listExceptions(platform, req.query))
}

/** `GET /admin/wemine/orders/:order_id`: every payment behind one of Medusa's orders. */
export async function adminOrder(platform: Platform, req: RouteRequest, res: RouteResponse): Promise<void> {
  const found = await orderPayments(platform, req.params.order_id ?? '')
  if (found) return send(res, found)
  neverCached(res)
  res.status(404).json({ type: 'not_found', message: problem('order_unknown').message })
}

/** `GET /admin/wemine/totals`: by what `TotalsQuery` says. */
export async function adminTotals(platform: Platform, req: RouteRequest, res: RouteResponse): Promise<void> {
  sendResult(res, await showTotals(platform, req.query))
}

/** `GET /admin/wemine/payments-csv`: every movement of money in the days that `TotalsQuery` says. */
export async function adminCsv(platform: Platform, req: RouteRequest, res: RouteResponse): Promise<void> {
  const days = readDays(req.query, platform.clock.now())
  if (!days.ok) return refuse(res, days.problem)
  const { from, time_zone } = days.value
  neverCached(res)
  const pieces = movementsCsv(platform, days.value, time_zone)
  await sendCsv(res, { name: `wechat-pay-${dayAt(from, time_zone)}.csv`, pieces, log: platform.log })
}

/**
 * `GET /admin/wemine/health`: what the doctor finds, when the job last ran, and how the gateway answers each account. 503
 * where the ledger cannot be read, and with `?fail_on=error` (or `warning`) where there is such a finding.
 */
export async function adminHealth(platform: Platform, req: RouteRequest, res: RouteResponse): Promise<void> {
  const read = readHealthQuery(req.query)
  if (!read.ok) return refuse(res, read.problem)
  const health = await showHealth(platform)
  const failure = failureOf(health, read.value.fail_on)
  if (!failure) return send(res, { health })
  neverCached(res)
  const { code, message, action } = failure
  res.status(503).json({ type: 'unexpected_state', code, message: `${message} ${action}`, health })
}

/** `GET /admin/wemine/payments/:out_trade_no`: one payment, its refunds and decisions. */
export async function adminPayment(platform: Platform, req: RouteRequest, res: RouteResponse): Promise<void> {
  send(res, await showPayment(platform, numberOf(req)))
}

/** `POST /admin/wemine/payments/:out_trade_no/check`: asks the gateway now. The body is `{}` or nothing. */
export async function adminCheck(platform: Platform, req: RouteRequest, res: RouteResponse): Promise<void> {
  if (!(await acceptWithoutBody(platform, req, res))) return
  send(res, await checkPayment(platform, numberOf(req)))
}

/** `POST /admin/wemine/payments/:out_trade_no/resolve`: a person's decision, `{ action, note }`. `actor`: who. */
export async function adminResolve(
  platform: Platform,
  req: RouteRequest,
  res: RouteResponse,
  actor: string,
): Promise<void> {
  if (isForeign(platform, req)) return refuse(res, problem('request_foreign'), 403)
  const body = await readJson(req, res)
  if (!body.ok) return refuse(res, problem('resolution_invalid'))
  const resolved = await resolvePayment(platform, numberOf(req), body.value, actor)
  if (resolved) sendResult(res, resolved)
  else send(res, undefined)
}

/**
 * `POST /admin/wemine/payments/:out_trade_no/erase`: erases the personal data of the shopper who paid. The body is `{}` or
 * nothing. `actor`: who asks.
 */
export async function adminErase(
  platform: Platform,
  req: RouteRequest,
  res: RouteResponse,
  actor: string,
): Promise<void> {
  if (!(await acceptWithoutBody(platform, req, res))) return
  send(res, await eraseShopper(platform, numberOf(req), actor))
}

/** Whether a request that needs no body is to be served; it is refused here where it comes from elsewhere or is no JSON. */
async function acceptWithoutBody(
  platform: Platform,
  req: RouteRequest,
  res: RouteResponse,
): Promise<boolean> {
  if (isForeign(platform, req)) {
    refuse(res, problem('request_foreign'), 403)
    return false
  }
  const body = await readJson(req, res, { orNothing: true })
  const isAccepted = body.ok && isObject(body.value)
  if (!isAccepted) refuse(res, problem('body_invalid'))
  return isAccepted
}

function isForeign(platform: Platform, { headers }: RouteRequest): boolean {
  const backends = platform.accounts().map(({ options }) => options.notifyUrl)
  return isForeignRequest(headers, { adminCors: platform.cors.admin, backends })
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

const numberOf = ({ params }: RouteRequest) => params.out_trade_no ?? ''

function sendResult(res: RouteResponse, result: Result<object>): void {
  if (result.ok) send(res, result.value)
  else refuse(res, result.problem)
}

/** The answer, never cached; or 404 in the shape of Medusa's own. */
function send(res: RouteResponse, found: object | undefined): void {
  neverCached(res)
  if (found) res.status(200).json(found)
  else res.status(404).json({ type: 'not_found', message: problem('payment_unknown').message })
}

/** A problem with a request, in the shape of Medusa's own errors. */
function refuse(res: RouteResponse, { type, code, message }: Problem, status = 400): void {
  neverCached(res)
  res.status(status).json({ type, code, message })
}

const neverCached = (res: RouteResponse) => res.setHeader('cache-control', 'no-store')
