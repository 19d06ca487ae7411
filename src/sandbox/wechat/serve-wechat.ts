import type { ServerResponse } from 'node:http'
import { parseUrl } from '#wemine/client/parse-url'
import type { Gateway } from '../gateway/gateway'
import { sendPage } from '../http/page'
import type { HttpRequest } from '../http/read-request'
import { sendJson } from '../http/server'
import { bridgeScript } from './bridge-script'
import { readJsapiRequest } from './jsapi-request'
import { payWindow, payWindowScript } from './pay-window'

/** The pop-up has one script of its own, and the phone in a frame; nobody else may frame it. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'"

/**
 * A WeChat to build a JSAPI payment with on a computer: `/wechat.js` for the shop's page, and the pop-up that it opens.
 *
 * @returns whether the request was one of these
 */
export function serveWeChat(
  { url, method, headers }: HttpRequest,
  response: ServerResponse,
  gateway: Gateway,
): boolean {
  if (method !== 'GET') return false
  const { pathname, searchParams } = url
  if (pathname === '/wechat.js') {
    const options = {
      answer: searchParams.get('answer') ?? 'pay',
      registered: searchParams.get('registered') ?? '',
    }
    sendScript(response, bridgeScript(`http://${headers.host}`, options))
    return true
  }
  if (pathname === '/wechat/pay.js') {
    sendScript(response, payWindowScript)
    return true
  }
  if (pathname !== '/wechat/pay') return false
  const opener = originOf(searchParams.get('origin'))
  if (opener === undefined)
    sendJson(response, 400, { error: 'origin must be the origin of an http or https page' })
  else sendPage(response, 200, payWindow({ opener, phone: readJsapiRequest(searchParams, gateway) }), policy)
  return true
}

function originOf(value: string | null): string | undefined {
  const url = parseUrl(value ?? '')
  return url && /^https?:$/.test(url.protocol) && url.origin === value ? url.origin : undefined
}

function sendScript(response: ServerResponse, script: string): void {
  response
    .writeHead(200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    })
    .end(script)
}
