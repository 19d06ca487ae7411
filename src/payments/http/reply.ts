import { type Problem, problem } from '../problems'
import type { Result } from '../result'
import type { RouteResponse } from './route'

/** The answer to a request, or what is wrong with it. */
export function sendResult(res: RouteResponse, result: Result<object>): void {
  if (result.ok) send(res, result.value)
  else refuse(res, result.problem)
}

/** The answer, never cached; or 404 in the shape of Medusa's own. */
export function send(res: RouteResponse, found: object | undefined): void {
  neverCached(res)
  if (found) res.status(200).json(found)
  else res.status(404).json({ type: 'not_found', message: problem('payment_unknown').message })
}

/** A problem with a request, in the shape of Medusa's own errors. */
export function refuse(res: RouteResponse, { type, code, message }: Problem, status = 400): void {
  neverCached(res)
  res.status(status).json({ type, code, message })
}

/** Says that no browser and no proxy may keep the answer. */
export const neverCached = (res: RouteResponse) => res.setHeader('cache-control', 'no-store')
