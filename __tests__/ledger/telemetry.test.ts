import { type Attributes, context, metrics, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  AggregationTemporality,
  type HistogramMetricData,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { CART, expectPaidAndRefunded, OPEN_ID, payAndRefund } from './support/watched-scene'
import { useWorld } from './support/world'

const world = useWorld()
const spans = new InMemorySpanExporter()
const measured = new InMemoryMetricExporter(AggregationTemporality.DELTA)
const reader = new PeriodicExportingMetricReader({ exporter: measured, exportIntervalMillis: 1e9 })
const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] })
const meterProvider = new MeterProvider({ readers: [reader] })

/** Before anything is registered: the API is there, and nothing behind it. */
test('a store with the API and no SDK takes a payment and a refund', async () => {
  expectPaidAndRefunded(await payAndRefund(world))
})

describe('with an SDK', () => {
  beforeAll(() => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
    trace.setGlobalTracerProvider(tracerProvider)
    metrics.setGlobalMeterProvider(meterProvider)
  })
  afterAll(async () => {
    for (const api of [context, trace, metrics]) api.disable()
    await Promise.all([tracerProvider.shutdown(), meterProvider.shutdown()])
  })
  beforeEach(async () => {
    await counted()
    spans.reset()
  })

  test('a payment and a refund are these spans, each in the one that it is a part of', async () => {
    const outcome = await payAndRefund(world)
    expectPaidAndRefunded(outcome)
    expect(tree()).toEqual([
      'wemine POST /order',
      'wemine.notification',
      '  wemine GET /order',
      '  wemine.reconcile',
      '    wemine.place',
      'wemine.refund',
      '  wemine POST /refund',
      'wemine.job',
      '  wemine.reconcile',
    ])
    expect(spans.getFinishedSpans().filter(({ status }) => status.code !== SpanStatusCode.UNSET)).toEqual([])
  })

  test('a request says whom it asked for what, and how that was answered', async () => {
    const { order } = await payAndRefund(world)
    const { hostname, port } = new URL(world.sandbox.baseUrl)
    const server = { 'server.address': hostname, 'server.port': Number(port) }
    const ok = { ...server, 'http.response.status_code': 200 }
    const asked = spans.getFinishedSpans().filter(({ kind }) => kind === SpanKind.CLIENT)
    expect(asked.map(({ attributes }) => attributes)).toEqual([
      { ...ok, 'wemine.endpoint': 'POST /order', 'http.request.method': 'POST' },
      { ...ok, 'wemine.endpoint': 'GET /order', 'http.request.method': 'GET' },
      { ...ok, 'wemine.endpoint': 'POST /refund', 'http.request.method': 'POST' },
    ])
    const about = { 'wemine.out_trade_no': order.out_trade_no, 'wemine.provider_id': 'pp_wemine_hk' }
    expect(attributesOf('wemine.reconcile')).toEqual([about, about])
    expect(attributesOf('wemine.place')).toEqual([about])
    expect(attributesOf('wemine.refund')).toEqual([about])
    expect(attributesOf('wemine.notification')).toEqual([
      { ...about, 'wemine.notification.kind': 'payment', 'wemine.acknowledged': true },
    ])
    expect(attributesOf('wemine.job')).toEqual([{ 'wemine.job.looked': 1 }])
  })

  test('what happens to money is counted, once for each line of the log', async () => {
    await payAndRefund(world)
    const provider = { 'wemine.provider_id': 'pp_wemine_hk' }
    const { requests, counters } = await counted()
    expect(counters).toEqual([
      { name: 'wemine.payment.captured', unit: '{payment}', value: 1, attributes: provider },
      { name: 'wemine.payment.paid', unit: '{payment}', value: 1, attributes: provider },
      {
        ...{ name: 'wemine.refund.done', unit: '{refund}', value: 1 },
        attributes: { ...provider, 'wemine.refund.reason': 'platform' },
      },
    ])
    expect(requests.map(({ attributes, count }) => [attributes['wemine.endpoint'], count])).toEqual([
      ['POST /order', 1],
      ['GET /order', 1],
      ['POST /refund', 1],
    ])
    for (const { sum, unit } of requests) {
      expect(unit).toBe('s')
      expect(sum).toBeGreaterThan(0)
      expect(sum).toBeLessThan(10)
    }
  })

  test('a request that is sent again, and one whose outcome is unknown, are marked as failed', async () => {
    const order = await world.captured()
    await counted()
    spans.reset()
    world.sandbox.fault('refund', { reset: 'after', times: 1 })
    world.sandbox.fault('queryOrder', { status: 503, times: 1 })
    expect(await world.refund(order, 1000)).toMatchObject({ problem: { code: 'refund_unknown' } })
    expect(await world.confirmed({ ...order })).toBeDefined()
    const [refund] = named('wemine.refund')
    expect(refund).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'error.type': 'refund_unknown' },
    })
    expect(refund?.status.message).toBeUndefined()
    expect(named('wemine POST /refund')).toMatchObject([
      { status: { code: SpanStatusCode.ERROR }, attributes: { 'error.type': 'unknown' } },
    ])
    const { requests } = await counted()
    const failed = requests.filter(({ attributes }) => attributes['wemine.endpoint'] === 'POST /refund')
    expect(failed).toMatchObject([{ attributes: { 'error.type': 'unknown' }, count: 1 }])
    expect(failed[0]?.attributes).not.toHaveProperty('http.response.status_code')
  })

  test('a question that is asked again says how often', async () => {
    const order = await world.opened()
    spans.reset()
    world.sandbox.fault('queryOrder', { status: 503, times: 1 })
    await world.confirmed(order)
    expect(named('wemine GET /order').map(({ attributes }) => attributes)).toMatchObject([
      { 'http.response.status_code': 503, 'error.type': 'unknown' },
      { 'http.response.status_code': 200, 'http.request.resend_count': 1 },
    ])
  })

  test('a look at a cart that throws is marked by the name of what was thrown, and tried again as ever', async () => {
    const order = await world.paid()
    spans.reset()
    world.store.instead.loadSnapshot = async () => {
      throw new TypeError(`${OPEN_ID} of ${CART}`)
    }
    await world.reconcile(order)
    expect(await world.row(order)).toMatchObject({ state: 'paid', waiting_for: 'not_decided' })
    const [reconcile] = named('wemine.reconcile')
    expect(reconcile).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'error.type': 'TypeError' },
    })
    expect(reconcile?.events).toEqual([])
    expectNothingPersonal(order.client_secret)
  })

  test('no secret and nothing of the shopper is in any attribute', async () => {
    world.sandbox.fault('refund', { status: 503, times: 1 })
    const { order } = await payAndRefund(world)
    expectNothingPersonal(order.client_secret, order.prepay_id, order.transaction_id)
    expect(spans.getFinishedSpans().length).toBeGreaterThan(5)
  })
})

