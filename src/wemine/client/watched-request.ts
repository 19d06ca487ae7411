import type { Call } from '../answers/failures'
import { errorType, recordSeconds, tracedRequest } from '../telemetry'

/** One attempt to ask the gateway. */
interface Attempt {
  call: Call
  baseUrl: string
  /** 1 for the first. */
  number: number
}

/**
 * Sends one request in a span of its own, and records how long it took. Names of the semantic conventions for HTTP where
 * they have one. The query, headers and bodies stay out: they hold the keys, who pays, and how much.
 */
export function watchedRequest<T>(
  { call, baseUrl, number }: Attempt,
  send: (answered: (status: number) => void) => Promise<T>,
): Promise<T> {
  const { protocol, hostname, port } = new URL(baseUrl)
  const about = {
    'wemine.endpoint': call,
    'http.request.method': call.slice(0, call.indexOf(' ')),
    'server.address': hostname,
    'server.port': port ? Number(port) : protocol === 'https:' ? 443 : 80,
  }
  const again = number > 1 && { 'http.request.resend_count': number - 1 }
  const begun = performance.now()
  return tracedRequest(`wemine ${call}`, { ...about, ...again }, async ({ note }) => {
    let known: Record<string, string | number> = about
    const answered = (status: number) => {
      note({ 'http.response.status_code': status })
      known = { ...known, 'http.response.status_code': status }
    }
    try {
      return await send(answered)
    } catch (error) {
      known = { ...known, 'error.type': errorType(error) }
      throw error
    } finally {
      recordSeconds('wemine.gateway.request.duration', (performance.now() - begun) / 1000, known)
    }
  })
}
