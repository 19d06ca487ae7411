import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { succeeded, until } from '../support/http'
import { type Medusa2Driver, startMedusa2 } from '../support/medusa-2-driver'
import { placedOrder } from '../support/placed-order'
import { readmeSnippet } from '../support/readme'

jest.setTimeout(300_000)

let dir: string
let store: Medusa2Driver | undefined
let collector: Server
/** What was posted to the collector, by path. */
const received: Record<string, string[]> = { '/v1/traces': [], '/v1/metrics': [] }

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'wemine-telemetry-'))
  collector = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    received[request.url ?? '']?.push(Buffer.concat(chunks).toString())
    response.setHeader('Content-Type', 'application/json').end('{}')
  })
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await store?.stop()
  collector.closeAllConnections()
  collector.close()
  rmSync(dir, { recursive: true, force: true })
})

/** The example store with the page's instrumentation.ts, which exports its metrics every half second here. */
function storeOfPage(): string {
  const example = JSON.parse(process.env.TEST_MEDUSA_2 ?? '').dir as string
  for (const file of ['package.json', 'medusa-config.js', 'src', 'distributed.js'])
    cpSync(join(example, file), join(dir, file), { recursive: true })
  symlinkSync(join(example, 'node_modules'), join(dir, 'node_modules'))
  const sample = readmeSnippet('ts', 'registerOtel', 'docs/operations.md')
  const eager = sample.replace('MetricReader({ ', '$&exportIntervalMillis: 500, exportTimeoutMillis: 400, ')
  expect(eager).not.toBe(sample)
  const { outputText } = ts.transpileModule(eager, { compilerOptions: { module: ts.ModuleKind.CommonJS } })
  writeFileSync(join(dir, 'instrumentation.js'), outputText)
  return dir
}

interface Span {
  name: string
  traceId: string
  spanId: string
  parentSpanId?: string
}

/** The spans of this package, as the collector was given them. */
const spans = (): Span[] =>
  received['/v1/traces']!.flatMap((body) => JSON.parse(body).resourceSpans)
    .flatMap(({ scopeSpans }) => scopeSpans)
    .filter(({ scope }) => scope.name === 'medusa-payment-wemine')
    .flatMap(({ spans }) => spans)

/** The last value of each counter. */
const counters = (): Record<string, number> =>
  Object.fromEntries(
    received['/v1/metrics']!.flatMap((body) => JSON.parse(body).resourceMetrics)
      .flatMap(({ scopeMetrics }) => scopeMetrics)
      .filter(({ scope }) => scope.name === 'medusa-payment-wemine')
      .flatMap(({ metrics }) => metrics)
      .filter(({ sum }) => sum)
      .map(({ name, sum }) => [name, Number(sum.dataPoints[0].asInt ?? sum.dataPoints[0].asDouble)]),
  )

test('the page’s instrumentation.ts shows a payment and a refund to a collector', async () => {
  const { port } = collector.address() as AddressInfo
  store = await startMedusa2({
    dir: storeOfPage(),
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` },
  })
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  await store.sandbox.pay((await store.session(cart))!.code_url!)
  const order = await placedOrder(store, cart)
  expect(order).toMatchObject({ total: 10880, captured: 10880 })
  succeeded(await store.refund(order.id, 1000))
  const wanted = { 'wemine.payment.paid': 1, 'wemine.payment.captured': 1, 'wemine.refund.done': 1 }
  await until('the counters', async () => Object.keys(wanted).every((name) => counters()[name]), 20_000)
  expect(counters()).toEqual(wanted)

  const named = (name: string) => spans().filter((span) => span.name === name)
  const refund = named('wemine.refund')
  expect(refund).toHaveLength(1)
  expect(named('wemine POST /refund')).toMatchObject([
    { traceId: refund[0]!.traceId, parentSpanId: refund[0]!.spanId },
  ])
  // The provider is called by a workflow of Medusa's, and is a part of its trace.
  expect(refund[0]!.parentSpanId).toBeTruthy()
  for (const name of [
    'wemine POST /order',
    'wemine GET /order',
    'wemine.notification',
    'wemine.reconcile',
    'wemine.job',
  ])
    await until(`a span ${name}`, async () => named(name)[0], 30_000)
  const own = JSON.stringify(spans())
  for (const secret of [store.sandbox.apiKey, store.sandbox.apiSecret]) expect(own).not.toContain(secret)
})
