import type { Attributes, Meter, Span, SpanOptions } from '@opentelemetry/api'

type Api = typeof import('@opentelemetry/api')

/** The name of the instrumentation, in every span and metric. */
const SCOPE = 'medusa-payment-wemine'

/** `SpanKind.CLIENT` and `SpanStatusCode.ERROR`: the enums are in a package that may be missing. */
const CLIENT = 2
const ERROR = 2

/** What the work of a span can say about it. */
export interface Noted {
  /** Adds attributes. No secret, nothing of the shopper, no amount, no text that came from outside. */
  note(attributes: Attributes): void
  /** Marks the span as failed: by a code, or by what was thrown, of which only the type is noted. */
  failed(why: unknown): void
}

/** How long a request takes, in s: the boundaries of the semantic conventions for HTTP. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

/**
 * Does `work` in a span, of which what it does meanwhile is a part. Whatever the API does, the work is done exactly once
 * and its outcome is the outcome. Without the API, or without an SDK behind it, there is only the work.
 */
export async function traced<T>(
  name: string,
  attributes: Attributes,
  work: (span: Noted) => Promise<T>,
  options: Pick<SpanOptions, 'kind'> = {},
): Promise<T> {
  let begun: Promise<T> | undefined
  const begin = (span?: Span) => {
    begun ??= watched(span, work)
    return begun
  }
  quietly(() =>
    api()
      ?.trace.getTracer(SCOPE)
      .startActiveSpan(name, { ...options, attributes }, begin),
  )
  return begin()
}

/** The same for a request to somebody else. */
export function tracedRequest<T>(
  name: string,
  attributes: Attributes,
  work: (span: Noted) => Promise<T>,
): Promise<T> {
  return traced(name, attributes, work, { kind: CLIENT })
}

/** Adds one to a counter; `unit` in braces, such as `{payment}`. */
export function count(name: string, unit: string, attributes: Attributes): void {
  quietly(() => meter()?.createCounter(name, { unit }).add(1, attributes))
}

/** Records how many seconds something took. */
export function recordSeconds(name: string, seconds: number, attributes: Attributes): void {
  const options = { unit: 's', advice: { explicitBucketBoundaries: SECONDS } }
  quietly(() => meter()?.createHistogram(name, options).record(seconds, attributes))
}

/** A short, fixed word for what was thrown, and never its message: the kind of a WemineError, or the name of its class. */
export function errorType(error: unknown): string {
  if (typeof error === 'string') return error
  if (!(error instanceof Error)) return 'Error'
  const word: unknown = 'kind' in error ? error.kind : error.name
  return typeof word === 'string' && /^\w{1,64}$/.test(word) ? word : 'Error'
}

async function watched<T>(span: Span | undefined, work: (span: Noted) => Promise<T>): Promise<T> {
  const note = (attributes: Attributes) => quietly(() => span?.setAttributes(attributes))
  const failed = (why: unknown) => {
    note({ 'error.type': errorType(why) })
    quietly(() => span?.setStatus({ code: ERROR }))
  }
  try {
    return await work({ note, failed })
  } catch (error) {
    failed(error)
    throw error
  } finally {
    quietly(() => span?.end())
  }
}

/** Asked for each time: the API has no stand-in for a MeterProvider that is registered later. */
function meter(): Meter | undefined {
  return api()?.metrics.getMeter(SCOPE)
}

let loaded: Api | undefined
let isLoaded = false
let elsewhere: () => unknown = () => undefined

/** Where else the API may be, if this package itself cannot reach it: under pnpm only what asks for a package can. */
export function findApiIn(load: () => unknown): void {
  elsewhere = load
  isLoaded = loaded !== undefined
}

/** The API, where the store has it. */
function api(): Api | undefined {
  if (isLoaded) return loaded
  isLoaded = true
  loaded = quietly(() => require('@opentelemetry/api') as Api) ?? quietly(() => elsewhere() as Api)
  return loaded
}

/** What is only watched goes on, whatever the watching does; also where it fails later, which would end the process. */
function quietly<T>(watching: () => T): T | undefined {
  try {
    const done = watching()
    Promise.resolve(done).catch(() => undefined)
    return done
  } catch {
    return undefined
  }
}
