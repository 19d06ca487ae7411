import type { Platform } from '../../platform'
import { type Problem, problem } from '../../problems'
import type { Result } from '../../result'
import { findLinked } from '../../verbs/find-linked'
import { linkQuickAuth, linkStatus, returnUrl, startLinked } from '../../verbs/pay-by-link'
import { readJson } from '../read-body'
import type { RouteRequest, RouteResponse } from '../route'
import { pageAssets } from './assets'
import { type Page, renderNotice, renderPage } from './render'
import { pageLanguage } from './words'

/** `GET /wemine/pay/:token`: the page itself. Query: `lang`, `return_url`. */
export async function payPage(platform: Platform, req: RouteRequest, res: RouteResponse): Promise<void> {
  const { token, language } = read(req)
  const linked = await findLinked(platform, token)
  if (!linked.ok) {
    const why = linked.problem.code === 'pay_link_ended' ? 'ended' : 'unknown'
    return sendPage(res, statusOf(linked.problem), renderNotice(pageAssets(), language, why))
  }
  const { account } = linked.value
  const payment = await linkStatus(platform, token)
  const return_url = returnUrl(platform, linked.value, req.query.return_url)
  const data = {
    ...(payment.ok && { payment: payment.value }),
    ...(return_url && { return_url }),
    is_return_refused: req.query.return_url !== undefined && !return_url,
    has_quick_auth: account.options.quickAuthToken !== null,
  }
  sendPage(res, 200, renderPage(pageAssets(), language, { heading: account.options.description, data }))
}

/** `GET /wemine/pay/:token/state`: how the payment stands, made to be polled. Query: `out_trade_no` of the code shown. */
export async function payPageState(platform: Platform, req: RouteRequest, res: RouteResponse): Promise<void> {
  const { token } = read(req)
  send(res, await linkStatus(platform, token, req.query.out_trade_no), 'payment')
}

/** `POST /wemine/pay/:token/start`: a code to pay with. Body: `trade_type`, `open_id`, `new_code`. */
export async function payPageStart(platform: Platform, req: RouteRequest, res: RouteResponse): Promise<void> {
  const { token } = read(req)
  const body = await readJson(req, res)
  if (!body.ok || typeof body.value !== 'object' || body.value === null)
    return refuse(res, problem('start_invalid'))
  send(res, await startLinked(platform, token, body.value as Record<string, unknown>), 'session')
}

/** `GET /wemine/pay/:token/quick-auth?redirect_url=`: where WeChat says who pays. Of the address only the query counts. */
export async function payPageQuickAuth(
  platform: Platform,
  req: RouteRequest,
  res: RouteResponse,
): Promise<void> {
  const { token } = read(req)
  send(res, await linkQuickAuth(platform, token, req.query.redirect_url))
}

/**
 * Keeps tokens, and the open_id that comes back with a shopper, out of a store's log of requests, which takes the address
 * and the page before it when the answer is sent.
 */
export function hidePayToken(
  req: { originalUrl: string; headers: { referer?: string | undefined; referrer?: unknown } },
  _: unknown,
  next: () => void,
): void {
  const [, step = ''] = /^\/wemine\/pay\/[^/?]*(\/(?:state|start|quick-auth))?(?=\/?(?:\?|$))/i.exec(
    req.originalUrl,
  ) ?? ['']
  req.originalUrl = `/wemine/pay/[token]${step}`
  delete req.headers.referer
  delete req.headers.referrer
  next()
}

function read({ params, query, headers }: RouteRequest) {
  return { token: params.token ?? '', language: pageLanguage(query.lang, headers['accept-language']) }
}

function sendPage(res: RouteResponse, status: number, { html, policy }: Page): void {
  guarded(res)
  res.setHeader('content-security-policy', policy)
  res.setHeader('x-frame-options', 'DENY')
  res.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(html),
  })
  res.end(html)
}

function send(res: RouteResponse, result: Result<object>, name?: string): void {
  if (result.ok) {
    guarded(res)
    res.status(200).json(name ? { [name]: result.value } : result.value)
  } else refuse(res, result.problem)
}

function refuse(res: RouteResponse, refused: Problem): void {
  const { type, code, message } = refused
  guarded(res)
  res.status(statusOf(refused)).json({ type, code, message })
}

function statusOf({ code }: Problem): number {
  if (code === 'pay_link_ended') return 410
  return code === 'pay_link_unknown' || code === 'payment_unknown' ? 404 : 400
}

/** Kept nowhere, found by no search engine, and no address of it goes anywhere else. */
function guarded(res: RouteResponse): void {
  res.setHeader('cache-control', 'no-store')
  res.setHeader('referrer-policy', 'no-referrer')
  res.setHeader('x-robots-tag', 'noindex, nofollow')
  res.setHeader('x-content-type-options', 'nosniff')
}
