import type { ServerResponse } from 'node:http'
import type { Platform } from '../platform'
import type { BodyRequest } from './read-body'

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
