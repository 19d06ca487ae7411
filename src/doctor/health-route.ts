import { readHealthQuery } from '#payments/admin/read-query'
import { neverCached, refuse, send } from '#payments/http/reply'
import type { RouteRequest, RouteResponse } from '#payments/http/route'
import type { Platform } from '#payments/platform'
import { failureOf, showHealth } from './health'

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