/** Neither in a name nor in an attribute, an event or a status. */
function expectNothingPersonal(...more: (string | null)[]): void {
  const { apiKey, apiSecret } = world.sandbox
  const shown = spans
    .getFinishedSpans()
    .map(({ name, attributes, events, status }) => ({ name, attributes, events, status }))
  const text = JSON.stringify(shown)
  for (const secret of [apiKey, apiSecret, OPEN_ID, CART, 'payses_1', ...more]) {
    expect(secret).toBeTruthy()
    expect(text).not.toContain(secret)
  }
  expect(text).not.toMatch(/[?&]\w+=|"10880"|:10880\b|"1000"|:1000\b/)
}

const named = (name: string) => spans.getFinishedSpans().filter((span) => span.name === name)
const attributesOf = (name: string): Attributes[] => named(name).map(({ attributes }) => attributes)

/** The names, in the order in which they began, below the one that they are a part of. */
function tree(parent?: string): string[] {
  const begun = ({ startTime: [seconds, nanos] }: ReadableSpan) => seconds * 1e9 + nanos
  return spans
    .getFinishedSpans()
    .filter((span) => span.parentSpanContext?.spanId === parent)
    .sort((a, b) => begun(a) - begun(b))
    .flatMap((span) => [span.name, ...tree(span.spanContext().spanId).map((name) => `  ${name}`)])
}

/** What was measured since the last time it was asked for. */
async function counted() {
  measured.reset()
  await reader.forceFlush()
  const all = measured
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics))
    .filter(({ dataPoints }) => dataPoints.length > 0)
  const isTimes = (one: { descriptor: { name: string } }): one is HistogramMetricData =>
    one.descriptor.name === 'wemine.gateway.request.duration'
  const requests = all
    .filter(isTimes)
    .flatMap(({ descriptor: { unit }, dataPoints }) =>
      dataPoints.map(({ attributes, value: { count, sum } }) => ({ unit, attributes, count, sum: sum ?? 0 })),
    )
  const counters = all
    .filter((one) => !isTimes(one))
    .flatMap(({ descriptor: { name, unit }, dataPoints }) =>
      dataPoints.map(({ attributes, value }) => ({ name, unit, attributes, value })),
    )
    .sort((a, b) => a.name.localeCompare(b.name))
  return { requests, counters }
}
