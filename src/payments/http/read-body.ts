import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request as it comes from a store, whose own parsers may have read it already. */
export type BodyRequest = IncomingMessage & { body?: unknown; rawBody?: unknown }

/**
 * Why a body could not be read. `aborted`: the sender closed the connection, so that there is nobody to answer. `consumed`:
 * a parser of the store read the bytes and kept nothing from which they could be restored.
 */
export type BodyFault = 'too_large' | 'too_slow' | 'aborted' | 'consumed'

export type Body<T, Fault = BodyFault> = { ok: true; value: T } | { ok: false; fault: Fault }

/** In bytes. The longest notification has less than half of it. */
export const MAX_BYTES = 8 * 1024
/** In bytes. Up to here a body that is too large is read and thrown away, so that its sender hears the refusal. */
const MAX_DISCARDED = 1024 * 1024
/** In ms, for the whole body. The gateway itself waits no longer than that for its answer. */
export const WITHIN = 5000

/**
 * The bytes of a request, whatever it says they are, from wherever they are: what a parser of the store left in
 * `rawBody` or `body`, else the stream. Never throws. Where the rest of a body is left unread, the answer to it closes
 * the connection.
 *
 * The stream is never left by `break` or destroyed: Node then takes the socket off the request, and an access log that
 * asks for the sender's address afterwards (Medusa 1's does) throws where nobody catches it, which ends the process.
 */
export async function readBody(
  request: BodyRequest,
  response: ServerResponse,
  { within = WITHIN } = {},
): Promise<Body<Uint8Array>> {
  const bytes = bytesIn(request.rawBody) ?? bytesIn(request.body)
  if (bytes) return bytes.length > MAX_BYTES ? fail('too_large') : { ok: true, value: bytes }
  if (request.readableEnded) return fail('consumed')
  if (request.destroyed) return fail('aborted')
  const body = await readStream(request, within)
  if (!body.ok) response.setHeader('connection', 'close')
  return body
}

/**
 * The JSON of a request that says that it is JSON: a page elsewhere can send forms and plain text in a logged-in person's
 * name, but no JSON. `orNothing`: an empty body is `{}`.
 */
export async function readJson(
  request: BodyRequest,
  response: ServerResponse,
  { orNothing = false, ...limits }: { within?: number; orNothing?: boolean } = {},
): Promise<Body<unknown, BodyFault | 'not_json'>> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) return fail('not_json')
  if (isParsed(request.body)) return { ok: true, value: request.body }
  const body = await readBody(request, response, limits)
  // A parser of the store leaves {} of nothing, and keeps no bytes of it.
  const isNothing = body.ok ? body.value.length === 0 : body.fault === 'consumed'
  if (orNothing && isNothing) return { ok: true, value: {} }
  if (!body.ok) return body
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body.value)) }
  } catch {
    return fail('not_json')
  }
}

function readStream(request: IncomingMessage, within: number): Promise<Body<Uint8Array>> {
  return new Promise((resolve) => {
    let kept: Uint8Array[] = []
    let size = 0
    const keep = (chunk: Buffer | string) => {
      const bytes = Buffer.from(chunk)
      size += bytes.length
      if (size <= MAX_BYTES) kept.push(bytes)
      else kept = []
      if (size > MAX_DISCARDED) end('too_large')
    }
    const end = (fault?: BodyFault) => {
      clearTimeout(timer)
      request.off('data', keep).off('end', complete).off('close', abort).off('error', abort).pause()
      if (fault === 'aborted') return resolve(fail(fault))
      if (size > MAX_BYTES) return resolve(fail('too_large'))
      resolve(fault ? fail(fault) : { ok: true, value: Buffer.concat(kept) })
    }
    const complete = () => end()
    const abort = () => end('aborted')
    const timer = setTimeout(() => end('too_slow'), within)
    request.on('data', keep).on('end', complete).on('close', abort).on('error', abort).resume()
  })
}

const fail = <Fault>(fault: Fault) => ({ ok: false, fault }) as const

function bytesIn(value: unknown): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value
  return typeof value === 'string' ? Buffer.from(value) : undefined
}

/** Express gives `{}` where no parser found anything to do. */
const isParsed = (body: unknown) => typeof body === 'object' && body !== null && Object.keys(body).length > 0
