import type { ServerResponse } from 'node:http'
import type { Gateway } from '../gateway/gateway'
import type { Scan } from '../gateway/order-book'
import type { Html } from '../http/html'
import { sendPage } from '../http/page'
import type { HttpRequest } from '../http/read-request'
import type { SandboxControls } from '../sandbox'
import { ordersPage } from './orders-page'
import { paymentPage } from './phone-page'
import { type ResultState, resultPage } from './phone-result'
import { scenarioPanel } from './scenario-panel'
import { scenarios } from './scenarios'

type Page = { status: number; content: Html } | { location: string }

/**
 * The shopper's phone: `/phone?code_url=…`, `/phone?prepay_id=…` or `/phone/<out_trade_no>`, and the list of orders at `/`.
 * `&from=album` and `&from=long-press` are refused as WeChat does; `&account=<any name>` is another WeChat account.
 *
 * @returns whether the request was one of these
 */
export function servePhone(
  req: HttpRequest,
  response: ServerResponse,
  gateway: Gateway,
  sandbox: SandboxControls,
): boolean {
  const found = answer(req, gateway, sandbox)
  if (!found) return false
  if ('location' in found) response.writeHead(303, { Location: found.location }).end()
  else sendPage(response, found.status, found.content)
  return true
}

function answer({ url, method }: HttpRequest, gateway: Gateway, sandbox: SandboxControls): Page | undefined {
  const { pathname, searchParams } = url
  const shown = method === 'GET'
  const scan = scanOf(searchParams)
  if (shown && pathname === '/') {
    return {
      status: 200,
      content: ordersPage(sandbox.orders(), gateway.settings.merchantName, gateway.clock.now()),
    }
  }
  if (shown && pathname === '/phone') {
    return phonePage(searchParams.get('code_url') ?? searchParams.get('prepay_id') ?? '', '', scan, gateway)
  }
  const [, segment, step = ''] = /^\/phone\/([^/]+)(?:\/([\w-]+))?$/.exec(pathname) ?? []
  if (segment === undefined) return undefined
  const number = decodeURIComponent(segment)
  if (method === 'POST' && (step === 'pay' || step === 'cancel'))
    return tap(step, number, scan, gateway, sandbox)
  if (method === 'POST' && Object.hasOwn(scenarios, step)) return scenario(step, number, gateway, sandbox)
  return shown && Object.hasOwn(taps, step) ? phonePage(number, step, scan, gateway) : undefined
}

function scanOf(query: URLSearchParams): Scan {
  const from = query.get('from')
  const account = query.get('account')
  return {
    ...(from === 'album' || from === 'long-press' ? { from } : {}),
    ...(account ? { account } : {}),
  }
}

/** Last step of the address, and the result shown although the order can still be paid. */
const taps: Record<string, ResultState | undefined> = {
  'from-album': 'camera-only',
  'second-account': 'other-account',
  '': undefined,
  paid: undefined,
  cancelled: 'cancelled',
  later: 'later',
}

/** The payment page, or the result that the order is in; `step` is the last step of the address. */
function phonePage(reference: string, step: string, scan: Scan, gateway: Gateway): Page {
  const { orders, settings, clock } = gateway
  const state = orders.phoneState(reference, scan)
  const order = orders.find(reference)
  const beside = { panel: scenarioPanel(order, gateway), now: clock.now() }
  const result = (shown: ResultState) => resultPage(shown, settings.merchantName, beside, order)
  if (!order || state === 'not-found') return { status: 404, content: result('not-found') }
  if (state !== 'ready') {
    const now = state === 'already-paid' && (step === 'paid' || step === 'later')
    return { status: 200, content: result(now ? 'paid' : state) }
  }
  const shown = taps[step]
  if (shown) return { status: 200, content: result(shown) }
  orders.scan(reference, scan)
  return { status: 200, content: paymentPage(order, settings.merchantName, scan.account, beside) }
}

/** Answered by a redirect, so that reloading the result page does not pay again. */
function tap(
  step: 'pay' | 'cancel',
  number: string,
  scan: Scan,
  gateway: Gateway,
  sandbox: SandboxControls,
): Page {
  if (gateway.orders.phoneState(number, scan) !== 'ready') return phonePage(number, '', scan, gateway)
  const { account } = scan
  if (step === 'cancel') {
    sandbox.cancel(number, { account })
    return { location: pageOf(number, 'cancelled', account) }
  }
  inBackground(gateway, sandbox.pay(number, { account }))
  return { location: pageOf(number, 'paid', account) }
}

/** Runs what one of the developer's buttons stands for. */
function scenario(name: string, number: string, gateway: Gateway, sandbox: SandboxControls): Page {
  const { order: needed, shows, run } = scenarios[name]!
  const found = gateway.orders.named(number)
  const state = gateway.orders.phoneState(number)
  if (!found || state !== (needed === 'paid' ? 'already-paid' : 'ready'))
    return phonePage(number, '', {}, gateway)
  inBackground(gateway, run(found, sandbox, gateway))
  return { location: pageOf(number, shows) }
}

/** The phone does not wait for the merchant's reply. */
function inBackground({ settings }: Gateway, work: Promise<unknown>): void {
  work.catch((error: Error) => settings.log(`notification failed: ${error.message}`))
}

function pageOf(number: string, step: string, account?: string): string {
  const query = account ? `?account=${encodeURIComponent(account)}` : ''
  return `/phone/${encodeURIComponent(number)}${step && `/${step}`}${query}`
}
