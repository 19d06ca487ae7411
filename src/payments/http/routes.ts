import { movementsCsv } from '../admin/csv'
import { dayAt } from '../admin/days'
import { showPayment } from '../admin/details'
import { listExceptions, listPayments, orderPayments } from '../admin/lists'
import { readDays } from '../admin/read-query'
import { showTotals } from '../admin/totals'
import type { Platform } from '../platform'
import { problem } from '../problems'
import { eraseShopper } from '../verbs/erase-personal-data'
import { quickAuth } from '../verbs/quick-auth'
import { resolvePayment } from '../verbs/resolve'
import { checkPayment } from '../verbs/review'
import { status } from '../verbs/status'
import { isForeignRequest } from './foreign-request'
import { readJson } from './read-body'
import { neverCached, refuse, send, sendResult } from './reply'
import type { RouteRequest, RouteResponse } from './route'
import { sendCsv } from './send-csv'

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
