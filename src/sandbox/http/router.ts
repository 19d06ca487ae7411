import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { endpoints } from '../gateway/endpoints'
import type { Gateway } from '../gateway/gateway'
import { serveEndpoint } from '../gateway/serve-endpoint'
import type { SandboxControls } from '../sandbox'
import { servePhone } from '../wechat/phone'
import { quickAuth } from '../wechat/quick-auth'
import { serveWeChat } from '../wechat/serve-wechat'
import { serveControl } from './control-routes'
import type { HttpRequest } from './read-request'
import { type Handler, sendJson } from './server'

const bridge = '/wx-bridge/oauth_bridge.php'

/** Who answers what: the gateway, its Quick Auth bridge, the control API, the fake WeChat and the phone. */
export function router(gateway: Gateway, sandbox: SandboxControls, closed: AbortSignal): Handler {
  return async (req, response) => {
    const { pathname } = req.url
    const endpoint = endpoints.find(({ method, path }) => path === pathname && method === req.method)
    if (endpoint) return serveEndpoint(endpoint, req, response, gateway, closed)
    if (pathname === bridge) return serveBridge(req, response, gateway, closed)
    if (pathname.startsWith('/__sandbox/')) return serveControl(req, response, sandbox)
    if (serveWeChat(req, response, gateway)) return
    if (servePhone(req, response, gateway, sandbox)) return
    const known = endpoints.some(({ path }) => path === pathname)
    sendJson(response, known ? 405 : 404, {
      Code: 'FAIL',
      message: known ? 'Method Not Allowed' : 'Not Found',
      data: null,
    })
  }
}

async function serveBridge(
  req: HttpRequest,
  response: ServerResponse,
  gateway: Gateway,
  closed: AbortSignal,
) {
  const record = gateway.requests.add('quickAuth', req, gateway.clock.now())
  const fault = gateway.faults.take('quickAuth')
  if (fault.latency) await sleep(fault.latency, undefined, { signal: closed })
  const answer = quickAuth(req)
  record.status = 'location' in answer ? 302 : 400
  if ('location' in answer) response.writeHead(302, { Location: answer.location }).end()
  else sendJson(response, 400, { error: answer.refusal })
}
