import type { FaultyEndpoint } from '../faults/fault'
import type { HttpRequest } from './read-request'

/** One request that the gateway got. */
export interface RecordedRequest {
  /** Which of the gateway's calls it was. */
  endpoint: FaultyEndpoint
  /** Virtual ms since 1970. */
  at: number
  /** Upper case. */
  method: string
  /** With its query string. */
  path: string
  /** Secrets replaced by `[redacted]`, so that one still sees which header was sent. */
  headers: Record<string, string>
  /** As sent, decoded as UTF-8. */
  body: string
  /** HTTP status of the answer; none when the connection was broken or left hanging. */
  status?: number
}

const secretHeaders = ['api-key', 'api-secret', 'api-token', 'authorization', 'proxy-authorization', 'cookie']

/** Every request at the gateway's own endpoints, oldest first. */
export class RequestLog {
  private requests: RecordedRequest[] = []

  /** @returns the entry, for its status to be filled in */
  add(endpoint: FaultyEndpoint, req: HttpRequest, at: number): RecordedRequest {
    const headers = Object.entries(req.headers).map(([name, value]) => [
      name,
      secretHeaders.includes(name) ? '[redacted]' : String(value),
    ])
    const request = {
      endpoint,
      at,
      method: req.method,
      path: `${req.url.pathname}${req.url.search}`,
      headers: Object.fromEntries(headers) as Record<string, string>,
      body: req.body.toString('utf8'),
    }
    this.requests.push(request)
    return request
  }

  all(): RecordedRequest[] {
    return structuredClone(this.requests)
  }

  clear(): void {
    this.requests = []
  }
}
