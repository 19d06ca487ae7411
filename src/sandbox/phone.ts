import type { ServerResponse } from 'node:http'
import type { Ask } from './ask'
import type { Gateway } from './gateway'
import type { Html } from './html'
import { ordersPage } from './orders-page'
import { sendPage } from './page'
import { paymentPage, resultPage } from './phone-page'
import type { SandboxControls } from './sandbox'

type Page = { status: number; content: Html } | { location: string }

/**
 * The shopper's phone: `/phone?code_url=…`, `/phone?prepay_id=…` or `/phone/<out_trade_no>`, and the list of orders at `/`.
 *
 * @returns whether the request was one of these
 */
export function servePhone(
  ask: Ask,
  response: ServerResponse,
  gateway: Gateway,
  sandbox: SandboxControls,
): boolean {
  const found = answer(ask, gateway, sandbox)
  if (!found) return false
  if ('location' in found) response.writeHead(303, { Location: found.location }).end()
  else sendPage(response, found.status, found.content)
  return true
}

function answer({ url, method }: Ask, gateway: Gateway, sandbox: SandboxControls): Page | undefined {
  const { pathname, searchParams } = url
  const shown = method === 'GET'
  if (shown && pathname === '/') {
    return {
      status: 200,
      content: ordersPage(sandbox.orders(), gateway.settings.merchantName, gateway.clock.now()),
    }
  }
  if (shown && pathname === '/phone') {
    return phonePage(searchParams.get('code_url') ?? searchParams.get('prepay_id') ?? '', '', gateway)
  }
  const [, segment, step = ''] = /^\/phone\/([^/]+)(?:\/(\w+))?$/.exec(pathname) ?? []
  if (segment === undefined) return undefined
  const number = decodeURIComponent(segment)
  if (method === 'POST' && (step === 'pay' || step === 'cancel')) return tap(step, number, gateway, sandbox)
  return shown && ['', 'paid', 'cancelled'].includes(step) ? phonePage(number, step, gateway) : undefined
}

/** The payment page, or how it stands; `step` is what the shopper did a moment ago. */
function phonePage(reference: string, step: string, { orders, settings, clock }: Gateway): Page {
  const state = orders.phoneState(reference)
  const order = orders.find(reference)
  if (!order || state === 'not-found') {
    return { status: 404, content: resultPage('not-found', settings.merchantName) }
  }
  if (state !== 'ready') {
    const told = step === 'paid' && state === 'already-paid' ? 'paid' : state
    return { status: 200, content: resultPage(told, settings.merchantName, order) }
  }
  const content =
    step === 'cancelled'
      ? resultPage('cancelled', settings.merchantName, order)
      : paymentPage(order, settings.merchantName, clock.now())
  return { status: 200, content }
}

/** Answered by a redirect, so that reloading the result pays nothing again. */
function tap(step: 'pay' | 'cancel', number: string, gateway: Gateway, sandbox: SandboxControls): Page {
  if (gateway.orders.phoneState(number) !== 'ready') return phonePage(number, '', gateway)
  if (step === 'cancel') {
    sandbox.cancel(number)
    return { location: `/phone/${encodeURIComponent(number)}/cancelled` }
  }
  // The phone does not wait for the merchant to hear of it.
  sandbox.pay(number).catch((error: Error) => gateway.settings.log(`notification failed: ${error.message}`))
  return { location: `/phone/${encodeURIComponent(number)}/paid` }
}
